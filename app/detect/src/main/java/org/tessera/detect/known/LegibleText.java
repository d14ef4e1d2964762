package org.tessera.detect.known;

import java.util.Arrays;
import java.util.Map;
import org.tessera.detect.rules.scan.NoteText;
import org.tessera.detect.rules.scan.Words;

/**
 * Writes a note the way it is meant: without signs that no screen shows and without lost letters, words that were broken
 * over two lines joined, {@code F E R R A N T E} as one word, {@code four four seven one} in digits.
 */
final class LegibleText {
    private static final int LEAST_SPACED = 3;
    private static final int LEAST_SPOKEN = 4;
    private static final int LONGEST_GAP = 3;
    private static final Map<String, Character> DIGITS = Map.ofEntries(Map.entry("zero", '0'), Map.entry("oh", '0'),
            Map.entry("one", '1'), Map.entry("two", '2'), Map.entry("three", '3'), Map.entry("four", '4'),
            Map.entry("five", '5'), Map.entry("six", '6'), Map.entry("seven", '7'), Map.entry("eight", '8'),
            Map.entry("nine", '9'));

    private final NoteText note;
    private final String raw;
    private final Words words;
    private final StringBuilder text = new StringBuilder();
    private final int[] starts;
    private final int[] ends;

    LegibleText(NoteText note) {
        this.note = note;
        this.raw = note.raw();
        this.words = note.words();
        this.starts = new int[raw.length()];
        this.ends = new int[raw.length()];
    }

    /** The text with the place of each unit. */
    Reading read() {
        int index = 0;
        int word = 0;
        while (index < raw.length()) {
            while (word < words.size() && words.start(word) < index) {
                word++;
            }
            boolean opens = word < words.size() && words.start(word) == index;
            int spaced = opens ? spacedRun(word) : 0;
            int spoken = opens && spaced == 0 ? spokenRun(word) : 0;
            if (spaced > 0) {
                index = joinLetters(word, word + spaced);
            } else if (spoken > 0) {
                index = writeDigits(word, word + spoken);
            } else {
                int skipped = skipped(index);
                if (skipped == 0) {
                    add(raw.charAt(index), index, index + 1);
                }
                index += Math.max(1, skipped);
            }
        }
        int length = text.length();
        return new Reading(NoteText.of(text.toString()), Arrays.copyOf(starts, length), Arrays.copyOf(ends, length));
    }

    private void add(char unit, int start, int end) {
        starts[text.length()] = start;
        ends[text.length()] = end;
        text.append(unit);
    }

    /** How many units at an index are not meant to be there. */
    private int skipped(int index) {
        char unit = raw.charAt(index);
        if (Character.getType(unit) == Character.FORMAT) {
            return 1;
        }
        boolean inside = Character.isLetter(note.at(index - 1))
                && (unit == '\uFFFD' || Character.isLetter(note.at(index + 1)));
        if (unit == '\uFFFD' || (unit == '?' && inside)) {
            return 1;
        }
        return note.at(index) == '-' && Character.isLetterOrDigit(note.at(index - 1)) ? lineBreak(index) : 0;
    }

    /** The length of a hyphen with the line end and the blanks behind it; 0 if the word does not go on there. */
    private int lineBreak(int hyphen) {
        int end = hyphen + 1;
        boolean line = false;
        while (end < raw.length() && Character.isWhitespace(raw.charAt(end))) {
            line |= raw.charAt(end) == '\n' || raw.charAt(end) == '\r';
            end++;
        }
        return line && Character.isLetterOrDigit(note.at(end)) ? end - hyphen : 0;
    }

    private boolean isOneLetter(int word) {
        return word < words.size() && words.end(word) - words.start(word) == 1
                && Character.isLetter(note.at(words.start(word)));
    }

    private int gap(int word) {
        return words.start(word) - words.end(word - 1);
    }

    private boolean isJoint(int word) {
        return gap(word) <= LONGEST_GAP && " -._*\u00B7/".indexOf(note.at(words.end(word - 1))) >= 0;
    }

    /** How many single letters stand in a row from a word on; 0 if too few. */
    private int spacedRun(int first) {
        if (!isOneLetter(first) || (first > 0 && isOneLetter(first - 1) && isJoint(first))) {
            return 0;
        }
        int next = first + 1;
        while (isOneLetter(next) && isJoint(next)) {
            next++;
        }
        return next - first >= LEAST_SPACED ? next - first : 0;
    }

    /** A wider gap than the first one parts two words. */
    private int joinLetters(int first, int behind) {
        int narrow = LONGEST_GAP;
        for (int word = first + 1; word < behind; word++) {
            narrow = Math.min(narrow, gap(word));
        }
        boolean hyphens = note.at(words.end(first)) == '-';
        for (int word = first; word < behind; word++) {
            boolean parted = word > first && (gap(word) > narrow || (hyphens && note.at(words.end(word - 1)) == ' '));
            if (parted) {
                add(' ', words.end(word - 1), words.end(word - 1) + 1);
            }
            add(raw.charAt(words.start(word)), words.start(word), words.end(word));
        }
        return words.end(behind - 1);
    }

    private int spokenRun(int first) {
        if (!DIGITS.containsKey(note.word(first)) || (first > 0 && DIGITS.containsKey(note.word(first - 1)))) {
            return 0;
        }
        int next = first + 1;
        while (next < words.size() && gap(next) <= LONGEST_GAP && DIGITS.containsKey(note.word(next))) {
            next++;
        }
        return next - first >= LEAST_SPOKEN ? next - first : 0;
    }

    private int writeDigits(int first, int behind) {
        for (int word = first; word < behind; word++) {
            add(DIGITS.getOrDefault(note.word(word), '0'), words.start(word), words.end(word));
        }
        return words.end(behind - 1);
    }
}
