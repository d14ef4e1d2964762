package org.tessera.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.DetectorId;
import org.tessera.core.detect.Explanation;
import org.tessera.core.detect.Score;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.TextSpan;
import org.tessera.core.resolve.PhiSpan;
import org.tessera.core.resolve.SpanId;
import org.tessera.core.vault.TokenFormat;

/** A finding that reaches into a token counts for what of it lies outside, unless that is a title or a generic word. */
final class BesideTokensTest {
    private static List<String> rest(IdentifierKind kind, String text) {
        TextSpan all = new TextSpan(0, text.length());
        Detection detection = new Detection(all, kind, new Score(0.9), new DetectorId("test"),
                new Explanation("T-1", "test"));
        PhiSpan phi = new PhiSpan(new SpanId(1), all, kind, detection.score(), List.of(detection));
        return BesideTokens.of(phi, TokenFormat.scan(text), text)
                .stream()
                .map(part -> text.substring(part.span().start(), part.span().end()))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PATIENT   | Dr. [[NAME_01.K7]] Ferrante            | Ferrante
            PATIENT   | Ferrante, [[NAME_01.K7]]               | Ferrante
            FACILITY  | Odilo [[FACILITY_02.K7]]               | Odilo
            DATE      | 7 [[DATE_01.K7]] 14th                  | 14th
            PHONE     | [[PHONE_01.K7]] 0142                   | 0142
            """)
    void keepsWhatLiesOutside(IdentifierKind kind, String text, String left) {
        assertThat(rest(kind, text)).containsExactly(left);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CLINICIAN | Dr. [[NAME_01.K7]], MD
            PATIENT   | Mrs. [[NAME_01.K7]]
            FACILITY  | [[FACILITY_02.K7]] Memorial Hospital
            DATE      | [[DATE_01.K7]], 2024
            PATIENT   | The [[NAME_01.K7]] and [[NAME_02.R4]]
            """)
    void takesTitlesAndGenericWordsForNothing(IdentifierKind kind, String text) {
        assertThat(rest(kind, text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PATIENT   | Dr. Ferrante
            DATE      | 2024
            """)
    void leavesAFindingThatTouchesNoToken(IdentifierKind kind, String text) {
        assertThat(rest(kind, text)).containsExactly(text);
    }
}
