package org.tessera.core.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.TextSpan;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.resolve.PhiSpan;
import org.tessera.core.resolve.SpanId;

/** The spans of a review while decisions are applied to them one after another. */
final class ReviewBoard {
    private final AnalyzedNote note;
    private final Map<SpanId, ReviewedSpan> spans = new TreeMap<>();

    /** The machine's answer, nothing decided. */
    ReviewBoard(AnalyzedNote note) {
        this.note = note;
        for (PhiSpan phi : note.spans()) {
            spans.put(phi.id(), ReviewedSpan.undecided(phi));
        }
    }

    /** A board that goes on from a given state. */
    ReviewBoard(AnalyzedNote note, List<ReviewedSpan> state) {
        this.note = note;
        state.forEach(span -> spans.put(span.id(), span));
    }

    /** Applies a decision, or says why it cannot be taken and changes nothing. */
    Optional<DecisionOutcome.Reason> apply(ReviewDecision decision) {
        if (decision instanceof ReviewDecision.Added added) {
            return add(added);
        }
        ReviewedSpan old = spans.get(decision.id());
        if (old == null) {
            return Optional.of(DecisionOutcome.Reason.UNKNOWN_SPAN);
        }
        return switch (decision) {
            case ReviewDecision.Confirmed confirmed -> confirm(old, old.span(), old.kind());
            case ReviewDecision.Rejected rejected -> put(old.with(SpanState.REJECTED));
            case ReviewDecision.Retyped retyped -> confirm(old, old.span(), retyped.kind());
            case ReviewDecision.Resized resized ->
                cutsCharacter(resized.span()) ? Optional.of(DecisionOutcome.Reason.OUTSIDE_TEXT)
                        : confirm(old, resized.span(), old.kind());
            case ReviewDecision.Reopened reopened -> reopen(old);
            case ReviewDecision.Added added -> throw new IllegalStateException("added spans were handled above");
        };
    }

    private Optional<DecisionOutcome.Reason> add(ReviewDecision.Added added) {
        boolean taken = spans.containsKey(added.id())
                || note.spans().stream().anyMatch(phi -> phi.id().equals(added.id()));
        if (taken) {
            return Optional.of(DecisionOutcome.Reason.NUMBER_TAKEN);
        }
        return cutsCharacter(added.span()) ? Optional.of(DecisionOutcome.Reason.OUTSIDE_TEXT)
                : put(new ReviewedSpan(added.id(), added.span(), added.kind(), SpanState.ADDED, Optional.empty()));
    }

    private Optional<DecisionOutcome.Reason> confirm(ReviewedSpan old, TextSpan span, IdentifierKind kind) {
        SpanState state = old.machine()
                .map(phi -> phi.span().equals(span) && phi.kind() == kind ? SpanState.CONFIRMED : SpanState.CHANGED)
                .orElse(SpanState.ADDED);
        return put(new ReviewedSpan(old.id(), span, kind, state, old.machine()));
    }

    private Optional<DecisionOutcome.Reason> reopen(ReviewedSpan old) {
        if (old.machine().isEmpty()) {
            spans.remove(old.id());
            return Optional.empty();
        }
        return put(ReviewedSpan.undecided(old.machine().get()));
    }

    private Optional<DecisionOutcome.Reason> put(ReviewedSpan span) {
        if (span.span().end() > note.note().text().length()) {
            return Optional.of(DecisionOutcome.Reason.OUTSIDE_TEXT);
        }
        if (span.state().isHidden() && !isInPlace(span) && overlapsHidden(span.id(), span.span())) {
            return Optional.of(DecisionOutcome.Reason.OVERLAPS);
        }
        spans.put(span.id(), span);
        return Optional.empty();
    }

    /** Whether a border stands between the two halves of a surrogate pair: half a character cannot be written down. */
    private boolean cutsCharacter(TextSpan span) {
        String text = note.note().text().reveal();
        return isInsidePair(text, span.start()) || isInsidePair(text, span.end());
    }

    private static boolean isInsidePair(String text, int offset) {
        return offset > 0 && offset < text.length()
                && Character.isSurrogatePair(text.charAt(offset - 1), text.charAt(offset));
    }

    /** Whether the span already hides exactly this stretch, so that nothing new can be in its way. */
    private boolean isInPlace(ReviewedSpan span) {
        ReviewedSpan old = spans.get(span.id());
        return old != null && old.state().isHidden() && old.span().equals(span.span());
    }

    private boolean overlapsHidden(SpanId self, TextSpan range) {
        return spans.values()
                .stream()
                .anyMatch(
                        other -> !other.id().equals(self) && other.state().isHidden() && other.span().overlaps(range));
    }

    /** The spans in reading order. */
    List<ReviewedSpan> spans() {
        List<ReviewedSpan> ordered = new ArrayList<>(spans.values());
        ordered.sort(Comparator.comparing(ReviewedSpan::span));
        return List.copyOf(ordered);
    }
}
