package org.tessera.engine.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tessera.core.resolve.PhiSpan;
import org.tessera.core.resolve.SpanId;
import org.tessera.core.review.DecisionOutcome;
import org.tessera.core.review.ReviewDecision;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.review.ReviewStep;
import org.tessera.engine.assets.Sample;
import org.tessera.engine.assets.SampleShelf;

class TrainingTest {
    private static Stream<Sample> samples() {
        return SampleShelf.released().all().stream();
    }

    private static TrainingScore score(TrainingNote note, ReviewSession session) {
        return TrainingScore.of(note, session, Duration.ofSeconds(90));
    }

    @ParameterizedTest
    @MethodSource("samples")
    void eachSampleGetsEachErrorInItsNumberAndTheSameAgainFromTheSameSeed(Sample sample) {
        for (long seed = 1; seed <= 20; seed++) {
            TrainingNote note = ErrorSeeds.in(sample, seed);
            for (ErrorClass sort : ErrorClass.values()) {
                assertThat(note.count(sort)).as("%s in %s, seed %d", sort, sample.id(), seed).isEqualTo(sort.number());
            }
            assertThat(ErrorSeeds.in(sample, seed).errors()).isEqualTo(note.errors());
            assertThat(note.note().spans()).extracting(PhiSpan::span).isSorted();
        }
        assertThat(ErrorSeeds.in(sample, 1).errors()).isNotEqualTo(ErrorSeeds.in(sample, 2).errors());
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whoConfirmsEverythingFindsNothingAndSpoilsNothing(Sample sample) {
        TrainingNote note = ErrorSeeds.in(sample, 7);
        TrainingScore score = score(note, ReviewSession.of(note.note()).confirmAll());
        assertThat(score.found()).isZero();
        assertThat(score.missed()).isEqualTo(note.errors());
        assertThat(score.spoiled()).isZero();
        assertThat(score.steps()).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("samples")
    void whoMendsEverythingFindsAll(Sample sample) {
        TrainingNote note = ErrorSeeds.in(sample, 7);
        ReviewSession session = ReviewSession.of(note.note());
        List<ReviewDecision> mended = new ArrayList<>();
        int fresh = session.nextId().value();
        for (SeededError error : note.errors()) {
            SpanId id = note.note()
                    .spans()
                    .stream()
                    .filter(phi -> phi.span().equals(error.at()))
                    .findFirst()
                    .map(PhiSpan::id)
                    .orElse(new SpanId(fresh));
            switch (error.sort()) {
                case MISSED -> mended.add(
                        new ReviewDecision.Added(new SpanId(fresh++), error.at(), error.truth().orElseThrow().kind()));
                case WRONG_KIND -> mended.add(new ReviewDecision.Retyped(id, error.truth().orElseThrow().kind()));
                case TOO_SHORT, TOO_LONG ->
                    mended.add(new ReviewDecision.Resized(id, error.truth().orElseThrow().at()));
                case FALSE_POSITIVE -> mended.add(new ReviewDecision.Rejected(id));
            }
        }
        ReviewSession all = ((DecisionOutcome.Taken) session.decide(new ReviewStep(mended))).session().confirmAll();
        TrainingScore score = score(note, all);
        assertThat(score.missed()).isEmpty();
        assertThat(score.found(ErrorClass.MISSED)).isEqualTo(3);
        assertThat(score.found()).isEqualTo(11);
        assertThat(score.spoiled()).isZero();
    }

    @Test
    void whatWasRightAndIsNotAnyMoreIsCounted() {
        TrainingNote note = ErrorSeeds.in(SampleShelf.released().all().getFirst(), 7);
        SpanId sound = note.note()
                .spans()
                .stream()
                .filter(phi -> phi.span().equals(note.sound().getFirst().at()))
                .findFirst()
                .map(PhiSpan::id)
                .orElseThrow();
        ReviewSession spoiled = ((DecisionOutcome.Taken) ReviewSession.of(note.note())
                .decide(new ReviewDecision.Rejected(sound))).session();
        assertThat(score(note, spoiled).spoiled()).isEqualTo(1);
    }
}
