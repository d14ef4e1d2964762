package org.tessera.core.prompt;

import java.util.regex.Pattern;

/**
 * Signs with which chat templates mark who speaks. In a note they are text of somebody; a blank behind their first sign
 * leaves them readable and makes them no marker.
 */
final class TemplateMarkers {
    /** Yes: {@code <|im_start|>}, {@code [INST]}, {@code <<SYS>>}, {@code </note>}. No: {@code < 5}, {@code [1]}. */
    private static final Pattern MARKER = Pattern.compile("(?i)(<)(\\|[\\w -]{1,32}\\|>)|(\\[)(/?(?:INST|SYS)])"
            + "|(<)(</?SYS>>|/?(?:s|note|system|user|assistant|human|instructions?|prompt|im_start|im_end)>)");

    private TemplateMarkers() {}

    static String neutralised(String text) {
        return MARKER.matcher(text)
                .replaceAll(found -> java.util.regex.Matcher
                        .quoteReplacement(found.group().charAt(0) + " " + found.group().substring(1)));
    }
}
