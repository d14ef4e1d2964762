package org.tessera.ctakes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.uima.UIMAException;
import org.apache.uima.fit.factory.AnalysisEngineFactory;
import org.apache.uima.fit.factory.TypeSystemDescriptionFactory;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.junit.jupiter.api.Test;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/** What happens when an engine stops in the middle of a note. */
class PipelineFailureTest {
    private final PipelineFactory sound = new PipelineFactory(PipelineOptions.termsOnly(), () -> {});
    private final AtomicInteger made = new AtomicInteger();

    @Test
    void namesTheProblemWithoutTheTextAndReadsTheNextNoteWithAnotherPipeline() {
        PhiText note = new PhiText("Mr. Quillfeather takes aspirin.");
        try (CtakesLinguisticLayer layer = new CtakesLinguisticLayer(this::nextPipeline, 1)) {
            assertThatExceptionOfType(ProblemException.class).isThrownBy(() -> layer.annotate(note))
                    .satisfies(problem -> assertThat(problem.problem()).isEqualTo(ProblemCode.DETECTOR_FAILED))
                    .withMessageNotContaining("Quillfeather")
                    .withNoCause();
            assertThat(layer.annotate(note).terms()).hasSize(1);
            assertThat(made).hasValue(2);
        }
    }

    private Pipeline nextPipeline() {
        return made.incrementAndGet() == 1 ? failing() : sound.create();
    }

    private static Pipeline failing() {
        TypeSystemDescription types = TypeSystemDescriptionFactory
                .createTypeSystemDescription("org.apache.ctakes.typesystem.types.TypeSystem");
        try {
            return new Pipeline(
                    List.of(AnalysisEngineFactory.createEngine(
                            AnalysisEngineFactory.createEngineDescription(FailingAnnotator.class, types))),
                    CasCreationUtils.createCas(types, null, null).getJCas(), Optional.empty());
        } catch (UIMAException unexpected) {
            throw new AssertionError(unexpected);
        }
    }
}
