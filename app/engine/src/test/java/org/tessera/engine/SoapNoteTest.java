package org.tessera.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.gate.ApprovedPrompt;
import org.tessera.core.gate.OutgoingRequest;
import org.tessera.core.llm.AnswerWatcher;
import org.tessera.core.llm.LlmProvider;
import org.tessera.core.llm.LlmResponse;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.prompt.PromptDraft;
import org.tessera.core.prompt.PromptTemplate;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.reinsert.Reinsertion;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.validate.Concern;
import org.tessera.core.validate.ValidationFinding;
import org.tessera.engine.RoundTrip.Outcome;
import org.tessera.engine.assets.TemplateShelf;
import org.tessera.formats.json.Json;
import org.tessera.engine.io.SampleNote;
import org.tessera.engine.report.RoundTripJson;
import org.tessera.testkit.llm.FakeLlmProvider;

/** The task with a form: what fits becomes a document, what does not fit is none. */
final class SoapNoteTest {
    private static final NamedPerson PERSON = new NamedPerson("Ada Reviewer");
    private static final PromptTemplate SOAP = TemplateShelf.released().find("soap");
    private static final Pattern TOKEN = Pattern.compile("\\[\\[NAME_\\d+\\.[A-Z0-9]+]]");
    private static final String TEXT = """
            HISTORY OF PRESENT ILLNESS
            Odalys Ferrante came with chest pain for 2 hours.

            PHYSICAL EXAMINATION
            BP 148/92. Lungs clear.

            PLAN
            Stress test. Dose of lisinopril unclear.
            """;
    private static final String ANSWER = """
            {"subjective": {"chief_complaint": "Chest pain for 2 hours.",
              "history_of_present_illness": "NAME came with chest pain for 2 hours.", "review_of_systems": []},
             "objective": {"vital_signs": {"blood_pressure": "148/92", "heart_rate": "", "respiratory_rate": "",
              "temperature": "", "oxygen_saturation": "", "weight": "", "height": ""},
              "physical_examination": "Lungs clear."},
             "assessment": {"diagnoses": [], "confidence_note": "Not documented"},
             "plan": {"medications": [], "orders": ["Stress test."], "follow_up": "Not documented",
              "provider_action_required": [ACTIONS]}}""";

    private Function<ApprovedPrompt, String> answers = prompt -> answer(prompt, "");
    private final DeidentificationEngine engine = DeidentificationEngine.open(EngineConfig.inMemory(),
            (profiles, secrets) -> List.of(new FakeLlmProvider(prompt -> answers.apply(prompt))));

    @AfterEach
    void close() {
        engine.close();
    }

    private static String answer(ApprovedPrompt prompt, String actions) {
        String name = TOKEN.matcher(prompt.draft().noteText().value()).results().findFirst().orElseThrow().group();
        return ANSWER.replace("ACTIONS", actions).replace("NAME", name);
    }

    private static ClinicalNote note() {
        return SampleNote.of(new PhiText(TEXT), new PhiText("chest pain"), KnownIdentifiers.NONE);
    }

    private Outcome.Answered answered() {
        return (Outcome.Answered) new RoundTrip(engine, SOAP, "fake", PERSON).confirmingAll(note());
    }

    private JsonNode json(Outcome.Answered answered) {
        return Json.read(RoundTripJson.of(answered, engine.restoredJson(answered.prompt().draft(), answered.response()),
                engine.audit().head())).orElseThrow();
    }

    private static List<ValidationFinding> doubts(Outcome.Answered answered, Concern concern) {
        return answered.validation()
                .blocking()
                .stream()
                .filter(finding -> finding instanceof ValidationFinding.Doubtful doubt && doubt.concern() == concern)
                .toList();
    }

    @Test
    void anAnswerThatFitsBecomesADocumentWithHeadings() {
        Outcome.Answered answered = answered();
        assertThat(answered.restored().text().reveal()).startsWith("Subjective:\n\nChief complaint:\nChest pain")
                .contains("\nOdalys Ferrante came with chest pain for 2 hours.\n", "\nBlood pressure:\n148/92\n",
                        "\nOrders:\n- Stress test.\n")
                .doesNotContain("{", "Heart rate", "Provider action required");
        assertThat(answered.restored().reinsertions()).extracting(Reinsertion::bent).containsExactly(false);
        assertThat(answered.validation().blocking()).isEmpty();
        assertThat(answered.signed()).isPresent();
    }

