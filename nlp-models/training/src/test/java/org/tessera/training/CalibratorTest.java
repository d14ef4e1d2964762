package org.tessera.training;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tessera.core.note.TextSpan;
import org.tessera.detect.learned.Calibration;
import org.tessera.detect.learned.Label;
import org.tessera.detect.learned.MentionProbe;

class CalibratorTest {
    private static final TextSpan SPAN = new TextSpan(0, 6);

    private static TrainingNote note(GoldSpan... spans) {
        return new TrainingNote("1", "Osvald was here.", List.of(spans));
    }

    private static List<MentionProbe.Raw> mention(Label label, double probability) {
        return List.of(new MentionProbe.Raw(SPAN, label, probability));
    }

    @Test
    void turnsAProbabilityIntoTheShareThatIsTrue() {
        Calibrator calibrator = new Calibrator();
        for (int index = 0; index < 400; index++) {
            boolean isTrue = index % 4 == 0;
            calibrator.add(isTrue ? note(new GoldSpan(0, 6, "NAME", false, "")) : note(), mention(Label.PERSON, 0.5));
        }
        assertThat(calibrator.fit().score(Label.PERSON, 0.5)).isCloseTo(0.25, within(0.01));
    }

    @Test
    void learnsNothingFromOptionalText() {
        Calibrator calibrator = new Calibrator();
        calibrator.add(note(new GoldSpan(0, 6, "NAME", true, "")), mention(Label.PERSON, 0.5));
        assertThat(calibrator.fit().curve(Label.PERSON)).isEqualTo(Calibration.Curve.NONE);
    }

    @Test
    void staysCloseToTheModelWhereThereIsLittleToLearnFrom() {
        Calibrator calibrator = new Calibrator();
        calibrator.add(note(), mention(Label.PLACE, 0.9));
        assertThat(calibrator.fit().score(Label.PLACE, 0.9)).isBetween(0.2, 0.9);
    }
}
