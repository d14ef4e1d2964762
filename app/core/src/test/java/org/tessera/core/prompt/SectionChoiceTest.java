package org.tessera.core.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.tessera.core.fixture.TestPrompt;
import org.tessera.core.note.NoteSection;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.SectionType;
import org.tessera.core.note.TextSpan;

final class SectionChoiceTest {
    private static List<SectionType> suggested(String note) {
        return SectionChoice.suggested(TestPrompt.template(), new PhiText(note))
                .included()
                .stream()
                .map(NoteSection::type)
                .toList();
    }

    @Test
    void takesWhatTheTaskNeedsInReadingOrder() {
        assertThat(suggested("Clinic\nPLAN: rest\nSOCIAL HISTORY: farmer\nHPI: cough"))
                .containsExactly(SectionType.ASSESSMENT_AND_PLAN, SectionType.PRESENT_ILLNESS);
    }

    @Test
    void takesANoteWithoutAKnownHeadingWholeButForProtectedTopics() {
        assertThat(suggested("seen today with cough")).containsExactly(SectionType.LETTERHEAD);
        assertThat(suggested("seen today\nHIV STATUS: unknown")).containsExactly(SectionType.LETTERHEAD);
    }

    @Test
    void knowsWhenAProtectedTopicGoesIn() {
        PhiText note = new PhiText("HPI: cough\nPSYCHIATRIC HISTORY: none");
        SectionChoice suggested = SectionChoice.suggested(TestPrompt.template(), note);
        assertThat(suggested.isSensitive()).isFalse();
        assertThat(new SectionChoice(suggested.sections(), suggested.sections()).isSensitive()).isTrue();
    }

    @Test
    void refusesASectionThatIsNotOfTheNote() {
        NoteSection foreign = new NoteSection(SectionType.OTHER, new TextSpan(0, 2), 0);
        assertThatIllegalArgumentException().isThrownBy(() -> new SectionChoice(List.of(), List.of(foreign)));
    }
}