    @Test
    void ofTheAnswerItsFingerprintStaysAsReceived() {
        Outcome.Answered answered = answered();
        assertThat(answered.response().text().value()).startsWith("{\"subjective\"");
        assertThat(engine.work().answer(answered.analyzed().note().id())).as("gone with the signature").isEmpty();
        assertThat(engine.work().answerTrace(answered.analyzed().note().id()).orElseThrow().response())
                .isEqualTo(answered.response().hash());
        assertThat(engine.audit().read(1, 100)).extracting(AuditEntry::code).contains("response-received");
    }

    @Test
    void whatAPersonHasToDoComesFirstAndBlocks() {
        answers = prompt -> answer(prompt, "\"Ask NAME about the chest pain.\", \" \", \"Confirm the code status.\"");
        Outcome.Answered answered = answered();
        assertThat(answered.restored().text().reveal()).startsWith("""
                Provider action required:
                - Ask Odalys Ferrante about the chest pain.
                - Confirm the code status.

                Subjective:
                """);
        assertThat(doubts(answered, Concern.ACTION_REQUIRED).stream()
                .map(finding -> answered.restored().text().slice(finding.place().orElseThrow()).reveal()))
                .containsExactly("Ask Odalys Ferrante about the chest pain.", "Confirm the code status.");
        assertThat(answered.validation().blocking()).hasSize(2);
        assertThat(answered.signed()).isEmpty();
        assertThat(engine.signOff(answered.analyzed().note().id(), answered.restored().text(), answered.validation(),
                Set.copyOf(answered.validation().blocking()), PERSON).text()).isEqualTo(answered.restored().text());
    }

    @Test
    void anAnswerOfAnotherFormIsNoDocument() {
        for (String other : List.of("Here is the note: {}", "{}", "I cannot help.", "null", "[1]", "")) {
            answers = prompt -> other;
            Outcome.Answered answered = answered();
            assertThat(doubts(answered, Concern.FORM)).as(other).hasSize(1);
            assertThat(answered.validation().blocking()).hasSize(1);
            assertThat(answered.restored().text().reveal()).doesNotContain("Here is", "{}", "help");
            assertThat(answered.response().text().value()).isEqualTo(other);
            assertThat(answered.signed()).isEmpty();
            assertThat(json(answered).has("restored_json")).isFalse();
        }
    }

    @Test
    void anUnexpectedKeyMakesItAnotherForm() {
        answers = prompt -> answer(prompt, "").replace("{\"subjective\"", "{\"note\": \"x\", \"subjective\"");
        assertThat(doubts(answered(), Concern.FORM)).hasSize(1);
    }

    @Test
    void theJsonComesBackWithValuesInItsTexts() {
        JsonNode restored = json(answered()).path("restored_json");
        assertThat(restored.at("/subjective/history_of_present_illness").asText())
                .isEqualTo("Odalys Ferrante came with chest pain for 2 hours.");
        assertThat(restored.size()).isEqualTo(4);
    }

    @Test
    void anInventedIdentifierInAFormIsFound() {
        answers = prompt -> answer(prompt, "").replace("Lungs clear.", "Call Mr. Leopold Grunewald at 415-555-0199.");
        assertThat(answered().validation().blocking()).extracting(ValidationFinding::code)
                .contains("unexpected-identifier");
    }

    @Test
    void aProviderThatFillsNoFormIsRefusedBeforeAnythingIsMade() {
        LlmProvider plain = new PlainProvider(FakeLlmProvider.echoing());
        try (DeidentificationEngine other = DeidentificationEngine.open(EngineConfig.inMemory(),
                (profiles, secrets) -> List.of(plain))) {
            assertThatThrownBy(() -> new RoundTrip(other, SOAP, "fake", PERSON).confirmingAll(note()))
                    .isInstanceOfSatisfying(ProblemException.class,
                            problem -> assertThat(problem.problem()).isEqualTo(ProblemCode.TASK_NOT_ON_DEVICE));
            assertThat(other.worklist().list()).isEmpty();
            assertThat(new RoundTrip(other, TemplateShelf.released().find("referral"), "fake", PERSON)
                    .confirmingAll(note())).isInstanceOf(Outcome.Answered.class);
        }
    }

    /** A provider that writes text only. */
    private record PlainProvider(LlmProvider inner) implements LlmProvider {
        @Override
        public ProviderProfile profile() {
            return inner.profile();
        }

        @Override
        public boolean takes(PromptTemplate template) {
            return template.schema().isEmpty();
        }

        @Override
        public OutgoingRequest compose(PromptDraft draft) {
            return inner.compose(draft);
        }

        @Override
        public LlmResponse complete(ApprovedPrompt prompt, AnswerWatcher watcher) {
            return inner.complete(prompt, watcher);
        }
    }
}
