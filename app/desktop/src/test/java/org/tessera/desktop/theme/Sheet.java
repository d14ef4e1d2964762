package org.tessera.desktop.theme;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A style sheet as text: what it defines, what it uses. */
final class Sheet {
    /** Yes: {@code -c-ink: #16222A;}. */
    private static final Pattern DEFINITION = Pattern.compile("(-[ck]-[a-z0-9-]+):\\s*([^;]+);");
    private static final Pattern USE = Pattern.compile("(?<![\\w-])-[ck]-[a-z0-9-]+");
    private static final Pattern COMMENT = Pattern.compile("/\\*.*?\\*/", Pattern.DOTALL);

    private final String css;

    Sheet(String path) {
        try (InputStream in = Objects.requireNonNull(Sheet.class.getResourceAsStream(path))) {
            css = COMMENT.matcher(new String(in.readAllBytes(), StandardCharsets.UTF_8)).replaceAll("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The sheet without its comments. */
    String css() {
        return css;
    }

    /** Tokens and their values, in order. */
    Map<String, String> definitions() {
        Map<String, String> found = new LinkedHashMap<>();
        Matcher matcher = DEFINITION.matcher(css);
        while (matcher.find()) {
            found.put(matcher.group(1), matcher.group(2).strip());
        }
        return found;
    }

    /** Every token that is named anywhere. */
    Set<String> uses() {
        Set<String> found = new TreeSet<>();
        Matcher matcher = USE.matcher(css);
        while (matcher.find()) {
            found.add(matcher.group());
        }
        return found;
    }

    /** The colour of a token. */
    Rgb colour(String token) {
        return Rgb.of(Objects.requireNonNull(definitions().get(token), token));
    }
}
