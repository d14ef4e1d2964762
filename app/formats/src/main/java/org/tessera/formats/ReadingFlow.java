package org.tessera.formats;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tessera.core.note.PhiText;

/**
 * Text in reading order as a reader meets it in a document of paragraphs and cells. It keeps the way back of each piece, and
 * for each whether it stays in the document that is written without identifiers.
 */
public final class ReadingFlow {
    /** White space that is more or less than one blank. Yes: {@code "  "}, a line end. No: {@code " "}. */
    private static final Pattern WIDE = Pattern.compile("[ \\t\\r\\n\\f]{2,}|[\\t\\r\\n\\f]");

    private final MappedText text = new MappedText();
    private final List<Piece> pieces = new ArrayList<>();
    private Gap pending = Gap.NONE;
    private boolean keptApart;
    private boolean placed;

    /** What stands between two pieces; the widest of several counts. */
    public enum Gap {
        /** Nothing. */
        NONE(""),
        /** A blank. */
        BLANK(" "),
        /** The end of a line. */
        LINE("\n"),
        /** The border of two cells. */
        CELL("\t");

        private final String sign;

        Gap(String sign) {
            this.sign = sign;
        }
    }

    /** What stays of the text; without a path it stands nowhere in the document. */
    private record Piece(String path, String value) {}

    /** A whole value of the document as it is. */
    public void value(String path, String value, boolean stays) {
        if (!value.isEmpty()) {
            separate();
            text.value(path, value);
            keep(path, value, stays);
            placed |= !value.isBlank();
        }
    }

    /** A whole value of a document in which any white space means one blank. */
    public void collapsed(String path, String value, boolean stays) {
        int from = behindSpace(value);
        if (from > 0) {
            gap(Gap.BLANK);
        }
        if (from == value.length()) {
            return;
        }
        keep(path, value, stays);
        Matcher wide = WIDE.matcher(value);
        while (wide.find(from)) {
            stretch(path, from, value.substring(from, wide.start()));
            gap(Gap.BLANK);
            from = wide.end();
        }
        stretch(path, from, value.substring(from));
    }

    private static int behindSpace(String value) {
        int end = 0;
        while (end < value.length() && " \t\r\n\f".indexOf(value.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }

    /** A part of a value of a document that is read and not written. */
    public void part(String path, int start, String part) {
        stretch(path, start, part);
    }

    private void stretch(String path, int start, String part) {
        if (!part.isEmpty()) {
            separate();
            text.value(path, start, part);
            placed |= !part.isBlank();
        }
    }

    /** Characters that stand nowhere in the document, for example {@code [PICTURE]}. */
    public void mark(String sign, boolean stays) {
        separate();
        text.between(sign);
        keep("", sign, stays);
    }

    /** What follows stands apart from what came before. */
    public void gap(Gap gap) {
        aside(gap);
        keptApart = true;
    }

    /** What follows, or came before, does not stay and is kept apart from what does; when it is gone there is no gap. */
    public void aside(Gap gap) {
        if (gap.compareTo(pending) > 0) {
            pending = gap;
        }
    }

    /** What follows is in the next row of a table, whatever ended inside this one. */
    public void nextRow() {
        pending = Gap.LINE;
        keptApart = true;
    }

    private void separate() {
        if (text.length() > 0 && pending != Gap.NONE) {
            text.between(pending.sign);
        }
        pending = Gap.NONE;
    }

    private void keep(String path, String value, boolean stays) {
        if (stays) {
            if (keptApart) {
                pieces.add(new Piece("", " "));
            }
            pieces.add(new Piece(path, value));
            keptApart = false;
        }
    }

    /** Whether no value of the document holds a letter, digit or sign. */
    public boolean isBlank() {
        return !placed;
    }

    /** The text. */
    public PhiText text() {
        return text.text();
    }

    /** Where each piece of it stands. */
    public SourceMap map() {
        return text.map();
    }

    /**
     * The text of the document without what does not stay, and with something else in the place of identifiers; any white
     * space in it means one blank.
     */
    public String expected(PlaceEdits edits) {
        StringBuilder expected = new StringBuilder();
        for (Piece piece : pieces) {
            expected.append(piece.path.isEmpty() ? piece.value : edits.apply(piece.path, piece.value));
        }
        return expected.toString();
    }
}
