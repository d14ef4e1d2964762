package org.tessera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.digest.Sha256;
import org.tessera.formats.json.Json;
import org.tessera.testkit.llm.ChatAnswer;
import org.tessera.testkit.llm.LoopbackChatServer;
import org.tessera.testkit.llm.ReceivedRequest;

final class AskCommandTest {
    private static final Pattern NAME = Pattern.compile("\\[\\[NAME_\\d+\\.[A-Z0-9]+]]");
    private static final Pattern DATE = Pattern.compile("\\[\\[DATE_\\d+\\.[A-Z0-9]+]]");
    private static final String NOTE = """
            Patient: Odalys Ferrante    MRN: 4471-90236
            HISTORY OF PRESENT ILLNESS
            Odalys Ferrante came on March 3, 2024 with chest pain for 2 hours.\r
            Her phone is (617) 555-0142.
            MEDICATIONS
            lisinopril 10 mg daily
            """;
    private static final List<String> IDENTIFIERS = List.of("Odalys", "Ferrante", "4471", "90236", "March 3", "617",
            "555-0142");

    @TempDir
    private Path folder = Path.of("");

    private CommandRun.Machine machine = CommandRun.Machine.in(folder);
    private Path note = folder;

    @BeforeEach
    void aMachineWithANote() {
        machine = CommandRun.Machine.in(folder);
        note = machine.write("note.txt", NOTE);
    }

    private Path profile(String baseUrl) {
        return machine.write("ward.json",
                "{\"name\":\"ward-llm\",\"baseUrl\":\"" + baseUrl + "\",\"model\":\"small-model\"}");
    }

    private CommandRun ask(Object profile, Object... more) {
        Object[] first = {"ask", note, "--task", "referral", "--profile", profile};
        Object[] all = new Object[first.length + more.length];
        System.arraycopy(first, 0, all, 0, first.length);
        System.arraycopy(more, 0, all, first.length, more.length);
        return machine.run(all);
    }

    private CommandRun confirmed(Object profile) {
        return ask(profile, "--confirm-all", "--signed-by", "Ada Reviewer", "--json");
    }

    /** The last one: the instructions before the note hold a token as an example. */
    private static String token(Pattern form, ReceivedRequest request) {
        return form.matcher(request.body()).results().map(MatchResult::group).toList().getLast();
    }

    /** A server that answers with one sentence about the patient, changed by the caller. */
    private static LoopbackChatServer serverThat(UnaryOperator<String> changes) {
        return LoopbackChatServer.scripted(request -> ChatAnswer.text(changes
                .apply(token(NAME, request) + " came on " + token(DATE, request) + " with chest pain for 2 hours.")));
    }

    private static JsonNode json(CommandRun run) {
        assertThat(run.code()).as(run.err()).isZero();
        return Json.read(run.out()).orElseThrow();
    }

    private static List<String> findings(JsonNode json) {
        return StreamSupport.stream(json.path("findings").spliterator(), false)
                .map(finding -> finding.path("code").asText())
                .toList();
    }

    @Test
    void sendsNoIdentifierAndGivesTheAnswerBackByteForByte() {
        try (LoopbackChatServer server = serverThat(answer -> answer)) {
            JsonNode json = json(confirmed(profile(server.baseUrl())));
            ReceivedRequest received = server.received().getFirst();
            assertThat(received.body()).doesNotContain(IDENTIFIERS).contains("lisinopril 10 mg");
            assertThat(received.body()).isEqualTo(json.path("outgoing").asText());
            assertThat(json.path("request_sha256").asText()).isEqualTo(Sha256.of(received.body()).hex());
            assertThat(json.path("restored").asText())
                    .isEqualTo("Odalys Ferrante came on March 3, 2024 with chest pain for 2 hours.");
            assertThat(json.path("signed").asBoolean()).isTrue();
            assertThat(json.path("audit_head").asText()).hasSize(64);
            assertThat(json.path("census").path("altered").asInt()).isZero();
        }
    }

