package org.tessera.ctakes;

import java.text.Normalizer;
import org.tessera.core.note.TextSpan;

/**
 * A piece of a note in the characters that cTAKES was made for, with the way back to the note. Typographic quotes and
 * hyphens become plain ones, letters lose their accents, marks and invisible characters are left out, control characters
 * become blanks, the points of "St. Jude valve" and "H. pylori" too, because they would end a sentence, a line that goes
 * on in lower case is joined to the next one, and a run without blanks is broken, because the word splitter needs the
 * square of its length.
 */
final class LegibleText {
    /** The longest run without a blank; no word of a language is longer. */
    private static final int LONGEST_RUN = 200;

    /** A line shorter than this is not wrapped: it ends where its writer ended it. */
    private static final int LEAST_WRAPPED_LINE = 40;

    private static final char BLANK = ' ';
    private static final char LETTER = 'x';

    private final String note;
    private final int pieceEnd;
    private final char[] legible;
    /** For each legible unit the offset in the note of the unit that it stands for. */
    private final int[] origins;
    private int length;
    private int run;

    /** The legible form of one piece of a note. */
    LegibleText(String note, TextSpan piece) {
        this.note = note;
        this.pieceEnd = piece.end();
        int most = piece.length() + piece.length() / LONGEST_RUN + 1;
        this.legible = new char[most];
        this.origins = new int[most];
        int lineStart = piece.start();
        for (int at = piece.start(); at < piece.end(); at++) {
            char unit = note.charAt(at);
            if (isLineEnd(unit, at)) {
                boolean wraps = at - lineStart >= LEAST_WRAPPED_LINE && goesOnInLowerCase(at + 1);
                append(wraps ? BLANK : '\n', at);
                lineStart = at + 1;
            } else {
                appendLegible(unit, at);
            }
        }
    }

    /** What cTAKES reads. */
    String text() {
        return new String(legible, 0, length);
    }

    /** Where a legible stretch stands in the note. Marks that were left out behind it belong to it. */
    TextSpan inNote(int begin, int end) {
        int last = origins[end - 1];
        int stop = last + Character.charCount(note.codePointAt(last));
        while (stop < pieceEnd && isMark(note.charAt(stop))) {
            stop++;
        }
        return new TextSpan(origins[begin], stop);
    }

    private void appendLegible(char unit, int at) {
        if (unit < 0x7F) {
            append(unit < BLANK || (unit == '.' && isInsideName(at)) ? BLANK : unit, at);
        } else if (Character.isHighSurrogate(unit)) {
            append(Character.isLetterOrDigit(note.codePointAt(at)) ? LETTER : BLANK, at);
        } else if (Character.isLowSurrogate(unit)) {
            if (at == 0 || !Character.isHighSurrogate(note.charAt(at - 1))) {
                append(BLANK, at);
            }
        } else if (Character.isSpaceChar(unit) || Character.isISOControl(unit)) {
            append(BLANK, at);
        } else if (!isMark(unit)) {
            append(plain(unit), at);
        }
    }

    /** Whether a point stands behind "St" before a capital, or behind a single capital before a lower-case word. */
    private boolean isInsideName(int point) {
        if (point < 2 || point + 2 >= note.length() || note.charAt(point + 1) != BLANK) {
            return false;
        }
        char next = note.charAt(point + 2);
        boolean saint = note.startsWith("St", point - 2) && !isLetterAt(point - 3) && Character.isUpperCase(next);
        boolean genus = Character.isUpperCase(note.charAt(point - 1)) && !isLetterAt(point - 2)
                && Character.isLowerCase(next);
        return saint || genus;
    }

    private boolean isLetterAt(int offset) {
        return offset >= 0 && Character.isLetterOrDigit(note.charAt(offset));
    }

    private void append(char unit, int at) {
        run = unit == BLANK || unit == '\n' ? 0 : run + 1;
        if (run > LONGEST_RUN) {
            put(BLANK, at);
            run = 1;
        }
        put(unit, at);
    }

    private void put(char unit, int at) {
        legible[length] = unit;
        origins[length] = at;
        length++;
    }

    /** Whether the next line starts with a lower-case letter, after blanks only. */
    private boolean goesOnInLowerCase(int from) {
        for (int at = from; at < pieceEnd; at++) {
            char unit = note.charAt(at);
            if (unit != BLANK && unit != '\t') {
                return Character.isLowerCase(unit);
            }
        }
        return false;
    }

    /** Of the two characters of a Windows line end the second counts; the first becomes a blank. */
    private boolean isLineEnd(char unit, int at) {
        return switch (unit) {
            case '\r' -> at + 1 == note.length() || note.charAt(at + 1) != '\n';
            case '\n', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> true;
            default -> false;
        };
    }

    /** A combining mark, or a character that shows nothing: a joiner, a direction mark, a soft hyphen. */
    private static boolean isMark(char unit) {
        return switch (Character.getType(unit)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT -> true;
            default -> false;
        };
    }

    private static char plain(char unit) {
        return switch (unit) {
            case '\u2018', '\u2019', '\u02BC', '\u2032', '\u00B4' -> '\'';
            case '\u201C', '\u201D', '\u2033' -> '"';
            case '\u2010', '\u2011', '\u2012', '\u2013', '\u2014', '\u2212' -> '-';
            default -> Character.isLetter(unit) ? baseLetter(unit) : unit;
        };
    }

    private static char baseLetter(char letter) {
        return Normalizer.normalize(String.valueOf(letter), Normalizer.Form.NFD).charAt(0);
    }
}
