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
    private Seam seam = Seam.NONE;
    private char last = '\n';

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

    /** Where two pieces of a line meet with nothing between; a blank is read where they would be one word by mistake. */
    public enum Seam {
        /** Inside a word, for example where bold begins. */
        NONE,
        /** Perhaps inside a word: a blank only where a capital letter follows a small one, {@code Name|Ferrante}. */
        CAPITAL,
        /** Not inside a word: a blank wherever letters or digits meet. */
        WORDS;

        private boolean parts(char before, char behind) {
            return switch (this) {
                case NONE -> false;
                case CAPITAL -> Character.isLowerCase(before) && Character.isUpperCase(behind);
                case WORDS -> Character.isLetterOrDigit(before) && Character.isLetterOrDigit(behind);
            };
        }
    }

    /** What stays of the text; without a path it stands nowhere in the document. */
    private record Piece(String path, String value) {}

    /** A whole value of the document as it is. */
    public void value(String path, String value, boolean stays) {
        if (!value.isEmpty()) {
            separate(value);
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
            separate(part);
            text.value(path, start, part);
            placed |= !part.isBlank();
        }
    }

    /** Characters that stand nowhere in the document, for example {@code [PICTURE]}. */
    public void mark(String sign, boolean stays) {
        separate(sign);
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

    /** What follows meets what came before at a border of elements; the widest of several seams counts. */
    public void seam(Seam met) {
        if (met.compareTo(seam) > 0) {
            seam = met;
        }
    }

    private void separate(String next) {
        if (text.length() > 0 && pending != Gap.NONE) {
            text.between(pending.sign);
        } else if (text.length() > 0 && seam.parts(last, next.charAt(0))) {
            text.between(Gap.BLANK.sign);
        }
        pending = Gap.NONE;
        seam = Seam.NONE;
        last = next.charAt(next.length() - 1);
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