    @Test
    void flagsATokenThatTheServerAltered() {
        try (LoopbackChatServer server = serverThat(answer -> answer.replaceFirst("DATE_(\\d+)", "DATE_9$1"))) {
            JsonNode json = json(confirmed(profile(server.baseUrl())));
            assertThat(findings(json)).contains("altered-token", "missing-token");
            assertThat(json.path("restored").asText()).contains("[[DATE_9").doesNotContain("March");
            assertThat(json.path("signed").asBoolean()).isFalse();
        }
    }

    @Test
    void flagsATokenThatTheServerInvented() {
        try (LoopbackChatServer server = serverThat(answer -> answer + " [[PLACE_77.QXZ]]")) {
            JsonNode json = json(confirmed(profile(server.baseUrl())));
            assertThat(findings(json)).contains("unknown-token");
            assertThat(json.path("restored").asText()).endsWith(" [[PLACE_77.QXZ]]");
            assertThat(json.path("census").path("unknown").asInt()).isEqualTo(1);
            assertThat(json.path("signed").asBoolean()).isFalse();
        }
    }

    @Test
    void flagsATokenThatTheServerDropped() {
        try (LoopbackChatServer server = serverThat(answer -> NAME.matcher(answer).replaceFirst("The patient"))) {
            JsonNode json = json(confirmed(profile(server.baseUrl())));
            assertThat(findings(json)).contains("missing-token");
            assertThat(json.path("census").path("missing").asInt()).isPositive();
            assertThat(json.path("signed").asBoolean()).isFalse();
        }
    }

