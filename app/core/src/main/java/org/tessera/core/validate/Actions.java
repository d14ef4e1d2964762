package org.tessera.core.validate;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What is done with a treatment: words of one line mean the same. */
final class Actions {
    private static final Map<String, String> ACTIONS = actions();

    private Actions() {}

    private static Map<String, String> actions() {
        Map<String, String> actions = new HashMap<>();
        for (String words : List.of("start started begin began begun initiate initiated resume resumed restart",
                "stop stopped discontinue discontinued cease hold held withhold withheld",
                "continue continued maintain keep", "increase increased raise raised uptitrate",
                "decrease decreased reduce reduced lower lowered")) {
            List<String> all = List.of(words.split(" ", -1));
            all.forEach(word -> actions.put(ContentWords.stem(word), all.getFirst()));
        }
        return Map.copyOf(actions);
    }

    /** The first word of the line of a stem; empty if it is no action. */
    static Optional<String> of(String stem) {
        return Optional.ofNullable(ACTIONS.get(stem));
    }
}
