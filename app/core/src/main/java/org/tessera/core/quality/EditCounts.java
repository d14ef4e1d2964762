package org.tessera.core.quality;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tessera.core.detect.DetectorId;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.resolve.PhiSpan;
import org.tessera.core.resolve.SpanId;
import org.tessera.core.review.ReviewDecision;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.review.ReviewStep;
import org.tessera.core.review.ReviewedSpan;

/**
 * What reviewers did to the machine's answers, by kind and by the detector that spoke loudest. A span that was decided
 * together with others in one step counts nowhere: nobody looked at it by itself.
 *
 * @param notes finished reviews
 * @param edits by kind of the machine's span and detector
 * @param added spans that the machine had not marked, by kind
 */
public record EditCounts(int notes, Map<Source, EditTally> edits, Map<IdentifierKind, Integer> added) {
    /** Nothing counted. */
    public static final EditCounts NONE = new EditCounts(0, Map.of(), Map.of());

    /** Whose spans. */
    public record Source(IdentifierKind kind, DetectorId detector) {}

    public EditCounts {
        edits = Map.copyOf(edits);
        added = Map.copyOf(added);
    }

    /** What one finished review adds. */
    public static EditCounts of(ReviewSession session) {
        Set<SpanId> together = decidedTogether(session);
        Map<Source, EditTally> edits = new HashMap<>();
        Map<IdentifierKind, Integer> added = new EnumMap<>(IdentifierKind.class);
        for (ReviewedSpan span : session.spans()) {
            Optional<PhiSpan> machine = span.machine();
            if (machine.isEmpty() && span.state().isHidden()) {
                added.merge(span.kind(), 1, Integer::sum);
            } else if (machine.isPresent() && !together.contains(span.id())) {
                PhiSpan said = machine.get();
                edits.merge(new Source(said.kind(), said.evidence().getFirst().detector()), tally(span, said),
                        EditTally::plus);
            }
        }
        return new EditCounts(1, edits, added);
    }

    private static Set<SpanId> decidedTogether(ReviewSession session) {
        Set<SpanId> together = new HashSet<>();
        for (ReviewStep step : session.steps()) {
            for (ReviewDecision decision : step.decisions()) {
                if (step.decisions().size() > 1) {
                    together.add(decision.id());
                } else {
                    together.remove(decision.id());
                }
            }
        }
        return together;
    }

    private static EditTally tally(ReviewedSpan span, PhiSpan machine) {
        return switch (span.state()) {
            case CONFIRMED -> new EditTally(1, 0, 0, 0);
            case CHANGED, ADDED ->
                span.kind() == machine.kind() ? new EditTally(0, 0, 1, 0) : new EditTally(0, 1, 0, 0);
            case REJECTED -> new EditTally(0, 0, 0, 1);
            case UNDECIDED -> EditTally.NONE;
        };
    }

    /** Both together. */
    public EditCounts plus(EditCounts other) {
        Map<Source, EditTally> sum = new HashMap<>(edits);
        other.edits.forEach((source, tally) -> sum.merge(source, tally, EditTally::plus));
        Map<IdentifierKind, Integer> more = new HashMap<>(added);
        other.added.forEach((kind, count) -> more.merge(kind, count, Integer::sum));
        return new EditCounts(notes + other.notes, sum, more);
    }

    /** By kind, whatever the detector. */
    public Map<IdentifierKind, EditTally> byKind() {
        Map<IdentifierKind, EditTally> sum = new EnumMap<>(IdentifierKind.class);
        edits.forEach((source, tally) -> sum.merge(source.kind(), tally, EditTally::plus));
        return sum;
    }

    /** By detector, whatever the kind. */
    public Map<DetectorId, EditTally> byDetector() {
        Map<DetectorId, EditTally> sum = new HashMap<>();
        edits.forEach((source, tally) -> sum.merge(source.detector(), tally, EditTally::plus));
        return sum;
    }

    /** All together. */
    public EditTally all() {
        return edits.values().stream().reduce(EditTally.NONE, EditTally::plus);
    }
}
