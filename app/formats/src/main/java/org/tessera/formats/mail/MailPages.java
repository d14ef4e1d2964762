package org.tessera.formats.mail;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tessera.core.note.PhiBytes;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.ReadNote;
import org.tessera.formats.SourceFile;
import org.tessera.formats.html.HtmlFormat;

/** Reads the pages inside mails. */
final class MailPages {
    /** Signs that no text has; each stays one sign. */
    private static final Pattern CONTROL = Pattern.compile("[\\x00-\\x08\\x0E-\\x1F\\uD800-\\uDFFF]");

    private MailPages() {}

    /** The page as a note; empty if it holds no text. */
    static Optional<ReadNote> read(String content) {
        List<ReadNote> notes = new ArrayList<>();
        try {
            new HtmlFormat().read(SourceFile.of(PhiText.EMPTY, bytes(content)), notes::add);
        } catch (ProblemException problem) {
            if (problem.problem() != ProblemCode.FILE_EMPTY && problem.problem() != ProblemCode.DOCUMENT_WITHOUT_TEXT) {
                throw problem;
            }
        }
        return notes.stream().findFirst();
    }

    /** The characters of one place of a page. */
    static String value(String content, String path) {
        return new HtmlFormat().valueAt(bytes(content), path);
    }

    /** A byte order mark, because the mail and not the page tells the character set. */
    private static PhiBytes bytes(String content) {
        String page = CONTROL.matcher(content).replaceAll("\uFFFD");
        return new PhiBytes(("\uFEFF" + page).getBytes(StandardCharsets.UTF_8));
    }
}
