package org.tessera.engine.evaluate;

import java.util.Optional;

/**
 * A stretch that an annotator marked.
 *
 * @param start in code points
 * @param end in code points, exclusive
 * @param type the exchange name of its type
 * @param optional whether hiding it or not is both right: ages up to 89, bare years, states, placeholders
 * @param core the part that has to vanish, for example {@code 93} in {@code 93-year-old}; empty for all of it
 * @param format how the value is written, for example {@code dotted}; empty if nobody says
 * @param origin where a name comes from, for example {@code slavic}; empty if nobody says
 */
public record GoldSpan(int start, int end, String type, boolean optional, Optional<String> core,
        Optional<String> format, Optional<String> origin) {
    /** A stretch of which no more is said. */
    public GoldSpan(int start, int end, String type, boolean optional, Optional<String> core) {
        this(start, end, type, optional, core, Optional.empty(), Optional.empty());
    }
}
