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

/** The ways to read a request body in which an identifier could hide: as it is, and with JSON, URL and Base64 undone. */
final class Decodings {
    /** Yes: {@code \n}, {@code \u00e9}, {@code \"}. No: {@code \x}. */
    private static final Pattern JSON_ESCAPE = Pattern.compile("\\\\(?:u([0-9a-fA-F]{4})|([\"\\\\/bfnrt]))");

    /** Yes: {@code %20}, {@code %C3%A9}. No: {@code 45 %}. */
    private static final Pattern URL_ESCAPES = Pattern.compile("(?:%[0-9a-fA-F]{2})+");

    /** A run long enough to hold a name. Yes: {@code T2RhbHlzIEZlcnJhbnRl}. No: {@code NAME}. */
    private static final Pattern BASE64 = Pattern.compile("[A-Za-z0-9+/_-]{12,}={0,2}");

    private Decodings() {}

    /** The distinct readings, the body as it is first. */
    static List<String> of(String body) {
        Set<String> readings = new LinkedHashSet<>();
        readings.add(body);
        String unescaped = undoJson(body);
        readings.add(unescaped);
        readings.add(undoUrl(unescaped));
        readings.add(undoBase64(unescaped));
        return new ArrayList<>(readings);
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

    /** Only what the runs decode to, one a line: the rest was read already. */
    private static String undoBase64(String text) {
        StringBuilder decoded = new StringBuilder();
        Matcher run = BASE64.matcher(text);
        while (run.find()) {
            String sextets = run.group().replace('-', '+').replace('_', '/').replace("=", "");
            String whole = sextets.substring(0, sextets.length() - (sextets.length() % 4 == 1 ? 1 : 0));
            decoded.append(new String(Base64.getDecoder().decode(whole), StandardCharsets.UTF_8)).append('\n');
        }
        return decoded.toString();
    }
}
