package org.tessera.formats.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.NoteSource;
import org.tessera.core.note.PhiBytes;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.Guarded;
import org.tessera.formats.NoteFormat;
import org.tessera.formats.ReadNote;
import org.tessera.formats.SourceFile;

/**
 * Word documents of the binary format (Word 97 to 2003): one file, one note. Read and not written; save one as DOCX to have it
 * without identifiers. A place is a run of characters of one story, {@code main[12]}.
 */
public final class DocFormat implements NoteFormat {
    @Override
    public NoteSource.Format format() {
        return NoteSource.Format.DOC;
    }

    @Override
    public boolean reads(String fileName) {
        String name = fileName.toLowerCase(Locale.ROOT);
        return name.endsWith(".doc") || name.endsWith(".dot");
    }

    @Override
    public void read(SourceFile file, Consumer<ReadNote> notes) {
        PhiBytes bytes = file.bytes();
        DocStories stories = Guarded.run(ProblemCode.DOCUMENT_DAMAGED, () -> stories(bytes));
        if (stories.flow().isBlank()) {
            throw new ProblemException(
                    stories.tally().holdsMoreThanText() ? ProblemCode.DOCUMENT_WITHOUT_TEXT : ProblemCode.FILE_EMPTY);
        }
        notes.accept(new ReadNote(stories.flow().text(), stories.flow().map(),
                new NoteSource(format(), "UTF-16", file.name(), Optional.empty(), stories.tally().parts()),
                new KnownIdentifiers(List.copyOf(stories.known())), bytes));
    }

    private static DocStories stories(PhiBytes bytes) throws IOException {
        try (HWPFDocument document = new HWPFDocument(new ByteArrayInputStream(bytes.reveal()))) {
            return DocStories.read(document);
        } catch (EncryptedDocumentException locked) {
            throw new ProblemException(ProblemCode.DOCUMENT_PROTECTED);
        } catch (OldWordFileFormatException old) {
            throw new ProblemException(ProblemCode.DOCUMENT_DAMAGED, "Word 95 or older");
        }
    }

    @Override
    public String valueAt(PhiBytes source, String path) {
        return Guarded.run(ProblemCode.DOCUMENT_DAMAGED,
                () -> stories(source).at(path).orElseThrow(() -> new ProblemException(ProblemCode.DOCUMENT_DAMAGED)));
    }
}
