package org.tessera.guides;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Files of this module, and the page frame with its gaps. */
final class Template {
    /** Yes: {@code @title@}. No: {@code name@hospital.example}. */
    private static final Pattern GAP = Pattern.compile("@([a-z]+)@");

    private Template() {}

    /** A file of this module. */
    static String read(String name) {
        try (InputStream in = Objects.requireNonNull(Template.class.getResourceAsStream(name))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A text with its gaps filled. What is filled in is not looked at again. */
    static String filled(String template, Map<String, String> gaps) {
        return GAP.matcher(template)
                .replaceAll((MatchResult gap) -> Matcher.quoteReplacement(Objects.requireNonNull(gaps.get(gap.group(1)),
                        "a gap of the frame that nobody fills: " + gap.group())));
    }
}
