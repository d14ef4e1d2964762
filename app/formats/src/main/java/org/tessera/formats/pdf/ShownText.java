package org.tessera.formats.pdf;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The strings that a stream of drawing shows, one after the other as they are drawn. */
final class ShownText {
    /** The choice of a font at the end of what was read. Yes: {@code /F1 12 Tf}. No: {@code (Tf)}. */
    private static final Pattern FONT = Pattern.compile("/([A-Za-z0-9+_.-]{1,80})\\s{1,4}[-0-9.]{1,20}\\s{1,4}Tf");

    private ShownText() {}

    static String of(String content, Map<String, ToUnicode> fonts) {
        StringBuilder text = new StringBuilder();
        ToUnicode font = null;
        int at = 0;
        int plain = 0;
        while (at < content.length()) {
            char each = content.charAt(at);
            boolean hex = each == '<' && at + 1 < content.length() && content.charAt(at + 1) != '<';
            if (each != '(' && !hex) {
                at += each == '<' ? 2 : 1;
                continue;
            }
            Matcher choice = FONT.matcher(content.substring(plain, at));
            while (choice.find()) {
                font = fonts.get(choice.group(1));
            }
            StringBuilder shown = new StringBuilder();
            at = hex ? RawStrings.hex(content, at + 1, shown) : RawStrings.literal(content, at + 1, shown);
            plain = at;
            text.append(font == null ? shown : font.decode(shown.toString()));
        }
        return text.toString();
    }
}
