package org.tessera.egress.guard;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** System properties for the length of an action. */
final class SystemProperties {
    private SystemProperties() {}

    /** What happens while the properties are set. */
    interface Action {
        void run() throws Exception;
    }

    static void during(Map<String, String> properties, Action action) throws Exception {
        Map<String, @Nullable String> before = new HashMap<>();
        properties.forEach((name, value) -> before.put(name, System.setProperty(name, value)));
        try {
            action.run();
        } finally {
            before.forEach((name, value) -> {
                if (value == null) {
                    System.clearProperty(name);
                } else {
                    System.setProperty(name, value);
                }
            });
        }
    }
}
