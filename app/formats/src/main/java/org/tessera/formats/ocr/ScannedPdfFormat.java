package org.tessera.formats.ocr;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.NoteSource;
import org.tessera.core.note.PhiBytes;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.UnreadPart;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.MappedText;
import org.tessera.formats.NoteFormat;
import org.tessera.formats.ReadNote;
import org.tessera.formats.SourceFile;

/**
 * Scanned PDF documents, for files that were answered with {@link ProblemCode#DOCUMENT_WITHOUT_TEXT}: the text is what was
 * recognised, and each page counts as scanned, so that somebody looks at it. Such a document is written as text only.
 */
public final class ScannedPdfFormat implements NoteFormat {
    /** Yes: {@code page[3]#recognised}. No: {@code page[3]}. */
    private static final Pattern PLACE = Pattern.compile("page\\[(\\d{1,6})\\]#recognised");

    private final Tesseract program;

    /** Reads by a program of the site. */
    public ScannedPdfFormat(Tesseract program) {
        this.program = program;
    }

    @Override
    public NoteSource.Format format() {
        return NoteSource.Format.PDF;
    }

    @Override
    public boolean reads(String fileName) {
        return fileName.toLowerCase(Locale.ROOT).endsWith(".pdf");
    }

    @Override
    public void read(SourceFile file, Consumer<ReadNote> notes) {
        PhiBytes bytes = file.bytes();
        List<PhiText> pages = program.pages(bytes);
        MappedText text = new MappedText();
        for (int page = 0; page < pages.size(); page++) {
            text.value("page[" + (page + 1) + "]#recognised", pages.get(page).reveal());
            text.endLine();
        }
        if (text.isBlank()) {
            throw new ProblemException(ProblemCode.DOCUMENT_WITHOUT_TEXT, "nothing was recognised");
        }
        NoteSource from = new NoteSource(format(), "UTF-8", file.name(), Optional.empty(),
                List.of(new UnreadPart(UnreadPart.Kind.SCANNED_PAGE, pages.size())));
        notes.accept(new ReadNote(text.text(), text.map(), from, KnownIdentifiers.NONE, bytes));
    }

    @Override
    public String valueAt(PhiBytes source, String path) {
        Matcher place = PLACE.matcher(path);
        List<PhiText> pages = place.matches() ? program.pages(source) : List.of();
        int page = place.matches() ? Integer.parseInt(place.group(1)) : 0;
        if (page < 1 || page > pages.size()) {
            throw new ProblemException(ProblemCode.DOCUMENT_DAMAGED);
        }
        return pages.get(page - 1).reveal();
    }
}
