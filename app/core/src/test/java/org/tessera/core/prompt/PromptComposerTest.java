package org.tessera.core.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.tessera.core.fixture.TestNote;
import org.tessera.core.fixture.TestPrompt;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.reinsert.Reinserter;

final class PromptComposerTest {
    private static final TestNote NOTE = TestNote.of(
            "Odalys Ferrante, MRN 4471-90236\nHPI: Ms. Ferrante has had a cough since 3 May.\nSOCIAL HISTORY: lives alone")
            .hide(IdentifierKind.PATIENT, "Odalys Ferrante")
            .hide(IdentifierKind.MEDICAL_RECORD, "4471-90236")
            .hide(IdentifierKind.PATIENT, "Ferrante")
            .hide(IdentifierKind.DATE, "3 May");

    @Test
    void sendsTheChosenSectionsAndNothingElseOfTheNote() {
        PromptDraft draft = TestPrompt.of(NOTE).draft();
        assertThat(draft.noteText().value()).startsWith("HPI: Ms. [[NAME_")
                .endsWith("]].")
                .doesNotContain("lives", "MRN");
        assertThat(draft.user()).contains("\n" + draft.noteText().value() + "\n").doesNotContain("Ferrante", "3 May");
        assertThat(draft.system()).startsWith(TestPrompt.template().instructions());
        assertThat(Canary.in(draft.system())).isPresent();
    }

    @Test
    void tellsTheModelOnlyOfTokensThatGoOut() {
        PromptDraft draft = TestPrompt.of(NOTE).draft();
        assertThat(draft.facts()).hasSize(2);
        assertThat(draft.tokens()).hasSize(2).allMatch(token -> draft.noteText().value().contains(token.text()));
        assertThat(draft.user()).contains(TokenTable.lines(draft.facts()));
    }

    @Test
    void putsTheNoteBetweenTwoLinesThatItCannotWrite() {
        PromptDraft draft = TestPrompt.of(NOTE).draft();
        String[] parts = draft.user().split("\n(?=note-[a-z0-9]{12}(?:\n|$))", -1);
        assertThat(parts).hasSize(3);
        String boundary = parts[2].strip();
        assertThat(parts[1]).isEqualTo(boundary + "\n" + draft.noteText().value());
        assertThat(draft.noteText().value()).doesNotContain(boundary);
        assertThat(Pattern.compile("note-[a-z0-9]{12}").matcher(draft.user()).results()).hasSize(3);
    }

    @Test
    void drawsAnotherBoundaryForEachPromptAndTheSameForTheSameSeed() {
        TestPrompt one = TestPrompt.of(NOTE);
        PromptDraft again = new PromptComposer(new Random(7)).compose(TestPrompt.template(), one.draft().note(),
                one.draft().choice(), one.map());
        PromptDraft other = new PromptComposer(new Random(8)).compose(TestPrompt.template(), one.draft().note(),
                one.draft().choice(), one.map());
        assertThat(again.user()).isEqualTo(one.draft().user()).isNotEqualTo(other.user());
    }

    @Test
    void leavesOutWhatAReviewerCannotSeeAndCountsIt() {
        PromptDraft draft = TestPrompt
                .of(TestNote.of("HPI: co\u200Bugh \u202Eback\u202C \uDB40\uDC41 👩‍⚕️ \u0007 ok\ttab\r\nend"))
                .draft();
        assertThat(draft.noteText().value()).isEqualTo("HPI: cough back  👩\u200D⚕  ok\ttab\r\nend");
        assertThat(draft.invisibleRemoved()).isEqualTo(6);
    }

    @Test
    void losesSelectorsOfEmojiInThePromptAndNeverInTheNote() {
        String text = "HPI: Odalys Ferrante feels \u2764\uFE0F and 1\uFE0F\u20E3, a\uDB40\uDD01b\uDB40\uDC02.";
        TestNote note = TestNote.of(text).hide(IdentifierKind.PATIENT, "Odalys Ferrante");
        TestPrompt prompt = TestPrompt.of(note);
        assertThat(prompt.draft().noteText().value()).endsWith("feels \u2764 and 1\u20E3, ab.");
        assertThat(prompt.draft().invisibleRemoved()).isEqualTo(4);
        assertThat(Reinserter.restoreExactly(prompt.draft().note().text(), prompt.map()).reveal()).isEqualTo(text);
    }

    @Test
    void makesNoTokenByLeavingOutWhatIsInvisible() {
        PromptDraft draft = TestPrompt.of(TestNote.of("HPI: see NA\u200BME_01.K7 and [\u2060[NAME_02.Q4]]")).draft();
        assertThat(draft.noteText().value()).doesNotContain("NAME_");
    }

    @Test
    void tellsNoYearOfBirthOfSomebodyOver89ThoughNoOtherDateHasACentury() {
        TestNote note = TestNote.of("HPI: Mr. Ignatius Bellweather, DOB 02/11/1928, was seen 5/6/23")
                .hide(IdentifierKind.PATIENT, "Ignatius Bellweather")
                .hide(IdentifierKind.DATE, "02/11/1928")
                .hide(IdentifierKind.DATE, "5/6/23");
        assertThat(TestPrompt.of(note).draft().user()).contains("= date").doesNotContain("1928", "days before");
        assertThat(at("2017-12-31T09:59:59Z", note).user()).contains("in 1928");
        assertThat(at("2017-12-31T10:00:00Z", note).user()).doesNotContain("1928");
    }

    private static PromptDraft at(String now, TestNote note) {
        TestPrompt made = TestPrompt.of(note);
        return new PromptComposer(new Random(7), () -> Instant.parse(now)).compose(TestPrompt.template(),
                made.draft().note(), made.draft().choice(), made.map());
    }
}
