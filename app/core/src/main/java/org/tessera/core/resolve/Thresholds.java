package org.tessera.core.resolve;

import java.util.EnumMap;
import java.util.Map;
import org.tessera.core.detect.Score;
import org.tessera.core.identifier.IdentifierKind;

/**
 * From which score on a finding becomes a token, kind by kind, and from which on a reviewer is shown a near miss.
 *
 * @param redact the least score that is redacted; every kind has one
 * @param nearMiss the least score that is shown as a near miss
 */
public record Thresholds(Map<IdentifierKind, Double> redact, double nearMiss) {
    /** @throws IllegalArgumentException if a kind has no threshold */
    public Thresholds {
        redact = Map.copyOf(redact);
        for (IdentifierKind kind : IdentifierKind.values()) {
            if (!redact.containsKey(kind)) {
                throw new IllegalArgumentException("no threshold for " + kind);
            }
        }
    }

    /** The same threshold for every kind. */
    public static Thresholds uniform(double redact, double nearMiss) {
        Map<IdentifierKind, Double> all = new EnumMap<>(IdentifierKind.class);
        for (IdentifierKind kind : IdentifierKind.values()) {
            all.put(kind, redact);
        }
        return new Thresholds(all, nearMiss);
    }

    /** Whether a finding of that kind and score becomes a token. */
    public boolean accepts(IdentifierKind kind, Score score) {
        return score.value() >= redact.getOrDefault(kind, 0.0);
    }

    /** Whether a finding is worth showing to a reviewer. */
    public boolean shows(Score score) {
        return score.value() >= nearMiss;
    }
}
