package org.tessera.core.detect;

import java.util.regex.Pattern;

/**
 * The stable name of a detector and of the knowledge that it runs on, for example {@code rules.date} or
 * {@code tagger.crf-1}. It is stored with each finding and may appear in the audit.
 */
public record DetectorId(String value) {
    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9-]*(\\.[a-z0-9-]+)*");

    /** @throws IllegalArgumentException unless lower-case words joined by dots */
    public DetectorId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("a detector id is lower-case words joined by dots");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
