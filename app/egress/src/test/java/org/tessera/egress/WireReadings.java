package org.tessera.egress;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * The ways in which somebody at the other end could read a text: as it is, with percent signs, entities, hexadecimal digits
 * or Base64 undone, or as text of two bytes a character. Written for this test alone, without a look at how the product
 * reads.
 */
final class WireReadings {
    private static final List<Charset> WIDE = List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);
    private static final int LEAST = 8;
    private static final int ALPHABET = 64;

    private WireReadings() {}

    /** The readings, in lower case and with every run of blanks as one. */
    static Set<String> of(String text) {
        Set<String> readings = new LinkedHashSet<>();
        readings.add(plain(text));
        String once = entities(percents(text.replace('+', ' ')));
        readings.add(plain(once));
        readings.add(plain(entities(percents(once))));
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        WIDE.forEach(wide -> readings.add(plain(new String(bytes, wide))));
        for (byte[] decoded : decodedRuns(text)) {
            readings.add(plain(new String(decoded, StandardCharsets.UTF_8)));
            WIDE.forEach(wide -> readings.add(plain(new String(decoded, wide))));
        }
        return readings;
    }

    /** Lower case, and every run of blanks as one. */
    static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        boolean blank = false;
        String lower = text.toLowerCase(Locale.ROOT);
        for (int at = 0; at < lower.length(); at++) {
            char sign = lower.charAt(at);
            boolean isBlank = Character.isWhitespace(sign) || sign == '\u00A0';
            if (!isBlank) {
                plain.append(sign);
            } else if (!blank) {
                plain.append(' ');
            }
            blank = isBlank;
        }
        return plain.toString();
    }

    private static String percents(String text) {
        if (text.indexOf('%') < 0) {
            return text;
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        byte[] all = text.getBytes(StandardCharsets.UTF_8);
        for (int at = 0; at < all.length; at++) {
            int high = at + 2 < all.length && all[at] == '%' ? Character.digit(all[at + 1], 16) : -1;
            int low = high < 0 ? -1 : Character.digit(all[at + 2], 16);
            bytes.write(low < 0 ? all[at] : high * 16 + low);
            at += low < 0 ? 0 : 2;
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String entities(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        int done = 0;
        for (int mark = text.indexOf("&#"); mark >= 0; mark = text.indexOf("&#", mark + 2)) {
            int end = text.indexOf(';', mark);
            boolean hex = mark + 2 < text.length() && (text.charAt(mark + 2) | 32) == 'x';
            int sign = end < 0 || end - mark > 10 ? -1
                    : number(text.substring(mark + (hex ? 3 : 2), end), hex ? 16 : 10);
            if (sign >= 0 && Character.isValidCodePoint(sign)) {
                plain.append(text, done, mark).appendCodePoint(sign);
                done = end + 1;
            }
        }
        return plain.append(text, done, text.length()).toString();
    }

    private static int number(String digits, int base) {
        int number = digits.isEmpty() ? -1 : 0;
        for (int at = 0; at < digits.length(); at++) {
            int value = Character.digit(digits.charAt(at), base);
            if (value < 0 || number < 0) {
                return -1;
            }
            number = number * base + value;
        }
        return number;
    }

    /** What runs of letters and digits decode to: Base64 of both alphabets from each of four places, and hexadecimal. */
    private static List<byte[]> decodedRuns(String text) {
        List<ByteArrayOutputStream> decoded = new ArrayList<>();
        for (int count = 0; count < 5; count++) {
            decoded.add(new ByteArrayOutputStream());
        }
        int start = 0;
        for (int at = 0; at <= text.length(); at++) {
            if (at == text.length() || sextet(text.charAt(at)) < 0) {
                if (at - start >= LEAST) {
                    for (int offset = 0; offset < 4; offset++) {
                        base64(text, start + offset, at, decoded.get(offset));
                    }
                    hexadecimal(text, start, at, decoded.get(4));
                }
                start = at + 1;
            }
        }
        return decoded.stream().map(ByteArrayOutputStream::toByteArray).toList();
    }

    private static void base64(String text, int from, int to, ByteArrayOutputStream decoded) {
        int bits = 0;
        int held = 0;
        for (int at = from; at < to; at++) {
            bits = bits << 6 | sextet(text.charAt(at));
            held += 6;
            if (held >= 8) {
                held -= 8;
                decoded.write(bits >> held);
                bits &= (1 << held) - 1;
            }
        }
        decoded.write('\n');
    }

    private static void hexadecimal(String text, int from, int to, ByteArrayOutputStream decoded) {
        for (int at = from; at + 1 < to; at += 2) {
            int high = Character.digit(text.charAt(at), 16);
            int low = Character.digit(text.charAt(at + 1), 16);
            decoded.write(high < 0 || low < 0 ? '\n' : high * 16 + low);
        }
        decoded.write('\n');
    }

    private static int sextet(char sign) {
        if (sign >= 'A' && sign <= 'Z') {
            return sign - 'A';
        }
        if (sign >= 'a' && sign <= 'z') {
            return sign - 'a' + 26;
        }
        if (sign >= '0' && sign <= '9') {
            return sign - '0' + 52;
        }
        return sign == '+' || sign == '-' ? ALPHABET - 2 : sign == '/' || sign == '_' ? ALPHABET - 1 : -1;
    }
}
