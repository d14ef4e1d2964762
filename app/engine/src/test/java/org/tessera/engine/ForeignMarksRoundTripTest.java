package org.tessera.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.PhiText;
import org.tessera.core.review.NamedPerson;
import org.tessera.engine.RoundTrip.Outcome;
import org.tessera.engine.assets.TemplateShelf;
import org.tessera.engine.io.SampleNote;
import org.tessera.testkit.llm.FakeLlmProvider;

/** A note that another tool has worked on goes the whole way: prompt, an answer that repeats it, and back. */
final class ForeignMarksRoundTripTest {
    private static final String TEXT = """
            HISTORY OF PRESENT ILLNESS
            Ms. Odalys Ferrante was referred by [**Name**] on [**2101-5-3**] with chest pain for 2 hours.
            The form names [NAME] and ___ as contacts, and <PERSON_1> with {{x}} as a template.
            An old draft has [[NAME_01.K7]] in it.""";

    private final DeidentificationEngine engine = DeidentificationEngine.open(EngineConfig.inMemory(),
            (profiles, secrets) -> List.of(FakeLlmProvider.echoing()));

    @AfterEach
    void close() {
        engine.close();
    }

    @Test
    void comesBackByteForByteAndRaisesNoDoubt() {
        RoundTrip way = new RoundTrip(engine, TemplateShelf.released().find("referral"), "fake",
                new NamedPerson("Ada"));
        Outcome.Answered answered = (Outcome.Answered) way
                .confirmingAll(SampleNote.of(new PhiText(TEXT), new PhiText("chest pain"), KnownIdentifiers.NONE));
        assertThat(engine.restored(answered.tokenized()).reveal()).isEqualTo(TEXT);
        assertThat(answered.prompt().request().bodyText()).doesNotContain("Ferrante", "[[NAME_01.K7]] in it");
        assertThat(answered.restored().text().reveal()).isEqualTo(TEXT);
        assertThat(answered.validation().findings()).isEmpty();
        assertThat(answered.signed()).isPresent();
    }
}
