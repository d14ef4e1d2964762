package org.tessera.formats;

import java.util.ArrayList;
import java.util.List;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/** Writes the text of a note and remembers for each piece where it stood. */
public final class MappedText {
    private final StringBuilder text = new StringBuilder();
    private final List<SourceMap.Run> runs = new ArrayList<>();

    /** A whole value of the document. */
    public void value(String path, String value) {
        value(path, 0, value);
    }

    /**
     * A part of a value of the document.
     *
     * @param start where it begins in that value
     * @throws ProblemException {@link ProblemCode#FILE_TOO_LARGE} if the text becomes longer than a note may be
     */
    public void value(String path, int start, String part) {
        if (part.isEmpty()) {
            return;
        }
        runs.add(new SourceMap.Run(new TextSpan(text.length(), text.length() + part.length()),
                new SourcePlace(path, start, start + part.length())));
        added(part);
    }

    /** Something that stands nowhere in the document: a blank, a line end, the label of a field. */
    public void between(String added) {
        added(added);
    }

    private void added(String part) {
        if (text.length() + part.length() > Limits.NOTE_CHARACTERS) {
            throw new ProblemException(ProblemCode.FILE_TOO_LARGE);
        }
        text.append(part);
    }

    /** Ends the line, unless nothing stands in it. */
    public void endLine() {
        if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
            text.append('\n');
        }
    }

    /** How long the text is now. */
    public int length() {
        return text.length();
    }

    /** Whether nothing but white space was written. */
    public boolean isBlank() {
        return text.chars().allMatch(Character::isWhitespace);
    }

    /** The text. */
    public PhiText text() {
        return new PhiText(text.toString());
    }

    /** Where each piece of it stood. */
    public SourceMap map() {
        return new SourceMap(runs);
    }
}
