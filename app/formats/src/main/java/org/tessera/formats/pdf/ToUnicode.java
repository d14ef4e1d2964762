package org.tessera.formats.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the codes of a font mean, by the table that lies with it. ISO 32000-1, 9.10.3. */
final class ToUnicode {
    private static final Pattern BLOCK = Pattern.compile("beginbf(char|range)(.*?)endbf", Pattern.DOTALL);
    private static final int WIDE = 2;

    private final Map<Integer, String> meanings = new HashMap<>();

    private ToUnicode() {}

    static ToUnicode parse(String table) {
        ToUnicode parsed = new ToUnicode();
        Matcher block = BLOCK.matcher(table);
        while (block.find()) {
            List<String> strings = RawStrings.in(block.group(2));
            boolean range = block.group(1).equals("range");
            int step = range ? 3 : 2;
            for (int index = 0; index + step <= strings.size(); index += step) {
                int from = number(strings.get(index));
                int to = range ? number(strings.get(index + 1)) : from;
                parsed.add(from, to, strings.get(index + step - 1));
            }
        }
        return parsed;
    }

    private void add(int from, int to, String utf16) {
        String first = new String(utf16.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_16BE);
        if (first.isEmpty()) {
            return;
        }
        int last = first.codePointBefore(first.length());
        String head = first.substring(0, first.length() - Character.charCount(last));
        for (int code = from; code <= Math.min(to, from + 0xFFFF); code++) {
            int point = Math.min(last + code - from, Character.MAX_CODE_POINT);
            meanings.put(code, head + Character.toString(point));
        }
    }

    private static int number(String bytes) {
        int number = 0;
        for (int index = 0; index < bytes.length(); index++) {
            number = number * 256 + bytes.charAt(index);
        }
        return number;
    }

    /** A shown string; what the table does not know is left out. */
    String decode(String shown) {
        StringBuilder text = new StringBuilder();
        for (int index = 0; index + WIDE <= shown.length(); index += WIDE) {
            text.append(meanings.getOrDefault(number(shown.substring(index, index + WIDE)), ""));
        }
        return text.toString();
    }
}
