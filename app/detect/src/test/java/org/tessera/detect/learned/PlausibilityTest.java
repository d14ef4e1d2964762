package org.tessera.detect.learned;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlausibilityTest {
    private final Plausibility plausibility = new Plausibility(ModelFile.read(ReleasedModel.bytes()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DATE   | 3 . 5 - 5 . 1                  | 0 | 6 | true
            DATE   | potassium 3.5-5.1 today        | 3 | 6 | false
            DATE   | visit after seven              | 2 | 2 | false
            DATE   | rides with her on Sundays      | 4 | 4 | false
            DATE   | seen on Sunday                 | 2 | 2 | true
            NUMBER | 138 mmol (135-145)             | 3 | 3 | false
            NUMBER | 138 mmol, 4471-902             | 3 | 5 | true
            PLACE  | room 12                        | 0 | 1 | false
            PLACE  | 12                             | 0 | 0 | false
            PLACE  | at 44 719 026                  | 1 | 1 | true
            PLACE  | Pellerton, WA                  | 2 | 2 | false
            PLACE  | Pellerton                      | 0 | 0 | true
            PLACE  | may have to drive              | 3 | 3 | false
            PERSON | You can call                   | 0 | 0 | false
            PERSON | Osvald can call                | 0 | 0 | true
            PLACE  | Na 139 Cl 101.                 | 2 | 3 | false
            PLACE  | Na 139                         | 0 | 0 | false
            PERSON | seen, K 4.2                    | 2 | 3 | false
            PLACE  | Pellerton, CA 90210            | 2 | 3 | true
            PLACE  | Pellerton, CA 90210            | 0 | 3 | true
            PERSON | Dr. K Osvald                   | 2 | 3 | true
            """)
    void weighsWhatAMentionLooksLike(Label label, String text, int first, int last, boolean plausible) {
        Mention mention = new Mention(first, last, label, 0.9);
        assertThat(plausibility.weigh(Words.of(text), mention, Regime.MIXED) > 0).isEqualTo(plausible);
    }
}
