package org.tessera.formats.hl7;

import java.nio.charset.Charset;
import java.util.HexFormat;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Escape sequences of text (HL7 v2.5.1, 2.7). What marks looks (bold, indents, character set switches, local ones) reads as
 * nothing; a sequence of none of the known forms is no sequence, and its sign is text.
 */
final class Hl7Escapes {
    /** Between two escape signs. Yes: {@code F}, {@code X0D0A}, {@code .sp+3}, {@code C2842}. No: {@code user}, {@code .txt}. */
    private static final Pattern SEQUENCE = Pattern
            .compile("[FSTREHNLP]|X(?:[0-9A-Fa-f]{2}){1,2000}|[CM](?:[0-9A-Fa-f]{2}){2,3}|Z[0-9A-Fa-f]{2,40}"
                    + "|\\.(?:br|ce|fi|nf)|\\.(?:sp|in|ti|sk)[ +-]?\\d{0,3}");
    private static final int LONGEST = 4002;
    private static final int MOST_LINES = 100;

    private final Hl7Delimiters signs;
    private final Charset charset;

    Hl7Escapes(Hl7Delimiters signs, Charset charset) {
        this.signs = signs;
        this.charset = charset;
    }

    /** The characters that an escaped value stands for. */
    String read(String raw) {
        if (raw.indexOf(signs.escape()) < 0) {
            return raw;
        }
        StringBuilder text = new StringBuilder(raw.length());
        int from = 0;
        for (int open = raw.indexOf(signs.escape()); open >= 0; open = raw.indexOf(signs.escape(), from)) {
            text.append(raw, from, open);
            int close = raw.indexOf(signs.escape(), open + 1);
            Matcher sequence = SEQUENCE.matcher(raw);
            if (close > open && close - open <= LONGEST && sequence.region(open + 1, close).matches()) {
                text.append(meaning(sequence.group()));
                from = close + 1;
            } else {
                text.append(signs.escape());
                from = open + 1;
            }
        }
        return text.append(raw, from, raw.length()).toString();
    }

    private String meaning(String sequence) {
        return switch (sequence.charAt(0)) {
            case 'F' -> String.valueOf(signs.field());
            case 'S' -> String.valueOf(signs.component());
            case 'T' -> String.valueOf(signs.subcomponent());
            case 'R' -> String.valueOf(signs.repetition());
            case 'E' -> String.valueOf(signs.escape());
            case 'P' -> "#";
            case 'X' ->
                new String(HexFormat.of().parseHex(sequence, 1, sequence.length()), charset).replace("\r\n", "\n")
                        .replace('\r', '\n');
            case '.' -> format(sequence);
            default -> "";
        };
    }

    private static String format(String sequence) {
        if (sequence.startsWith(".br") || sequence.startsWith(".ce")) {
            return "\n";
        }
        if (!sequence.startsWith(".sp")) {
            return sequence.startsWith(".sk") ? " " : "";
        }
        String count = sequence.replaceAll("\\D", "");
        return "\n".repeat(count.isEmpty() ? 1 : Math.clamp(Integer.parseInt(count), 1, MOST_LINES));
    }

    /** The value as it is written: signs that divide are escaped, line ends are {@code \.br\}, other controls hexadecimal. */
    String write(String text) {
        StringBuilder raw = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            char sign = text.charAt(index);
            if (sign == signs.field()) {
                sequence(raw, "F", sign);
            } else if (sign == signs.component()) {
                sequence(raw, "S", sign);
            } else if (sign == signs.subcomponent()) {
                sequence(raw, "T", sign);
            } else if (sign == signs.repetition()) {
                sequence(raw, "R", sign);
            } else if (sign == signs.escape()) {
                sequence(raw, "E", sign);
            } else if (sign == '\n' || sign == '\r') {
                sequence(raw, ".br", ' ');
            } else if (sign < ' ' && sign != '\t') {
                sequence(raw, "X" + HexFormat.of().withUpperCase().toHexDigits((byte) sign), ' ');
            } else {
                raw.append(sign);
            }
        }
        return raw.toString();
    }

    /** A message without an escape sign cannot hold its own signs: a blank stands there. */
    private void sequence(StringBuilder raw, String sequence, char sign) {
        if (signs.escape() == Hl7Delimiters.NONE) {
            raw.append(Character.isWhitespace(sign) ? sign : ' ');
        } else {
            raw.append(signs.escape()).append(sequence).append(signs.escape());
        }
    }
}
