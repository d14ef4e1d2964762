package org.tessera.core.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tessera.core.fixture.TestNote;
import org.tessera.core.fixture.TestPrompt;
import org.tessera.core.llm.LlmResponse;
import org.tessera.core.reinsert.Reinserter;
import org.tessera.core.vault.TokenizedText;

/** One line of a note and what an answer makes of it. */
final class ChangedMeaningTest {
    private static List<String> blocking(String note, String answer) {
        TestPrompt prompt = TestPrompt.of(TestNote.of("HPI: " + note));
        TokenizedText text = new TokenizedText(answer);
        LlmResponse response = new LlmResponse(text, "m", LlmResponse.Finish.COMPLETE, OptionalInt.empty(),
                OptionalInt.empty(), Optional.empty(), Duration.ZERO);
        return ResponseValidator
                .validate(new Reinserter(prompt.map(), prompt.draft().tokens()).reinsert(text), response,
                        prompt.draft(), List.of())
                .blocking()
                .stream()
                .map(ValidationFinding::code)
                .filter(code -> !code.equals("ungrounded-sentence"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Methotrexate 15 mg weekly | Methotrexate 15 mg daily | word-elsewhere
            Methotrexate 15 mg once a week | Methotrexate 15 mg every day | word-elsewhere
            Tylenol 500 mg q6h | Tylenol 500 mg q4h | word-elsewhere
            Tylenol 500 mg q6h | Tylenol 500 mg q8h | word-elsewhere
            Tylenol 500 mg every 6 hours | Tylenol 500 mg twice daily | word-elsewhere
            Metoprolol twice daily | Metoprolol daily | word-elsewhere
            Warfarin 5 mg | Warfarin .5 mg | value-not-in-note
            Warfarin 5 mg | Warfarin -5 mg | value-not-in-note
            Warfarin 5 mg | Warfarin \u22125 mg | value-not-in-note
            Metoprolol 50 mg | Metoprolol .50 mg | value-not-in-note
            Metoprolol 50 mg | Metoprolol \uFF15\uFF10\uFF10 mg | value-not-in-note
            Metoprolol 50 mg | Metoprolol five hundred mg | value-not-in-note
            Metoprolol 50 mg | Metoprolol 50\u00BD mg | value-not-in-note
            Warfarin 5 mg daily for atrial fibrillation | Digoxin 5 mg daily for atrial fibrillation | word-elsewhere
            BP 140/90 | BP 90/140 | value-not-in-note
            reports chest pain on exertion | doesn't report chest pain on exertion | negation-changed
            reports chest pain on exertion | doesn\u2019t report chest pain on exertion | negation-changed
            reports chest pain on exertion | free of chest pain on exertion | negation-changed
            reports chest pain on exertion | absence of chest pain on exertion | negation-changed
            reports chest pain on exertion | chest pain on exertion was ruled out | negation-changed
            Pulmonary embolism was ruled out | Pulmonary embolism was confirmed | negation-changed
            Imaging ruled out pneumonia | Imaging showed pneumonia | negation-changed
            Stop apixaban. Continue metoprolol. | Continue apixaban. Stop metoprolol. | word-elsewhere
            Apixaban was stopped | Apixaban was continued | word-elsewhere
            Increase furosemide to 40 mg | Decrease furosemide to 40 mg | word-elsewhere
            Swelling of the left leg | Swelling of both legs | side-changed
            Mother had breast cancer | Patient had breast cancer | word-elsewhere
            Patient had breast cancer | Mother had breast cancer | word-elsewhere
            """)
    void findsWhatMeansSomethingElse(String note, String answer, String code) {
        assertThat(blocking(note, answer)).contains(code);
        assertThat(blocking(note, note)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Tylenol 500 mg q6h | Takes Tylenol 500 mg every six hours
            Metoprolol 50 mg bid | Metoprolol 50 mg twice a day
            Simvastatin 20 mg nightly | Simvastatin 20 mg once daily at bedtime
            Metoprolol 0.5 mg | Metoprolol .5 mg
            Cough for four weeks | Cough for 4 weeks
            BP 140/90 | Systolic BP 140
            Pulmonary embolism was ruled out | No pulmonary embolism
            denies chest pain | free of chest pain
            Stop apixaban | Apixaban was discontinued
            Hold apixaban; continue metoprolol | Metoprolol continued, apixaban held
            Swelling of the left and right leg | Swelling of both legs
            Mother had breast cancer | Family history of breast cancer (mother)
            Mother reports that he has a fever | Patient has a fever
            Warfarin 5 mg | Warfarin at a dose of 5 mg
            Hgb 11 g/dL, stable | Stable hemoglobin 11 g/dL
            """)
    void letsOtherWordsForTheSamePass(String note, String answer) {
        assertThat(blocking(note, answer)).isEmpty();
    }
}
