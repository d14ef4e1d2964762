package org.tessera.formats.rtf;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.NoteSource;
import org.tessera.core.note.PhiBytes;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.Guarded;
import org.tessera.formats.OutputBytes;
import org.tessera.formats.PlaceEdits;
import org.tessera.formats.ReadNote;
import org.tessera.formats.RedactableFormat;
import org.tessera.formats.RedactedDocument;
import org.tessera.formats.Redaction;
import org.tessera.formats.SourceFile;

/**
 * Rich Text Format: one file, one note. Comments, deleted and hidden text, field codes, bookmarks and properties are read and
 * never written; pictures and objects become a word. A place is a run of characters between two control words.
 */
public final class RtfFormat implements RedactableFormat {
    @Override
    public NoteSource.Format format() {
        return NoteSource.Format.RTF;
    }

    @Override
    public boolean reads(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".rtf");
    }

    @Override
    public void read(SourceFile file, Consumer<ReadNote> notes) {
        PhiBytes bytes = file.bytes();
        FlowSink read = Guarded.run(ProblemCode.DOCUMENT_DAMAGED, () -> FlowSink.read(bytes.reveal()));
        if (read.flow().isBlank()) {
            throw new ProblemException(
                    read.tally().holdsMoreThanText() ? ProblemCode.DOCUMENT_WITHOUT_TEXT : ProblemCode.FILE_EMPTY);
        }
        notes.accept(new ReadNote(read.flow().text(), read.flow().map(),
                new NoteSource(format(), "US-ASCII", file.name(), Optional.empty(), read.tally().parts()),
                new KnownIdentifiers(read.known()), bytes));
    }

    @Override
    public String valueAt(PhiBytes source, String path) {
        @Nullable
        String value = Guarded.run(ProblemCode.DOCUMENT_DAMAGED, () -> FlowSink.read(source.reveal()))
                .values()
                .get(path);
        if (value == null) {
            throw new ProblemException(ProblemCode.DOCUMENT_DAMAGED);
        }
        return value;
    }

    @Override
    public String ending() {
        return "rtf";
    }

    @Override
    public RedactedDocument redact(PhiBytes source, Redaction redaction) {
        return Guarded.run(ProblemCode.DOCUMENT_NOT_REDACTABLE, () -> {
            FlowSink read = FlowSink.read(source.reveal());
            PlaceEdits edits = PlaceEdits.of(read.flow().map(), redaction.replacements());
            List<PhiText> removed = read.known().stream().map(known -> known.value()).toList();
            return new RedactedDocument(new OutputBytes(WritingSink.write(source.reveal(), edits)), removed,
                    read.flow().expected(edits));
        });
    }
}
