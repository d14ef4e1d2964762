package org.tessera.core.vault;

import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tessera.core.note.TextSpan;

/**
 * A text as a reader sees it who forgives its typing: full-width signs narrow, escapes and entities undone, invisible
 * characters gone. Knows for each of its characters where it stands in the text.
 *
 * <p>{@code \[\[NAME\_01} reads {@code [[NAME_01}.
 */
final class PlainReading {
    /**
     * What reads as something else. Yes: the entities 91 and {@code lbrack}, a JSON escape of a bracket, {@code \_}, a
     * full-width letter, a zero-width space. No: the entity {@code amp}, {@code \n}, {@code é}.
     */
    private static final Pattern BENT = Pattern.compile("&#(?<decimal>\\d{2,3});|&#[xX](?<hex>[0-9a-fA-F]{2});"
            + "|&(?<name>lbrack|lsqb|rbrack|rsqb|lowbar|period);|\\\\{1,4}u00(?<unicode>[2-7][0-9a-fA-F])"
            + "|\\\\{1,4}(?<escaped>[\\[\\]{}<>_.*`~-])|(?<wide>[\uFF01-\uFF5E])|(?<open>[【〚⟦])|(?<close>[】〛⟧])"
            + "|(?<dash>[\\u2010-\\u2015])|(?<dot>\u00B7)|(?<blank>[\\h&&[^ \\t]])|\\p{Cf}");

    private static final int WIDE_TO_NARROW = 0xFF01 - '!';

    private final StringBuilder text = new StringBuilder();
    private int[] starts;
    private int[] ends;

    /** Reads a text, in one pass. */
    PlainReading(String raw) {
        starts = new int[raw.length()];
        ends = new int[raw.length()];
        Matcher bent = BENT.matcher(raw);
        int done = 0;
        while (bent.find()) {
            copy(raw, done, bent.start());
            String plain = plain(bent);
            if (!plain.isEmpty()) {
                add(plain.charAt(0), bent.start(), bent.end());
            }
            done = bent.end();
        }
        copy(raw, done, raw.length());
        starts = Arrays.copyOf(starts, text.length());
        ends = Arrays.copyOf(ends, text.length());
    }

    /** What a bent sign stands for: one character, or nothing where nothing is seen. */
    private static String plain(Matcher bent) {
        if (bent.group("decimal") != null) {
            return ascii(Integer.parseInt(bent.group("decimal")));
        }
        if (bent.group("hex") != null) {
            return ascii(Integer.parseInt(bent.group("hex"), 16));
        }
        if (bent.group("unicode") != null) {
            return ascii(Integer.parseInt(bent.group("unicode"), 16));
        }
        if (bent.group("wide") != null) {
            return ascii(bent.group("wide").charAt(0) - WIDE_TO_NARROW);
        }
        if (bent.group("escaped") != null) {
            return bent.group("escaped");
        }
        return named(bent);
    }

    private static String named(Matcher bent) {
        if (bent.group("name") != null) {
            return switch (bent.group("name")) {
                case "lbrack", "lsqb" -> "[";
                case "rbrack", "rsqb" -> "]";
                case "lowbar" -> "_";
                default -> ".";
            };
        }
        if (bent.group("open") != null) {
            return "[";
        }
        if (bent.group("close") != null) {
            return "]";
        }
        if (bent.group("dash") != null) {
            return "-";
        }
        return bent.group("dot") != null ? "." : bent.group("blank") != null ? " " : "";
    }

    /** Signs beyond ASCII stay a sign of their own, so that nothing joins across them. */
    private static String ascii(int sign) {
        return sign > ' ' && sign < 127 ? String.valueOf((char) sign) : "?";
    }

    private void copy(String raw, int from, int to) {
        for (int at = from; at < to; at++) {
            add(raw.charAt(at), at, at + 1);
        }
    }

    private void add(char sign, int start, int end) {
        starts[text.length()] = start;
        ends[text.length()] = end;
        text.append(sign);
    }

    /** The characters as read. */
    CharSequence text() {
        return text;
    }

    /** The first character of the reading that ends behind an offset of the text. */
    int indexOf(int offset) {
        int found = Arrays.binarySearch(ends, offset);
        return found >= 0 ? found + 1 : -found - 1;
    }

    /** The first character of the reading that starts at or behind an offset of the text. */
    int indexBehind(int offset) {
        int found = Arrays.binarySearch(starts, offset);
        return found >= 0 ? found : -found - 1;
    }

    /** Where a range of the reading stands in the text. */
    TextSpan toRaw(int start, int end) {
        return new TextSpan(starts[start], ends[end - 1]);
    }
}
