package org.tessera.core.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tessera.core.note.TextSpan;
import org.tessera.core.vault.TokenizedText;

final class GroundingTest {
    private static final String NOTE = "HPI: [[NAME_01.K7]] has had a dry cough for 3 weeks. Chest film was clear.\n"
            + "Medications: lisinopril 10 mg daily. [[NAME_02.Q4]] ordered spirometry.";
    private static final Grounding GROUNDING = new Grounding(new TokenizedText(NOTE),
            List.of("Background", "Open points"));

    private static SentenceSupport.Verdict verdict(String sentence) {
        return GROUNDING.of(new TokenizedText(sentence)).getFirst().verdict();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[[NAME_01.K7]] has had a dry cough for 3 weeks.", "The chest film was clear",
            "- lisinopril 10 mg daily", "Takes lisinopril, 10 mg, daily.",
            "[[NAME_02.Q4]] ordered spirometry; chest film clear."})
    void supportsWhatStandsInTheNote(String sentence) {
        assertThat(verdict(sentence)).isEqualTo(SentenceSupport.Verdict.SUPPORTED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[[NAME_02.Q4]] has a fever.", "The patient has metastatic pancreatic cancer.",
            "- Metastatic pancreatic cancer", "Metastatic pancreatic cancer",
            "Warfarin 5 mg daily; dose not documented", "Metastatic cancer of the liver, stage not documented.",
            "Allergies: penicillin", "* Warfarin nightly"})
    void findsNoSupportForWhatDoesNot(String sentence) {
        assertThat(verdict(sentence)).isEqualTo(SentenceSupport.Verdict.NOT_FOUND);
    }

    @ParameterizedTest
    @ValueSource(strings = {"## Background", "**Background**", "Background:", "BACKGROUND", "Open points",
            "### Current medications:", "Allergies: not documented.", "Not documented",
            "Documentation unclear, provider to review.", "Kind regards,", "Sincerely", "Dear colleague,",
            "Thank you for seeing this patient.", "This is outside my function. Please consult a clinician."})
    void takesHeadingsAndFixedPhrasesForNoClaim(String sentence) {
        assertThat(GROUNDING.of(new TokenizedText(sentence))).extracting(SentenceSupport::verdict)
                .containsOnly(SentenceSupport.Verdict.NO_CLAIM);
    }

    @Test
    void doesNotLetASentenceAboutOnePersonSupportOneAboutAnother() {
        assertThat(verdict("[[NAME_02.Q4]] coughs.")).isEqualTo(SentenceSupport.Verdict.NOT_FOUND);
    }

    @Test
    void pointsAtThePassageThatSupportsBest() {
        SentenceSupport support = GROUNDING.of(new TokenizedText("Chest film clear.")).getFirst();
        TextSpan passage = support.inSource().orElseThrow();
        assertThat(NOTE.substring(passage.start(), passage.end())).isEqualTo("Chest film was clear.");
        assertThat(support.share()).isEqualTo(1.0);
        assertThat(support.inResponse()).isEqualTo(new TextSpan(0, 17));
    }
}
