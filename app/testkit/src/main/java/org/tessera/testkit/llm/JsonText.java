package org.tessera.testkit.llm;

import java.util.Locale;

/** Writes JSON strings, so that the stand-ins share no code with what they test. */
final class JsonText {
    private JsonText() {}

    /** The text between quotes, with everything escaped that JSON asks for. */
    static String quoted(String text) {
        StringBuilder out = new StringBuilder("\"");
        for (int index = 0; index < text.length(); index++) {
            char unit = text.charAt(index);
            switch (unit) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                default -> out.append(unit < ' ' ? String.format(Locale.ROOT, "\\u%04x", (int) unit) : unit);
            }
        }
        return out.append('"').toString();
    }
}
