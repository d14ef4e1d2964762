package org.tessera.egress;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Looks for the values of one note. A value has at least four letters or digits; it is found in any case, with any blanks
 * for its own, where no letter or digit stands before or behind it. It may be found in the turns as often as the reviewer
 * let the same words stand in the note and the template itself says them; everywhere else, never.
 */
final class LeakSearch {
    private static final int LEAST = 4;
    private static final int STARTS = 1 << 16;
    private static final List<Charset> WIDE = List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private final Map<String, Integer> allowed = new HashMap<>();
    private final Map<Integer, Set<String>> byStart = new HashMap<>();
    private final BitSet starts = new BitSet(STARTS);
    private final Set<String> clean = new HashSet<>();

    /**
     * @param values what was hidden or known
     * @param visible what the reviewer let stand, and what the template says
     */
    LeakSearch(List<String> values, String visible) {
        String standing = WireReadings.plain(visible);
        for (String value : values) {
            String plain = WireReadings.plain(value).strip();
            if (plain.codePoints().filter(Character::isLetterOrDigit).count() >= LEAST) {
                allowed.computeIfAbsent(plain, found -> count(standing, found));
                starts.set(start(plain, 0) % STARTS);
                byStart.computeIfAbsent(start(plain, 0), key -> new HashSet<>()).add(plain);
            }
        }
    }

    /** How many different values are looked for. */
    int values() {
        return allowed.size();
    }

    /** The number of values that a text holds too often in one of its readings. */
    int leaksInText(String text) {
        if (clean.contains(text)) {
            return 0;
        }
        int leaks = WireReadings.of(text).stream().mapToInt(reading -> leaks(reading, "")).max().orElse(0);
        if (leaks == 0) {
            clean.add(text);
        }
        return leaks;
    }

    /**
     * The number of values that stand too often in bytes as they are, or with two bytes a character.
     *
     * @param constant what stands in such a body whatever the note is; a model's name may hold a date
     */
    int leaksInBytes(byte[] body, String constant) {
        int leaks = leaks(new String(body, StandardCharsets.UTF_8).toLowerCase(java.util.Locale.ROOT), constant);
        return leaks + (holdsNothing(body) ? 0 : WIDE.stream().mapToInt(wide -> leaksInWide(body, wide)).sum());
    }

    private int leaksInWide(byte[] body, Charset wide) {
        byte[] shifted = Arrays.copyOfRange(body, 1, body.length);
        return leaks(WireReadings.plain(new String(body, wide)), "")
                + leaks(WireReadings.plain(new String(shifted, wide)), "");
    }

    /** Text of two bytes a character has a zero byte for each letter of these notes. */
    private static boolean holdsNothing(byte[] body) {
        for (byte octet : body) {
            if (octet == 0) {
                return false;
            }
        }
        return true;
    }

    private int leaks(String reading, String constant) {
        Map<String, Integer> found = new HashMap<>();
        for (int at = 0; at + 1 < reading.length(); at++) {
            int start = start(reading, at);
            if (starts.get(start % STARTS)) {
                for (String value : byStart.getOrDefault(start, Set.of())) {
                    if (isAt(reading, value, at)) {
                        found.merge(value, 1, Integer::sum);
                    }
                }
            }
        }
        return (int) found.entrySet()
                .stream()
                .filter(value -> value.getValue() > allowed.getOrDefault(value.getKey(), 0)
                        + count(constant, value.getKey()))
                .count();
    }

    private static int start(String text, int at) {
        return text.charAt(at) * 251 + text.charAt(at + 1);
    }

    private static int count(String text, String value) {
        int count = 0;
        for (int at = text.indexOf(value); at >= 0; at = text.indexOf(value, at + 1)) {
            count += isAt(text, value, at) ? 1 : 0;
        }
        return count;
    }

    private static boolean isAt(String text, String value, int at) {
        int end = at + value.length();
        return text.startsWith(value, at) && (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }
}
