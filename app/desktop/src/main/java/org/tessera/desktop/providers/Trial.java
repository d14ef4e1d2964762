package org.tessera.desktop.providers;

import java.util.Optional;
import org.tessera.core.problem.ProblemException;
import org.tessera.engine.RoundTrip;

/**
 * What came of sending a note about nobody the whole way to a provider.
 *
 * @param outcome how far it came; empty if it broke off
 * @param problem why it broke off
 */
record Trial(Optional<RoundTrip.Outcome> outcome, Optional<ProblemException> problem) {
    static Trial of(RoundTrip.Outcome outcome) {
        return new Trial(Optional.of(outcome), Optional.empty());
    }

    static Trial brokenOff(ProblemException problem) {
        return new Trial(Optional.empty(), Optional.of(problem));
    }
}
