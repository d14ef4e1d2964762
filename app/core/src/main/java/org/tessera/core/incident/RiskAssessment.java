package org.tessera.core.incident;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.tessera.core.review.NamedPerson;

/**
 * The assessment of 45 CFR 164.402(2). A breach is presumed: only four low grades show a low probability that PHI was
 * compromised. The person judges; the record adds nothing.
 *
 * @param judgements one for each factor
 */
public record RiskAssessment(NamedPerson by, Instant at, Map<RiskFactor, RiskJudgement> judgements) {
    /** @throws IllegalArgumentException unless every factor is judged */
    public RiskAssessment {
        judgements = Map.copyOf(judgements);
        if (!judgements.keySet().containsAll(List.of(RiskFactor.values()))) {
            throw new IllegalArgumentException("every one of the four factors is judged");
        }
    }

    /** Whether it counts as a breach that others have to be told of. */
    public boolean isBreach() {
        return judgements.values().stream().anyMatch(judgement -> judgement.grade() != RiskGrade.LOW);
    }
}
