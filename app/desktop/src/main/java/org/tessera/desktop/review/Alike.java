package org.tessera.desktop.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.SpanIndex;
import org.tessera.core.note.TextSpan;
import org.tessera.core.note.WordIndex;
import org.tessera.core.resolve.SpanId;
import org.tessera.core.review.ReviewDecision;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.review.ReviewStep;
import org.tessera.core.review.ReviewedSpan;
import org.tessera.desktop.control.SpanRow;
import org.tessera.desktop.control.Standing;

/**
 * The other places of a note where the text of a span stands as a whole value, and what confirming it there would do. It
 * only ever adds protection: nothing is rejected in bulk.
 *
 * @param like the span it starts from
 * @param hits the other places, in reading order
 */
public record Alike(SpanRow like, List<Hit> hits) {
    /**
     * One place.
     *
     * @param at where
     * @param existing the span that stands there already; empty if the place is not marked
     * @param context the place with some words around it
     * @param inContext where the place is within its context
     */
    public record Hit(TextSpan at, Optional<ReviewedSpan> existing, PhiText context, TextSpan inContext) {}

    private static final int AROUND = 28;

    public Alike {
        hits = List.copyOf(hits);
    }

    /** The places that would change if the span's value were confirmed as its kind everywhere. */
    static Alike of(ReviewSession session, WordIndex words, SpanRow like) {
        PhiText text = session.note().note().text();
        SpanIndex<ReviewedSpan> hidden = new SpanIndex<>(
                session.spans().stream().filter(span -> span.state().isHidden()).toList(), ReviewedSpan::span);
        List<Hit> hits = new ArrayList<>();
        for (TextSpan place : words.find(like.value().reveal(), false)) {
            Optional<ReviewedSpan> existing = session.spans()
                    .stream()
                    .filter(span -> span.span().equals(place))
                    .findFirst();
            boolean other = !place.equals(like.at());
            boolean free = existing.isPresent() || !hidden.touches(place);
            boolean settled = existing
                    .filter(span -> span.state().isDecided() && span.state().isHidden() && span.kind() == like.kind())
                    .isPresent();
            if (other && free && !settled) {
                hits.add(hit(text, place, existing));
            }
        }
        return new Alike(like, hits);
    }

    private static Hit hit(PhiText text, TextSpan place, Optional<ReviewedSpan> existing) {
        String all = text.reveal();
        int start = Math.max(0, place.start() - AROUND);
        while (start > 0 && start < place.start() && !Character.isWhitespace(all.charAt(start - 1))) {
            start++;
        }
        int end = Math.min(all.length(), place.end() + AROUND);
        while (end < all.length() && end > place.end() && !Character.isWhitespace(all.charAt(end))) {
            end--;
        }
        TextSpan around = new TextSpan(start, end);
        return new Hit(place, existing, text.slice(around), place.shift(-around.start()));
    }

    /** The decisions for the span and all hits, as one step. */
    ReviewStep step(ReviewSession session) {
        List<ReviewDecision> decisions = new ArrayList<>();
        int fresh = session.nextId().value();
        if (like.standing() == Standing.NEAR_MISS) {
            decisions.add(new ReviewDecision.Added(new SpanId(fresh++), like.at(), like.kind()));
        } else {
            decisions.add(new ReviewDecision.Confirmed(like.id()));
        }
        for (Hit hit : hits) {
            decisions.add(hit.existing().isPresent() ? decide(hit.existing().get(), like.kind())
                    : new ReviewDecision.Added(new SpanId(fresh++), hit.at(), like.kind()));
        }
        return new ReviewStep(decisions);
    }

    private static ReviewDecision decide(ReviewedSpan span, IdentifierKind kind) {
        return span.kind() == kind ? new ReviewDecision.Confirmed(span.id())
                : new ReviewDecision.Retyped(span.id(), kind);
    }
}
