package org.tessera.core.validate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tessera.core.fixture.TestNote;
import org.tessera.core.fixture.TestPrompt;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.llm.LlmResponse;
import org.tessera.core.reinsert.ReinsertedDocument;
import org.tessera.core.reinsert.Reinserter;

/** Marks that a note had before: of other tools, of forms, of templates, and such as look like our own. */
final class ForeignMarksTest {
    @ParameterizedTest
    @ValueSource(strings = {"[[NAME_01.K7]]", "[NAME]", "[**Name**]", "[**2101-5-3**]", "___", "<PERSON_1>", "{{x}}",
            "[NAME_01.K7]", "[[NAME_01]]", "[**First Name8 (NamePattern2)**]", "<<NAME>>", "[REDACTED]", "NAME_01",
            "{NAME_01}", "[[DATE_1.B2]]", "XXXX"})
    void goesToTheModelAndComesBackAsItStood(String mark) {
        String text = "HPI: Odalys Ferrante was seen by " + mark + " in the clinic.\n" + mark + " agreed with " + mark
                + ", and she came back.\nPLAN: call " + mark;
        TestNote note = TestNote.of(text).hide(IdentifierKind.PATIENT, "Odalys Ferrante");
        TestPrompt prompt = TestPrompt.of(note);
        assertThat(Reinserter.restoreExactly(prompt.draft().note().text(), prompt.map()).reveal()).isEqualTo(text);
        ReinsertedDocument document = new Reinserter(prompt.map(), prompt.draft().tokens())
                .reinsert(prompt.draft().noteText());
        assertThat(document.text().reveal()).isEqualTo(text.replace("\nPLAN", "\n\nPLAN"));
        LlmResponse response = new LlmResponse(prompt.draft().noteText(), "m", LlmResponse.Finish.COMPLETE,
                OptionalInt.empty(), OptionalInt.empty(), Optional.empty(), Duration.ZERO);
        assertThat(ResponseValidator.validate(document, response, prompt.draft(), List.of()).findings()).isEmpty();
    }
}
