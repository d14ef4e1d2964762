package org.tessera.core.prompt;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tessera.core.fixture.TestNote;
import org.tessera.core.fixture.TestPrompt;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.reinsert.Reinserter;
import org.tessera.core.vault.TokenAssigner;
import org.tessera.core.vault.TokenEntry;
import org.tessera.core.vault.TokenizedText;

final class FollowUpTest {
    private static final TestPrompt FIRST = TestPrompt.of(TestNote.of("HPI: Odalys Ferrante has coughed since 3 May.")
            .hide(IdentifierKind.PATIENT, "Odalys Ferrante")
            .hide(IdentifierKind.DATE, "3 May"));
    private static final TokenAssigner.Assignment QUESTION = TestNote.of("Was Odalys Ferrante seen by Wen Abara?")
            .hide(IdentifierKind.PATIENT, "Odalys Ferrante")
            .hide(IdentifierKind.CLINICIAN, "Wen Abara")
            .tokenized(FIRST.map());
    private static final TokenizedText ANSWER = new TokenizedText("She coughs.");

    private static PromptDraft second() {
        return new FollowUp(QUESTION.map(), LocalDate.of(2026, 11, 22)).after(FIRST.draft(), ANSWER,
                QUESTION.note().text());
    }

    @Test
    void keepsTheTurnsBeforeAsTheyWere() {
        PromptDraft second = second();
        assertThat(second.earlier()).containsExactly(new Exchange(new TokenizedText(FIRST.draft().user()), ANSWER));
        assertThat(second.system()).isEqualTo(FIRST.draft().system());
        PromptDraft third = new FollowUp(QUESTION.map(), LocalDate.of(2026, 11, 22)).after(second, ANSWER,
                new TokenizedText("Why?"));
        assertThat(third.earlier()).hasSize(2);
        assertThat(third.user()).isEqualTo("Why?");
        assertThat(third.tokens()).isEqualTo(second.tokens());
    }

    @Test
    void keepsTheTokenOfAValueAndTellsOfNewOnesOnly() {
        PromptDraft second = second();
        assertThat(second.tokens()).hasSize(3).containsAll(FIRST.draft().tokens());
        List<TokenEntry> fresh = QUESTION.map()
                .entries()
                .stream()
                .filter(entry -> !FIRST.map().entries().contains(entry))
                .toList();
        assertThat(fresh).hasSize(1);
        assertThat(second.user()).startsWith("Was [[NAME_")
                .doesNotContain("Abara", "Ferrante")
                .contains(fresh.getFirst().token().text() + " = ");
    }

    @Test
    void restoresTokensOfEveryTurn() {
        Set<org.tessera.core.vault.Token> sent = second().tokens();
        String answer = FIRST.draft().noteText().value() + " " + QUESTION.note().text().value();
        assertThat(new Reinserter(QUESTION.map(), sent).reinsert(new TokenizedText(answer)).text().reveal())
                .isEqualTo("HPI: Odalys Ferrante has coughed since 3 May. Was Odalys Ferrante seen by Wen Abara?");
    }
}
