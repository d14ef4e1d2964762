package org.tessera.egress.ondevice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassageReaderTest {
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            She fell. She got up.                          | She fell. / She got up.
            Seen by Dr. Sorel today. Doing well.           | Seen by Dr. Sorel today. / Doing well.
            Creatinine 1.9 mg/dL. Sodium 139.              | Creatinine 1.9 mg/dL. / Sodium 139.
            Metoprolol 50 mg b.i.d. Lisinopril 10 mg.      | Metoprolol 50 mg b.i.d. / Lisinopril 10 mg.
            1. Aspirin 81 mg. 2. Plavix 75 mg.             | Aspirin 81 mg. / Plavix 75 mg.
            1.Normal appendix. 2.No stones.                | Normal appendix. / No stones.
            J. Ode wrote. [[NAME_01.K7]] read.             | J. Ode wrote. / [[NAME_01.K7]] read.
            Is it pain? Yes! He said (twice). "No."        | Is it pain? / Yes! / He said (twice). / "No."
            """)
    void cutsProseIntoSentences(String text, String sentences) {
        assertThat(String.join(" / ", SentenceCutter.written(text))).isEqualTo(sentences);
    }

    @Test
    void putsLinesOfAPageBackTogether() {
        String page = """
                She was diuresed with intravenous furosemide 80 mg twice daily with a net loss of
                6.2 liters. An echocardiogram on [[DATE_01.K7]] showed an ejection fraction of 28
                percent and moderate to severe mitral regurgitation, worse than it had been in the
                Spring of 2024. Stable.
                """;
        assertThat(texts("HOSPITAL COURSE:\n" + page)).endsWith("Spring of 2024. | Stable.")
                .contains("a net loss of 6.2 liters. | An echocardiogram");
    }

    @Test
    void leavesItemsOfAListApart() {
        assertThat(texts("MEDICATIONS:\nAspirin 81 mg\nMetoprolol 25 mg twice daily\n- Insulin glargine\n"))
                .isEqualTo("Aspirin 81 mg Metoprolol 25 mg twice daily Insulin glargine");
        assertThat(PassageReader.read("MEDICATIONS:\nAspirin 81 mg\nInsulin glargine\n").getFirst().quotes())
                .extracting(Passage.Quote::text)
                .containsExactly("Aspirin 81 mg", "Insulin glargine");
    }

    @Test
    void keepsALabelApartFromWhatStandsBelowIt() {
        List<Passage> passages = PassageReader.read("PAST MEDICAL HISTORY\n\nSurgical\nAppendectomy in 1998.\n");
        assertThat(passages).extracting(Passage::form).containsExactly(Passage.Form.LABEL, Passage.Form.SENTENCE);
        assertThat(passages.getLast().place().label()).isEqualTo("Surgical");
    }

    @Test
    void joinsAQuestionWithItsAnswer() {
        List<Passage> passages = PassageReader.read("""
                Doctor: Any allergies?
                Patient: Codeine. It makes me ill.
                Doctor: I see.
                Patient: Yes.
                """);
        assertThat(passages.getFirst().quotes()).containsExactly(new Passage.Quote("Doctor", "Any allergies?"),
                new Passage.Quote("Patient", "Codeine."));
        assertThat(passages).hasSize(4);
    }

    @Test
    void readsHostileTextWithoutHarm() {
        for (String text : List.of("", "\n\n", ".", "....", "1.", "-", "[[", "((((", "A:".repeat(2_000),
                "a ".repeat(9_000), "1. ".repeat(5_000), "\uD83D", "Doctor:\nPatient:\nDoctor:\nPatient:\n")) {
            assertThat(PassageReader.read(text)).isNotNull();
        }
    }

    private static String texts(String note) {
        return PassageReader.read(note).stream().map(Passage::text).collect(Collectors.joining(" | "));
    }
}
