package org.tessera.core.review;

import java.util.Optional;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.TextSpan;
import org.tessera.core.resolve.PhiSpan;
import org.tessera.core.resolve.SpanId;

/**
 * A span as a review has it now.
 *
 * @param id its number
 * @param span where
 * @param kind what
 * @param state what was decided
 * @param machine what the machine said; empty for a span that the reviewer added
 */
public record ReviewedSpan(SpanId id, TextSpan span, IdentifierKind kind, SpanState state, Optional<PhiSpan> machine) {
    static ReviewedSpan undecided(PhiSpan phi) {
        return new ReviewedSpan(phi.id(), phi.span(), phi.kind(), SpanState.UNDECIDED, Optional.of(phi));
    }

    ReviewedSpan with(SpanState other) {
        return new ReviewedSpan(id, span, kind, other, machine);
    }
}
