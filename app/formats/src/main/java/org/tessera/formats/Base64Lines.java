package org.tessera.formats;

import java.util.ArrayList;
import java.util.List;

/** Finds what is written in Base64 over several lines, as mail does after 76 characters. */
final class Base64Lines {
    private static final int SHORTEST_FIRST = 12;

    private Base64Lines() {}

    /** Each stretch of two lines and more, joined, without what fills up its end. */
    static List<String> joined(String text) {
        List<String> stretches = new ArrayList<>();
        StringBuilder stretch = new StringBuilder();
        int lines = 0;
        for (String line : (Iterable<String>) text.lines().map(String::strip)::iterator) {
            int head = head(line);
            if (lines > 0 && head > 0) {
                stretch.append(line, 0, head);
                lines++;
            }
            if (lines > 0 && head > 0 && head == line.length()) {
                continue;
            }
            if (lines > 1) {
                stretches.add(stretch.toString());
            }
            String tail = line.substring(tail(line));
            stretch.setLength(0);
            stretch.append(tail);
            lines = tail.length() >= SHORTEST_FIRST ? 1 : 0;
        }
        if (lines > 1) {
            stretches.add(stretch.toString());
        }
        return stretches;
    }

    private static int head(String line) {
        int end = 0;
        while (end < line.length() && isDigit(line.charAt(end))) {
            end++;
        }
        return end;
    }

    private static int tail(String line) {
        int start = line.length();
        while (start > 0 && isDigit(line.charAt(start - 1))) {
            start--;
        }
        return start;
    }

    private static boolean isDigit(char sign) {
        return (sign >= 'A' && sign <= 'Z') || (sign >= 'a' && sign <= 'z') || (sign >= '0' && sign <= '9')
                || "+/_-".indexOf(sign) >= 0;
    }
}
