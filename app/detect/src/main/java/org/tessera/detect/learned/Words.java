package org.tessera.detect.learned;

import java.util.Arrays;

/**
 * The words of a stretch of text: runs of letters, runs of digits, and every other visible character alone. Offsets are
 * UTF-16 units of the whole text, so nothing has to be mapped back.
 */
public final class Words {
    /** Nothing stands between a word and the one before it. */
    static final int JOINED = 0;
    /** A blank stands before it. */
    static final int BLANK = 1;
    /** A line break stands before it. */
    static final int LINE = 2;
    /** An empty line stands before it, or it is the first of its text. */
    static final int PARAGRAPH = 3;

    private final String text;
    private int[] starts;
    private int[] ends;
    private byte[] gaps;
    private byte[] forms;
    private int[] hashes;
    private int size;

    private Words(String text, int capacity) {
        this.text = text;
        this.starts = new int[capacity];
        this.ends = new int[capacity];
        this.gaps = new byte[capacity];
        this.forms = new byte[capacity];
        this.hashes = new int[capacity];
    }

    /** The words of a text. */
    public static Words of(String text) {
        Words words = new Words(text, Math.max(16, text.length() / 4));
        words.split();
        return words;
    }

    private void split() {
        int gap = PARAGRAPH;
        int at = 0;
        while (at < text.length()) {
            char unit = text.charAt(at);
            if (isBlank(unit)) {
                gap = widen(gap, unit, at);
                at++;
                continue;
            }
            int end = endOfWord(at);
            add(at, end, gap);
            gap = JOINED;
            at = end;
        }
    }

    private int widen(int gap, char unit, int at) {
        if (unit == '\n' || (unit == '\r' && !isBeforeLineFeed(at))) {
            return gap >= LINE ? PARAGRAPH : LINE;
        }
        return Math.max(gap, BLANK);
    }

    private boolean isBeforeLineFeed(int at) {
        return at + 1 < text.length() && text.charAt(at + 1) == '\n';
    }

    private static boolean isBlank(char unit) {
        if (unit < '\u007F') {
            return unit <= ' ';
        }
        int type = Character.getType(unit);
        return Character.isSpaceChar(unit) || type == Character.FORMAT || type == Character.CONTROL;
    }

    private int endOfWord(int start) {
        int to = text.length();
        int first = text.codePointAt(start);
        int at = start + Character.charCount(first);
        if (Character.isLetter(first)) {
            while (at < to && continuesLetters(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
            }
        } else if (Character.isDigit(first)) {
            while (at < to && Character.isDigit(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
            }
        }
        return at;
    }

    private static boolean continuesLetters(int codePoint) {
        return codePoint < 128 ? Character.isLetter(codePoint)
                : Character.isLetter(codePoint) || Character.getType(codePoint) == Character.NON_SPACING_MARK;
    }

    private void add(int start, int end, int gap) {
        if (size == starts.length) {
            int capacity = size * 2;
            starts = Arrays.copyOf(starts, capacity);
            ends = Arrays.copyOf(ends, capacity);
            gaps = Arrays.copyOf(gaps, capacity);
            forms = Arrays.copyOf(forms, capacity);
            hashes = Arrays.copyOf(hashes, capacity);
        }
        starts[size] = start;
        ends[size] = end;
        gaps[size] = (byte) gap;
        forms[size] = (byte) Form.of(text, start, end);
        hashes[size] = Letters.hash(text, start, end);
        size++;
    }

    /** How many words there are. */
    public int size() {
        return size;
    }

    /** Where a word starts. */
    public int start(int word) {
        return starts[word];
    }

    /** Behind the last unit of a word. */
    public int end(int word) {
        return ends[word];
    }

    /** What stands between a word and the one before it: one of the constants of this class. */
    int gap(int word) {
        return gaps[word];
    }

    /** Its {@link Form}, as a number. */
    int form(int word) {
        return forms[word];
    }

    /** The hash of its letters without case and accents. */
    public int hash(int word) {
        return hashes[word];
    }

    /** Whether a word is the first of its line. */
    public boolean opensLine(int word) {
        return gaps[word] >= LINE;
    }

    /** Whether a word opens a column of a table: a tab or more than one blank stands before it on its line. */
    boolean opensColumn(int word) {
        if (word == 0 || gaps[word] != BLANK) {
            return false;
        }
        int from = ends[word - 1];
        return starts[word] - from > 1 || text.charAt(from) == '\t';
    }

    /** The first unit of a word. */
    char initial(int word) {
        return text.charAt(starts[word]);
    }

    /** Whether a word is this one character. */
    boolean is(int word, char character) {
        return ends[word] - starts[word] == 1 && text.charAt(starts[word]) == character;
    }

    /** Whether a word is this one, in any case. */
    boolean reads(int word, String lowerCase) {
        return ends[word] - starts[word] == lowerCase.length()
                && text.regionMatches(true, starts[word], lowerCase, 0, lowerCase.length());
    }

    /** The text that the offsets refer to. */
    public String text() {
        return text;
    }
}
