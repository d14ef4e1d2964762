package org.tessera.core.quality;

import java.time.Instant;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.review.NamedPerson;

/**
 * A kind whose spans may be confirmed in bulk here, because reviewers who looked at each found so few wrong ones.
 *
 * @param kind which
 * @param decided spans that were looked at when this was allowed
 * @param wrong those of them that were changed
 * @param by who allowed it
 * @param at when
 */
public record ValidatedKind(IdentifierKind kind, int decided, int wrong, NamedPerson by, Instant at) {
    /** The largest share of wrong spans that bulk confirmation may rest on, with 95 % confidence. */
    public static final SamplingPlan RULE = new SamplingPlan(0.05, 0.95);

    /** Whether so few wrong spans among so many are enough: for example 0 of 59, or 1 of 93. */
    public static boolean isEarnedBy(EditTally tally) {
        return RULE.bound(tally.changed(), tally.total()) <= RULE.limit();
    }
}
