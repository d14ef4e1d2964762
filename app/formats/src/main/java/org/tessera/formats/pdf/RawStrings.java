package org.tessera.formats.pdf;

import java.util.ArrayList;
import java.util.List;

/** The strings in a stretch of PDF, {@code (…)} and {@code <…>}, each byte as one character. ISO 32000-1, 7.3.4. */
final class RawStrings {
    private RawStrings() {}

    static List<String> in(String raw) {
        List<String> strings = new ArrayList<>();
        int at = 0;
        while (at < raw.length()) {
            char each = raw.charAt(at);
            if (each == '(') {
                StringBuilder string = new StringBuilder();
                at = literal(raw, at + 1, string);
                strings.add(string.toString());
            } else if (each == '<' && at + 1 < raw.length() && raw.charAt(at + 1) != '<') {
                StringBuilder string = new StringBuilder();
                at = hex(raw, at + 1, string);
                strings.add(string.toString());
            } else {
                at += each == '<' ? 2 : 1;
            }
        }
        return strings;
    }

    /** Reads up to the closing parenthesis; where reading goes on. */
    static int literal(String raw, int from, StringBuilder into) {
        int open = 1;
        int at = from;
        while (at < raw.length()) {
            char each = raw.charAt(at++);
            if (each == '\\' && at < raw.length()) {
                at = escaped(raw, at, into);
                continue;
            }
            open += each == '(' ? 1 : each == ')' ? -1 : 0;
            if (open == 0) {
                return at;
            }
            into.append(each);
        }
        return at;
    }

    private static int escaped(String raw, int from, StringBuilder into) {
        char each = raw.charAt(from);
        int at = from + 1;
        if (each >= '0' && each <= '7') {
            int value = each - '0';
            for (int digit = 0; digit < 2 && at < raw.length() && raw.charAt(at) >= '0'
                    && raw.charAt(at) <= '7'; digit++) {
                value = value * 8 + raw.charAt(at++) - '0';
            }
            into.append((char) (value & 255));
        } else if (each == '\r' || each == '\n') {
            at += each == '\r' && at < raw.length() && raw.charAt(at) == '\n' ? 1 : 0;
        } else {
            into.append(switch (each) {
                case 'n' -> '\n';
                case 'r' -> '\r';
                case 't' -> '\t';
                case 'b' -> '\b';
                case 'f' -> '\f';
                default -> each;
            });
        }
        return at;
    }

    /** Reads up to the closing bracket; where reading goes on. */
    static int hex(String raw, int from, StringBuilder into) {
        int high = -1;
        int at = from;
        while (at < raw.length() && raw.charAt(at) != '>') {
            int digit = Character.digit(raw.charAt(at++), 16);
            if (digit >= 0 && high >= 0) {
                into.append((char) (high * 16 + digit));
                high = -1;
            } else if (digit >= 0) {
                high = digit;
            }
        }
        if (high >= 0) {
            into.append((char) (high * 16));
        }
        return at + 1;
    }
}
