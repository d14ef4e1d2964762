package org.tessera.training;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tessera.core.note.TextSpan;
import org.tessera.detect.learned.Calibration;
import org.tessera.detect.learned.MentionProbe;
import org.tessera.detect.learned.ModelFile;

/** Trains on a little generated text, so that every build shows that training still works. */
class TaggerTrainingTest {
    private static final long OTHER_SEED = 2;
    private static final Plan SMALL = new Plan(1, 0.06, 0.1, 1.5f, List.of(0.1f, 0.05f), Plan.RELEASE.forgetting(), 0,
            0.05f, 0.25f);

    @Test
    void findsTheNamesPlacesAndDatesOfTextItHasNotSeen() throws IOException {
        Sources sources = TinySources.read();
        Score score = measure(TaggerTraining.run(sources, SMALL).model(Calibration.NONE), sources);
        assertThat(score.total()).isGreaterThan(1_000);
        assertThat((double) score.caught() / score.total()).isGreaterThan(0.9);
        assertThat(score.overRedaction()).isLessThan(6);
    }

    @Test
    void givesTheSameBytesForTheSameSourcesAndPlan() throws IOException {
        Plan least = new Plan(3, 0.01, 0.1, 1.5f, List.of(0.1f), Plan.RELEASE.forgetting(), 0.1f, 0.05f, 0.25f);
        byte[] once = TaggerTraining.run(TinySources.read(), least).model(Calibration.NONE);
        byte[] again = TaggerTraining.run(TinySources.read(), least).model(Calibration.NONE);
        assertThat(again).isEqualTo(once);
    }

    private static Score measure(byte[] model, Sources sources) throws IOException {
        MentionProbe probe = new MentionProbe(ModelFile.read(model));
        Score score = new Score();
        for (TrainingNote note : new Generator(sources, OTHER_SEED).write(0.02)) {
            List<TextSpan> found = probe.mentions(note.text())
                    .stream()
                    .filter(mention -> mention.probability() >= SMALL.cut())
                    .map(MentionProbe.Raw::span)
                    .toList();
            score.add(note, found);
        }
        return score;
    }
}