    @Test
    void refusesToSendWhatNobodyReviewed() {
        try (LoopbackChatServer server = serverThat(answer -> answer)) {
            CommandRun run = ask(profile(server.baseUrl()));
            assertThat(run.code()).isEqualTo(3);
            assertThat(run.err()).contains("GT-4010", "REVIEWED", "the reviewer of the note can fix it",
                    "Nothing was sent");
            assertThat(run.out()).isEmpty();
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    void refusesAVendorWithoutAnAgreementAndNamesWhoCanFixIt() {
        Path vendor = machine.write("vendor.json", """
                {"name":"vendor","baseUrl":"https://api.vendor.example/v1","model":"m-1","boundary":"vendor",
                 "infrastructure":"a vendor","region":"us-east-1","agreement":{"state":"none"}}
                """);
        CommandRun run = confirmed(vendor);
        assertThat(run.code()).as(run.err()).isEqualTo(3);
        assertThat(run.err()).contains("AGREEMENT_EXECUTED", "45 CFR 164.504(e)", "the compliance officer can fix it");
    }

    @Test
    void summarisesOnThisDeviceWithoutNetwork() {
        CommandRun run = ask("on-device", "--confirm-all", "--signed-by", "Ada Reviewer");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("Odalys Ferrante", "On-device draft, no language model");
        assertThat(run.err()).contains("signed by Ada Reviewer");
    }

    @Test
    void saysThatATaskWithAFormNeedsALanguageModel() {
        CommandRun run = machine.run("ask", note, "--task", "soap", "--profile", "on-device", "--confirm-all",
                "--signed-by", "Ada Reviewer");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("GT-4006", "Nothing was sent");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void showsAFormAsADocumentAndAsJson() {
        try (LoopbackChatServer server = LoopbackChatServer
                .scripted(request -> ChatAnswer.text(soap(token(NAME, request))))) {
            JsonNode json = json(machine.run("ask", note, "--task", "soap", "--profile", profile(server.baseUrl()),
                    "--confirm-all", "--signed-by", "Ada Reviewer", "--json"));
            assertThat(Json.read(server.received().getFirst().body())
                    .orElseThrow()
                    .at("/response_format/json_schema/name")
                    .asText()).isEqualTo("soap_note");
            assertThat(json.at("/restored_json/subjective/history_of_present_illness").asText())
                    .isEqualTo("Odalys Ferrante came with chest pain for 2 hours.");
            assertThat(json.path("restored").asText()).startsWith("Provider action required:\n- Confirm the dose.\n");
            assertThat(findings(json)).contains("action-required").doesNotContain("other-form");
            assertThat(json.path("signed").asBoolean()).isFalse();
        }
    }

    private static String soap(String name) {
        return """
                {"subjective": {"chief_complaint": "Chest pain.",
                  "history_of_present_illness": "%s came with chest pain for 2 hours.", "review_of_systems": []},
                 "objective": {"vital_signs": {"blood_pressure": "", "heart_rate": "", "respiratory_rate": "",
                  "temperature": "", "oxygen_saturation": "", "weight": "", "height": ""},
                  "physical_examination": "Not documented"},
                 "assessment": {"diagnoses": [], "confidence_note": "Not documented"},
                 "plan": {"medications": ["lisinopril 10 mg daily"], "orders": [], "follow_up": "Not documented",
                  "provider_action_required": ["Confirm the dose."]}}""".formatted(name);
    }

    @Test
    void findsWhatIsKnownOfThePatientThoughItIsMisspelt() {
        note = machine.write("letter.txt", "PLAN\nMs Quilfeather will come again. Lisinopril 10 mg.\n");
        Path known = machine.write("known.json", "{\"name\":\"Orla Quillfeather\"}");
        try (LoopbackChatServer server = LoopbackChatServer.answering(ChatAnswer.text("Come again."))) {
            json(ask(profile(server.baseUrl()), "--known", known, "--confirm-all", "--signed-by", "Ada Reviewer",
                    "--json"));
            assertThat(server.received().getFirst().body()).doesNotContain("Quilfeather");
        }
    }

    @Test
    void usesAnImportedProfileByItsName() {
        try (LoopbackChatServer server = serverThat(answer -> answer)) {
            CommandRun imported = machine.run("profile", "import", profile(server.baseUrl()));
            assertThat(imported.code()).as(imported.err()).isZero();
            assertThat(machine.run("profile", "list").out()).contains("on-device", "ward-llm");
            assertThat(json(confirmed("ward-llm")).path("profile").asText()).isEqualTo("ward-llm");
        }
    }

    @Test
    void aProfileFileTakesThePlaceOfTheImportedOneOfItsName() {
        try (LoopbackChatServer imported = serverThat(answer -> answer);
                LoopbackChatServer named = serverThat(answer -> answer)) {
            assertThat(machine.run("providers", "import", profile(imported.baseUrl())).code()).isZero();
            json(confirmed(profile(named.baseUrl())));
            assertThat(imported.received()).isEmpty();
            assertThat(named.received()).hasSize(1);
        }
    }

    @Test
    void anOldKeyNeverGoesToAnotherAddress() {
        try (LoopbackChatServer first = serverThat(answer -> answer);
                LoopbackChatServer second = serverThat(answer -> answer)) {
            Path key = machine.write("key", "sk-invented-key\n");
            machine.run("profile", "import", profile(first.baseUrl()), "--key-file", key);
            json(confirmed("ward-llm"));
            assertThat(first.received().getFirst().headers()).containsKey("authorization");
            machine.run("profile", "import", profile(second.baseUrl()));
            json(confirmed("ward-llm"));
            assertThat(second.received().getFirst().headers()).doesNotContainKey("authorization");
            assertThat(machine.run("profile", "remove", "ward-llm").code()).isZero();
            assertThat(machine.run("profile", "remove", "ward-llm").err()).contains("GT-4001");
        }
    }

    @Test
    void namesWhatTheEndpointDidWrongAndWhetherAnythingLeft() {
        CommandRun down = confirmed(profile("http://127.0.0.1:9/v1"));
        assertThat(down.code()).isEqualTo(1);
        assertThat(down.err()).contains("EG-5002", "nothing was sent");
        try (LoopbackChatServer server = LoopbackChatServer.answering(ChatAnswer.json("{\"choices\":7}"))) {
            CommandRun malformed = confirmed(profile(server.baseUrl()));
            assertThat(malformed.code()).isEqualTo(1);
            assertThat(malformed.err()).contains("EG-5005", "nothing of the answer was used");
        }
    }
}
