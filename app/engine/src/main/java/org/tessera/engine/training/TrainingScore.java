package org.tessera.engine.training;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.review.ReviewedSpan;

/**
 * What a reviewer made of a training note. It is shown once and kept nowhere.
 *
 * @param note the note
 * @param missed the errors that are still in it, in reading order
 * @param spoiled identifiers that were marked as they should be and are not any more
 * @param steps how many steps the review took
 * @param took from opening to finishing
 */
public record TrainingScore(TrainingNote note, List<SeededError> missed, int spoiled, int steps, Duration took) {
    public TrainingScore {
        missed = List.copyOf(missed);
    }

    /** Compares a review with what should be marked. */
    public static TrainingScore of(TrainingNote note, ReviewSession session, Duration took) {
        List<ReviewedSpan> hidden = session.spans().stream().filter(span -> span.state().isHidden()).toList();
        List<SeededError> missed = note.errors().stream().filter(error -> !isMended(error, hidden)).toList();
        int spoiled = (int) note.sound()
                .stream()
                .filter(gold -> hidden.stream()
                        .noneMatch(span -> span.span().equals(gold.at()) && span.kind() == gold.kind()))
                .count();
        return new TrainingScore(note, missed, spoiled, session.steps().size(), took);
    }

    private static boolean isMended(SeededError error, List<ReviewedSpan> hidden) {
        Optional<ReviewedSpan> there = error.truth()
                .flatMap(gold -> hidden.stream().filter(span -> span.span().contains(gold.at())).findFirst());
        return switch (error.sort()) {
            case MISSED, TOO_SHORT -> there.isPresent();
            case WRONG_KIND ->
                there.filter(span -> span.kind().type() == error.truth().orElseThrow().kind().type()).isPresent();
            case TOO_LONG -> there.filter(span -> span.span().end() < error.at().end()).isPresent();
            case FALSE_POSITIVE -> hidden.stream().noneMatch(span -> span.span().overlaps(error.at()));
        };
    }

    /** How many errors of a sort were mended. */
    public int found(ErrorClass sort) {
        return note.count(sort) - (int) missed.stream().filter(error -> error.sort() == sort).count();
    }

    /** How many errors were mended. */
    public int found() {
        return note.errors().size() - missed.size();
    }
}
