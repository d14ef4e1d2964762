package org.tessera.desktop.review;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.SpanIndex;
import org.tessera.core.resolve.PhiSpan;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.review.ReviewedSpan;
import org.tessera.desktop.control.SpanRow;
import org.tessera.desktop.control.Standing;

/** What the span list shows of a review. */
final class SpanRows {
    private SpanRows() {}

    /** The spans as decided so far, and the near misses that no span covers, in an order. */
    static List<SpanRow> of(ReviewSession session, ReviewOrder order) {
        PhiText text = session.note().note().text();
        SpanIndex<ReviewedSpan> hidden = new SpanIndex<>(
                session.spans().stream().filter(span -> span.state().isHidden()).toList(), ReviewedSpan::span);
        Stream<SpanRow> spans = session.spans().stream().map(span -> row(text, span));
        Stream<SpanRow> nearMisses = session.note()
                .nearMisses()
                .stream()
                .filter(phi -> !hidden.touches(phi.span()))
                .map(phi -> nearMiss(text, phi));
        return Stream.concat(spans, nearMisses).sorted(order.comparator()).toList();
    }

    private static SpanRow row(PhiText text, ReviewedSpan span) {
        return new SpanRow(span.id(), span.span(), span.kind(), text.slice(span.span()),
                span.machine().map(PhiSpan::score), Standing.of(span.state()),
                span.machine().filter(PhiSpan::isConflict).isPresent());
    }

    private static SpanRow nearMiss(PhiText text, PhiSpan phi) {
        return new SpanRow(phi.id(), phi.span(), phi.kind(), text.slice(phi.span()), Optional.of(phi.score()),
                Standing.NEAR_MISS, false);
    }
}
