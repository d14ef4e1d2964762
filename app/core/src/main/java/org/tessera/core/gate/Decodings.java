package org.tessera.core.gate;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The ways to read a request body in which an identifier could hide: as it is, with JSON, URL, entities and Base64
 * undone, and as an eye reads it.
 */
final class Decodings {
    /** Yes: {@code \n}, {@code \u00e9}, {@code \"}. No: {@code \x}. */
    private static final Pattern JSON_ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|([\"\\\\/bfnrt]))");

    /** Yes: {@code %20}, {@code %C3%A9}. No: {@code 45 %}. */
    private static final Pattern URL_ESCAPES = Pattern.compile("(?:%[0-9a-fA-F]{2})+");

    /** Numbered entities. Yes: {@code #79} and {@code #x4F} between ampersand and semicolon. No: {@code amp}. */
    private static final Pattern ENTITY = Pattern.compile("&#(?:(\\d{1,6})|[xX]([0-9a-fA-F]{1,5}));");

    /** A run long enough to hold a name. Yes: {@code T2RhbHlzIEZlcnJhbnRl}. No: {@code NAME}. */
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{8,}");

    /** How often escapes may lie inside escapes. */
    private static final int DEPTH = 4;

    private Decodings() {}

    /** The distinct readings: the body as it is, with JSON undone once, then with everything undone. */
    static List<String> of(String body) {
        Set<String> readings = new LinkedHashSet<>();
        readings.add(body);
        String unescaped = undoJson(body);
        readings.add(unescaped);
        String plain = undoAll(unescaped);
        readings.add(plain);
        readings.add(plain.replace('+', ' '));
        readings.add(undoAll(undoBase64(plain)));
        readings.add(PlainSigns.of(plain));
        return new ArrayList<>(readings);
    }

    private static String undoAll(String text) {
        String undone = text;
        for (int depth = 0; depth < DEPTH; depth++) {
            String next = undoJson(undoEntities(undoUrl(undone)));
            if (next.equals(undone)) {
                break;
            }
            undone = next;
        }
        return undone;
    }

    private static String undoJson(String body) {
        return JSON_ESCAPE.matcher(body).replaceAll(escape -> Matcher.quoteReplacement(character(escape)));
    }

    private static String character(MatchResult escape) {
        if (escape.group(1) != null) {
            return String.valueOf((char) Integer.parseInt(escape.group(1), 16));
        }
        return switch (escape.group(2)) {
            case "b" -> "\b";
            case "f" -> "\f";
            case "n" -> "\n";
            case "r" -> "\r";
            case "t" -> "\t";
            case String sign -> sign;
        };
    }

    private static String undoUrl(String text) {
        return URL_ESCAPES.matcher(text).replaceAll(run -> {
            byte[] bytes = HexFormat.of().parseHex(run.group().replace("%", ""));
            return Matcher.quoteReplacement(new String(bytes, StandardCharsets.UTF_8));
        });
    }

    private static String undoEntities(String text) {
        return ENTITY.matcher(text).replaceAll(entity -> {
            int sign = entity.group(1) == null ? Integer.parseInt(entity.group(2), 16)
                    : Integer.parseInt(entity.group(1));
            return Matcher
                    .quoteReplacement(Character.isValidCodePoint(sign) ? Character.toString(sign) : entity.group());
        });
    }

    /** Only what the runs decode to, one a line, from each of the four places where the encoding can begin. */
    private static String undoBase64(String text) {
        StringBuilder decoded = new StringBuilder();
        Matcher run = BASE64.matcher(text);
        while (run.find()) {
            String sextets = run.group().replace('-', '+').replace('_', '/');
            for (int begin = 0; begin < 4; begin++) {
                int end = sextets.length() - ((sextets.length() - begin) % 4 == 1 ? 1 : 0);
                String whole = sextets.substring(begin, end);
                decoded.append(new String(Base64.getDecoder().decode(whole), StandardCharsets.UTF_8)).append('\n');
            }
        }
        return decoded.toString();
    }
}
