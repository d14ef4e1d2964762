package org.tessera.detect.rules.scan;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a rule's form matched, with its surroundings. Valid while the rule is judged.
 *
 * @param text the note
 * @param start the first unit of the value
 * @param end the unit behind the value
 * @param match the form's match
 */
public record Found(NoteText text, int start, int end, Matcher match) {
    /** How far judges look around a value. */
    private static final int AROUND = 48;

    /** The folded characters of the value. */
    public String value() {
        return text.plain().substring(start, end);
    }

    /** The folded characters of a named group; no characters if it took no part. */
    public String group(String name) {
        String group = match.group(name);
        return group == null ? "" : group;
    }

    /** Whether the characters right before the value match, up to its border: the pattern ends with {@code $}. */
    public boolean isAfter(Pattern ending) {
        return ending.matcher(text.plain()).region(Math.max(0, start - AROUND), start).find();
    }

    /** Whether the characters right behind the value match, from its border on. */
    public boolean isBefore(Pattern beginning) {
        return beginning.matcher(text.plain()).region(end, Math.min(text.length(), end + AROUND)).lookingAt();
    }

    /** The unit before the value; a line end at the start of the text. */
    public char before() {
        return text.at(start - 1);
    }

    /** The unit behind the value; a line end at the end of the text. */
    public char after() {
        return text.at(end);
    }

    /** How many digits the value has. */
    public int digits() {
        int digits = 0;
        for (int index = start; index < end; index++) {
            char unit = text.at(index);
            digits += unit >= '0' && unit <= '9' ? 1 : 0;
        }
        return digits;
    }

    /** Whether the first unit of the value is a capital letter in the note. */
    public boolean isCapitalised() {
        return Character.isUpperCase(text.raw().charAt(start));
    }
}
