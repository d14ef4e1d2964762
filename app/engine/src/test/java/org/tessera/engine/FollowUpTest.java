package org.tessera.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tessera.core.gate.GateDecision;
import org.tessera.core.gate.GateRule;
import org.tessera.core.llm.AnswerWatcher;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.PhiText;
import org.tessera.core.prompt.PromptDraft;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.vault.Token;
import org.tessera.core.vault.TokenEntry;
import org.tessera.engine.RoundTrip.Outcome;
import org.tessera.engine.assets.TemplateShelf;
import org.tessera.engine.io.SampleNote;
import org.tessera.testkit.llm.FakeLlmProvider;

/** A person asks about an answer: the conversation keeps its tokens, and nothing typed leaves as it is. */
final class FollowUpTest {
    private static final NamedPerson PERSON = new NamedPerson("Ada Reviewer");
    private static final String TEXT = """
            HISTORY OF PRESENT ILLNESS
            Ms. Odalys Ferrante came on March 3, 2024 with chest pain. She was seen by Dr. Wendell Abara.

            PLAN
            Stress test.
            """;

    private final FakeLlmProvider provider = FakeLlmProvider.echoing();
    private final DeidentificationEngine engine = DeidentificationEngine.open(EngineConfig.inMemory(),
            (profiles, secrets) -> List.of(provider));

    @AfterEach
    void close() {
        engine.close();
    }

    private Outcome.Answered answered() {
        RoundTrip way = new RoundTrip(engine, TemplateShelf.released().find("referral"), "fake", PERSON);
        return (Outcome.Answered) way
                .confirmingAll(SampleNote.of(new PhiText(TEXT), new PhiText("chest pain"), KnownIdentifiers.NONE));
    }

    private Token tokenOf(PromptDraft draft, String value) {
        return engine.tokens(draft.note().caseId())
                .entries()
                .stream()
                .filter(entry -> entry.value().equals(new PhiText(value)))
                .map(TokenEntry::token)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theNextTurnKeepsTheTokensAndHidesWhatIsNew() {
        Outcome.Answered first = answered();
        PromptDraft draft = first.prompt().draft();
        PromptDraft next = engine.followUp(draft, first.response(),
                new PhiText(
                        "Shorten it for Odalys Ferrante, and address it to Dr. Tamsin Wyeth, phone (617) 555-0142."),
                PERSON);
        assertThat(next.user()).contains(tokenOf(draft, "Odalys Ferrante").text())
                .doesNotContain("Ferrante", "Odalys", "Wyeth", "555-0142");
        assertThat(next.earlier()).hasSize(1);
        assertThat(next.earlier().getFirst().user().value()).isEqualTo(draft.user());
        assertThat(next.tokens()).containsAll(draft.tokens()).contains(tokenOf(draft, "(617) 555-0142"));
        assertThat(engine.prepare(next, "fake")).isInstanceOf(GateDecision.Permitted.class);
        Delivery delivery = engine.send(engine.plan(next, "fake", Set.of()), AnswerWatcher.NONE);
        assertThat(engine.reinsert(next, delivery.response()).leftovers()).isEmpty();
    }

    @Test
    void aTurnWhoseEarlierTextWasChangedIsRefused() {
        Outcome.Answered first = answered();
        PromptDraft next = engine.followUp(first.prompt().draft(), first.response(), new PhiText("Shorten it."),
                PERSON);
        PromptDraft changed = new PromptDraft(next.template(), next.note(), next.choice(), next.noteText(),
                next.facts(), next.system(), next.earlier(), next.user() + " Odalys Ferrante", 0);
        GateDecision decision = engine.prepare(changed, "fake");
        assertThat(((GateDecision.Refused) decision).failures()).extracting(check -> check.rule())
                .contains(GateRule.NO_IDENTIFIER_LEFT);
    }

    @Test
    void theLastAnswerOfAConversationIsTheOneThatIsSigned() {
        RoundTrip way = new RoundTrip(engine, TemplateShelf.released().find("referral"), "fake", PERSON)
                .asking(List.of(new PhiText("Shorten it."), new PhiText("Name Odalys Ferrante once.")));
        Outcome.Answered last = (Outcome.Answered) way
                .confirmingAll(SampleNote.of(new PhiText(TEXT), new PhiText("chest pain"), KnownIdentifiers.NONE));
        assertThat(last.prompt().draft().earlier()).hasSize(2);
        assertThat(provider.received()).hasSize(3);
        assertThat(engine.work().signed(last.analyzed().note().id())).hasSize(1);
    }
}
