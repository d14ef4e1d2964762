package org.tessera.core.reading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.tessera.core.resolve.PhiSpan;
import org.tessera.core.resolve.SpanId;
import org.tessera.core.review.DecisionOutcome;
import org.tessera.core.review.ReviewDecision;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.review.ReviewStep;
import org.tessera.core.review.ReviewedSpan;
import org.tessera.core.review.SpanState;

/** Turns a ruling into the decisions that a reviewer would have made on the machine's answer, as one step. */
final class RuledReview {
    private final Comparison comparison;
    private final List<ReviewedSpan> chosen = new ArrayList<>();

    RuledReview(Comparison comparison, Function<Difference, Optional<Choice>> choices) {
        this.comparison = comparison;
        chosen.addAll(comparison.agreed());
        for (Difference difference : comparison.differences()) {
            chosen.addAll(choices.apply(difference).map(choice -> spans(difference, choice)).orElse(List.of()));
        }
    }

    private List<ReviewedSpan> spans(Difference difference, Choice choice) {
        return switch (choice) {
            case Choice.First first -> difference.first();
            case Choice.Second second -> difference.second();
            case Choice.Open open -> List.of();
            case Choice.Own own -> {
                Optional<PhiSpan> machine = difference.machine(comparison.note())
                        .stream()
                        .filter(phi -> phi.span().equals(difference.at()) && comparison.note().spans().contains(phi))
                        .findFirst();
                SpanId id = machine.map(PhiSpan::id).orElse(ReviewSession.of(comparison.note()).nextId());
                yield List.of(new ReviewedSpan(id, difference.at(), own.kind(), SpanState.ADDED, machine));
            }
        };
    }

    ReviewSession session() {
        ReviewSession session = ReviewSession.of(comparison.note());
        List<ReviewDecision> decisions = decisions(session.nextId().value());
        if (decisions.isEmpty()) {
            return session;
        }
        return switch (session.decide(new ReviewStep(decisions))) {
            case DecisionOutcome.Taken taken -> taken.session();
            case DecisionOutcome.NotTaken notTaken ->
                throw new IllegalStateException("what two people hid can be hidden");
        };
    }

    /** What is not hidden, or not where the machine saw it, makes room first. */
    private List<ReviewDecision> decisions(int free) {
        Map<SpanId, ReviewedSpan> ofMachine = new LinkedHashMap<>();
        List<ReviewedSpan> added = new ArrayList<>();
        for (ReviewedSpan span : chosen) {
            boolean taken = span.machine().isEmpty() || ofMachine.putIfAbsent(span.id(), span) != null;
            if (taken) {
                added.add(span);
            }
        }
        List<ReviewDecision> decisions = new ArrayList<>();
        for (PhiSpan phi : comparison.note().spans()) {
            ReviewedSpan span = ofMachine.get(phi.id());
            if (span == null || !span.span().equals(phi.span())) {
                decisions.add(new ReviewDecision.Rejected(phi.id()));
            }
        }
        ofMachine.forEach((id, span) -> decisions.addAll(settle(id, span)));
        int next = free;
        for (ReviewedSpan span : added) {
            decisions.add(new ReviewDecision.Added(new SpanId(next++), span.span(), span.kind()));
        }
        return decisions;
    }

    private static List<ReviewDecision> settle(SpanId id, ReviewedSpan span) {
        PhiSpan phi = span.machine().orElseThrow();
        List<ReviewDecision> decisions = new ArrayList<>();
        if (!phi.span().equals(span.span())) {
            decisions.add(new ReviewDecision.Resized(id, span.span()));
        }
        if (phi.kind() != span.kind()) {
            decisions.add(new ReviewDecision.Retyped(id, span.kind()));
        }
        return decisions.isEmpty() ? List.of(new ReviewDecision.Confirmed(id)) : decisions;
    }
}
