package org.tessera.core.review;

import java.util.List;

/**
 * What one action of a reviewer decided; one undo takes all of it back.
 *
 * @param decisions at least one, in the order in which they apply
 */
public record ReviewStep(List<ReviewDecision> decisions) {
    /** @throws IllegalArgumentException without a decision */
    public ReviewStep {
        decisions = List.copyOf(decisions);
        if (decisions.isEmpty()) {
            throw new IllegalArgumentException("a step decides something");
        }
    }
}
