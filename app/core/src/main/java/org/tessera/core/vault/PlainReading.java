package org.tessera.core.vault;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tessera.core.note.TextSpan;

/**
 * A text as a reader sees it who forgives its typing: signs of other alphabets narrow, escapes and entities undone,
 * invisible characters gone. Knows for each of its characters where it stands in the text.
 *
 * <p>{@code \[\[NAME\_01} reads {@code [[NAME_01}.
 */
final class PlainReading {
    /**
     * What several characters write for one. Yes: the entities 91 and {@code lbrack}, the same with its ampersand
     * escaped, a JSON escape of a bracket at any of two levels, {@code \_}, {@code %5B}, {@code %255B}. No: the entity
     * {@code amp}, {@code \n}, {@code 45 %}.
     */
    private static final Pattern ESCAPED = Pattern.compile("&(?:amp;)?#0{0,5}(?<decimal>[1-9]\\d{1,5});"
            + "|&(?:amp;)?#[xX]0{0,4}(?<hex>[1-9a-fA-F][0-9a-fA-F]{1,4});"
            + "|&(?:amp;)?(?<name>lbrack|lsqb|rbrack|rsqb|lowbar|UnderBar|period|lcub|lbrace|rcub|rbrace|lt|gt|hyphen"
            + "|dash|nbsp|shy|zwnj|zwj|apos|rsquo|bsol);|\\\\{1,4}u(?<unicode>[0-9a-fA-F]{4})"
            + "|\\\\{1,4}x(?<short>[2-7][0-9a-fA-F])|%(?:25)?(?<url>[2-7][0-9a-fA-F])"
            + "|\\\\{1,4}(?<sign>[\\[\\](){}<>_.*`~'-])");

    private static final Map<String, Integer> NAMED = Map.ofEntries(Map.entry("lbrack", (int) '['),
            Map.entry("lsqb", (int) '['), Map.entry("rbrack", (int) ']'), Map.entry("rsqb", (int) ']'),
            Map.entry("lowbar", (int) '_'), Map.entry("UnderBar", (int) '_'), Map.entry("period", (int) '.'),
            Map.entry("lcub", (int) '{'), Map.entry("lbrace", (int) '{'), Map.entry("rcub", (int) '}'),
            Map.entry("rbrace", (int) '}'), Map.entry("lt", (int) '<'), Map.entry("gt", (int) '>'),
            Map.entry("hyphen", (int) '-'), Map.entry("dash", (int) '-'), Map.entry("nbsp", (int) ' '),
            Map.entry("shy", 0xAD), Map.entry("zwnj", 0x200C), Map.entry("zwj", 0x200D), Map.entry("apos", (int) '\''),
            Map.entry("rsquo", (int) '\''), Map.entry("bsol", (int) '\\'));

    private final StringBuilder text = new StringBuilder();
    private int[] starts;
    private int[] ends;

    /** Reads a text, in one pass. */
    PlainReading(String raw) {
        starts = new int[raw.length()];
        ends = new int[raw.length()];
        Matcher escaped = ESCAPED.matcher(raw);
        int done = 0;
        while (escaped.find()) {
            copy(raw, done, escaped.start());
            add(PlainSign.of(meant(escaped)), escaped.start(), escaped.end());
            done = escaped.end();
        }
        copy(raw, done, raw.length());
        starts = Arrays.copyOf(starts, text.length());
        ends = Arrays.copyOf(ends, text.length());
    }

    /** What an escape stands for. */
    private static int meant(Matcher escaped) {
        if (escaped.group("name") != null) {
            return NAMED.getOrDefault(escaped.group("name"), (int) '?');
        }
        if (escaped.group("sign") != null) {
            return escaped.group("sign").charAt(0);
        }
        if (escaped.group("decimal") != null) {
            return Integer.parseInt(escaped.group("decimal"));
        }
        for (String hex : new String[]{"hex", "unicode", "short", "url"}) {
            if (escaped.group(hex) != null) {
                return Integer.parseInt(escaped.group(hex), 16);
            }
        }
        return '?';
    }

    private void copy(String raw, int from, int to) {
        int at = from;
        while (at < to) {
            int sign = raw.codePointAt(at);
            int size = Math.min(Character.charCount(sign), to - at);
            add(PlainSign.of(size == 1 ? raw.charAt(at) : sign), at, at + size);
            at += size;
        }
    }

    /** Signs that stay beyond the basic plane are one sign of the reading, so that nothing joins across them. */
    private void add(int sign, int start, int end) {
        if (sign != PlainSign.NOTHING) {
            starts[text.length()] = start;
            ends[text.length()] = end;
            text.append(sign < ' ' && end - start > 1 ? '?' : sign > Character.MAX_VALUE ? '\uFFFC' : (char) sign);
        }
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
