package org.tessera.core.note;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TranscriptTest {
    @ParameterizedTest
    @ValueSource(strings = {"[doctor] how are you ?\n[patient] my knee hurts .\n[doctor] since when ?\n[patient] may .",
            "Doctor: How are you?\nPatient: My knee hurts.\n\nDoctor: Since when?\nPatient: May.",
            "Dr. Sorel: How are you?\nPt: My knee hurts.\nDr. Sorel: Since when?\nPt: May.",
            "[[NAME_01.K7]]: How are you?\nPatient: My knee hurts.\n[[NAME_01.K7]]: When?\nPatient: May.\n[[NAME_01.K7]]: Ok."})
    void readsTheTurnsOfAConversation(String text) {
        List<Transcript.Turn> turns = Transcript.turns(text);
        assertThat(turns.size()).isGreaterThanOrEqualTo(4);
        assertThat(text.substring(turns.getFirst().bodyStart())).startsWithIgnoringCase("how are you");
        assertThat(turns.get(1).range().start()).isEqualTo(turns.getFirst().range().end());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Patient: Odalys Ferrante\nDate: 10/14/2026\n\nHISTORY:\nKnee pain.",
            "BP: 120/80\nPulse: 70\nBP: 118/76\nPulse: 68", "GENERAL: Well.\nHEENT: Normal.\nNECK: Supple.",
            "Patient: A\nPage: 1\nPatient: A\nPage: 2\nShe walked."})
    void takesHeadingsAndMeasurementsForNoTurns(String text) {
        assertThat(Transcript.turns(text)).isEmpty();
    }

    @Test
    void speakerLinesOpenNoSections() {
        String text = """
                Patient: Odalys Ferrante

                TRANSCRIPT:
                Doctor: Allergies?
                Patient: None.
                Doctor: Plan: rest.
                Patient: Fine.

                PLAN:
                Rest.
                """;
        assertThat(SectionFinder.find(new PhiText(text))).extracting(NoteSection::type)
                .containsExactly(SectionType.LETTERHEAD, SectionType.DIALOGUE, SectionType.ASSESSMENT_AND_PLAN);
    }

    @Test
    void whatStandsBeforeTheFirstTurnKeepsItsSection() {
        String text = "VISIT OF 10/14/2026\n\nDoctor: Allergies?\nPatient: None.\nDoctor: Good.\nPatient: Thanks.";
        List<NoteSection> sections = SectionFinder.find(new PhiText(text));
        assertThat(sections).extracting(NoteSection::type)
                .containsExactly(SectionType.LETTERHEAD, SectionType.DIALOGUE);
        assertThat(sections.getLast().range().end()).isEqualTo(text.length());
    }
}
