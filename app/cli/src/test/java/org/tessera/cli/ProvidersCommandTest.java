package org.tessera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.provider.Route;
import org.tessera.formats.json.Json;
import org.tessera.testkit.llm.ChatAnswer;
import org.tessera.testkit.llm.LoopbackChatServer;

final class ProvidersCommandTest {
    private final LocalDate today = LocalDate.now(ZoneOffset.UTC);
    private static final String DOCUMENT = "51b0c6d1f2a34b5c6d7e8f90112233445566778899aabbccddeeff0011223344";

    @TempDir
    private Path folder = Path.of("");

    private CommandRun.Machine machine = CommandRun.Machine.in(folder);

    @BeforeEach
    void aMachine() {
        machine = CommandRun.Machine.in(folder);
    }

    private Path ward(String baseUrl) {
        return machine.write("ward.json",
                "{\"name\":\"ward-llm\",\"baseUrl\":\"" + baseUrl + "\",\"model\":\"small-model\"}");
    }

    /** A vendor's profile with an agreement in some state, and everything else that the gate asks for. */
    private Path vendor(String state, String host) {
        String word = ",\"by\":\"Dana Okafor\",\"on\":\"" + today.minusDays(3) + "\",\"expires\":\""
                + today.plusDays(30) + "\"}";
        return machine.write("vendor.json",
                """
                        {"name":"cloud","title":"=Cloud, \\"East\\"","baseUrl":"https://%s/v1","boundary":"vendor","region":"us-east-1",
                         "models":[{"id":"m-2026-05-01"}],"tier":"business",
                         "agreement":{"state":"%s","executedOn":"2026-03-02","document":"%s","reviewer":"Dana Okafor"},
                         "attestations":[{"setting":"zero-data-retention"%s,{"setting":"training-opt-out"%s,
                         {"setting":"training-terms"%s,{"setting":"region"%s],
                         "chain":[{"name":"Data Centres","service":"machines","agreement":true}]}
                        """
                        .formatted(host, state, DOCUMENT, word, word, word, word));
    }

    private CommandRun ok(Object... arguments) {
        CommandRun run = machine.run(arguments);
        assertThat(run.code()).as(run.err()).isZero();
        return run;
    }

    @Test
    void listsRouteBoundaryAgreementEndModelAndWhetherEachIsUsable() {
        ok("providers", "import", vendor("executed", "llm.vendor.example"));
        String list = ok("providers", "list").out();
        assertThat(list.lines().filter(line -> line.startsWith("on-device")).findFirst().orElseThrow())
                .contains("this device", "not needed", "usable");
        assertThat(list.lines().filter(line -> line.startsWith("cloud")).findFirst().orElseThrow())
                .contains("openai-chat", "vendor", "executed", today.plusDays(30).toString(), "m-2026-05-01", "usable");
    }

    @Test
    void saysTheFirstReasonWhyOneIsNotUsable() {
        ok("providers", "import", vendor("requested", "llm.vendor.example"));
        assertThat(ok("providers", "list").out()).contains("refused: The agreement with this vendor is requested");
    }

    @Test
    void checksEveryRuleThatNeedsNoNote() {
        ok("providers", "import", vendor("executed", "llm.vendor.example"));
        CommandRun good = ok("providers", "check", "cloud");
        assertThat(good.out()).contains("BAA executed", "45 CFR 164.504(e)", "Region allowed", "soon")
                .doesNotContain("REFUSED");
        ok("providers", "import", vendor("executed", "api.groq.com"));
        CommandRun bad = machine.run("providers", "check", "cloud");
        assertThat(bad.code()).isEqualTo(3);
        assertThat(bad.out()).contains("REFUSED Vendor can be under an agreement", "Groq", "LLMs under BAA, R26",
                "the compliance officer can fix it");
    }

    @Test
    void anAgreementDoesNotSkipAStep() {
        ok("providers", "import", vendor("eligible", "llm.vendor.example"));
        CommandRun skipped = machine.run("providers", "import", vendor("executed", "llm.vendor.example"));
        assertThat(skipped.code()).isEqualTo(1);
        assertThat(skipped.err()).contains("GT-4003", "agreement.state: executed does not follow eligible");
        ok("providers", "import", vendor("requested", "llm.vendor.example"));
        ok("providers", "import", vendor("executed", "llm.vendor.example"));
    }

    @Test
    void printsAReadyMadeProfileForEveryRouteThatIsRefusedUntilItIsCompleted() {
        for (Route route : Route.values()) {
            assertThat(Json.read(ok("providers", "template", route.id()).out()).orElseThrow().path("route").asText())
                    .isEqualTo(route.id());
        }
        Path template = machine.write("t.json", ok("providers", "template", "bedrock-claude").out());
        ok("providers", "import", template);
        CommandRun check = machine.run("providers", "check", "bedrock-claude-site");
        assertThat(check.code()).isEqualTo(3);
        assertThat(check.out()).contains("fill-in", "eligible, not executed", "Nobody attested");
        assertThat(machine.run("providers", "template", "smoke").code()).isEqualTo(2);
    }

    @Test
    void exportsWhatWasImportedAndNoSecret() throws IOException {
        Path key = machine.write("key", "invented-key-of-nobody\n");
        ok("providers", "import", vendor("executed", "llm.vendor.example"), "--key-file", key);
        Path out = folder.resolve("out.json");
        ok("providers", "export", "cloud", out);
        assertThat(Files.readString(out)).contains("m-2026-05-01", DOCUMENT).doesNotContain("invented-key");
        assertThat(ok("providers", "show", "cloud").out().strip()).isEqualTo(Files.readString(out).strip());
        ok("providers", "remove", "cloud");
        ok("providers", "import", out);
        assertThat(ok("providers", "export", "cloud").out().strip()).isEqualTo(Files.readString(out).strip());
    }

    @Test
    void r17_r33_writesTheRegisterOfAgreementsWithTheChain() throws IOException {
        ok("providers", "import", vendor("executed", "llm.vendor.example"));
        Path csv = folder.resolve("register.csv");
        ok("providers", "export", "--registry", csv);
        assertThat(Files.readString(csv).lines()).hasSize(3)
                .anyMatch(line -> line.startsWith("\"name\",\"title\",\"route\""))
                .anyMatch(line -> line.startsWith("\"cloud\",\"'=Cloud, \"\"East\"\"\"") && line.contains(DOCUMENT)
                        && line.contains("Data Centres (machines"));
        Path json = folder.resolve("register.json");
        ok("providers", "export", "--registry", json);
        assertThat(Json.read(Files.readString(json)).orElseThrow().path("register")).hasSize(2);
    }

    @Test
    void r47_triesAProviderWithAnInventedNoteTheWholeWay() {
        try (LoopbackChatServer server = LoopbackChatServer.answering(ChatAnswer.text("Come again."))) {
            ok("providers", "import", ward(server.baseUrl()));
            CommandRun run = ok("providers", "test", "ward-llm", "--signed-by", "Ada Reviewer");
            assertThat(run.out()).contains("analyzed", "gate: permitted", "sent:", "SHA-256", "answer:", "restored:",
                    "findings:");
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void sendsNothingInATestThatTheGateRefuses() {
        ok("providers", "import", vendor("requested", "llm.vendor.example"));
        CommandRun run = machine.run("providers", "test", "cloud", "--signed-by", "Ada Reviewer");
        assertThat(run.code()).as(run.err()).isEqualTo(3);
        assertThat(run.out()).contains("REFUSED BAA executed", "nothing was sent");
    }

    @Test
    void takesACredentialThatIsAWholeFile() {
        Path credential = machine.write("service-account.json", "{\n\"type\": \"service_account\"\n}\n");
        ok("providers", "import", ward("http://127.0.0.1:9/v1"), "--credential-file", credential);
        assertThat(machine
                .run("providers", "import", ward("http://127.0.0.1:9/v1"), "--credential-file", folder.resolve("none"))
                .err()).contains("IO-1005");
        assertThat(machine.run("providers", "import", ward("http://127.0.0.1:9/v1"), "--credential-file",
                machine.write("empty", "")).err()).contains("IO-1005");
        assertThat(machine.run("providers", "import", ward("http://127.0.0.1:9/v1"), "--credential-file", credential,
                "--key-file", credential).code()).isEqualTo(2);
    }

    @Test
    void namesASecretInAProfileByItsKeyAlone() {
        CommandRun run = machine.run("providers", "import", machine.write("s.json",
                "{\"name\":\"a\",\"baseUrl\":\"http://127.0.0.1/v1\",\"model\":\"m\",\"title\":\"sk-invented0key0of0nobody\"}"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("GT-4003", "title").doesNotContain("invented0key");
    }

    @Test
    void namesWhatIsMissing() {
        for (String command : new String[]{"show", "check", "export", "remove"}) {
            CommandRun run = machine.run("providers", command, "nobody");
            assertThat(run.code()).as(command).isEqualTo(1);
            assertThat(run.err()).contains("GT-4001");
        }
        assertThat(machine.run("providers", "test", "nobody", "--signed-by", "Ada Reviewer").err()).contains("GT-4001");
        assertThat(machine.run("providers").code()).isEqualTo(2);
        assertThat(machine.run("providers", "export").code()).isEqualTo(2);
        assertThat(machine.run("providers", "test").code()).isEqualTo(2);
        assertThat(machine.run("profile", "list").code()).isZero();
    }

    @Test
    void r28_namesTheOrderInWhichOtherProvidersAreAsked() throws IOException {
        ok("providers", "import", ward("http://127.0.0.1:9/v1"));
        assertThat(ok("providers", "order").out()).isBlank();
        assertThat(ok("providers", "order", "ward-llm", "on-device", "--signed-by", "Ada Reviewer").out().lines())
                .containsExactly("ward-llm", "on-device");
        CommandRun unknown = machine.run("providers", "order", "nobody", "--signed-by", "Ada Reviewer");
        assertThat(unknown.code()).isEqualTo(1);
        assertThat(unknown.err()).contains("GT-4001");
        assertThat(machine.run("providers", "order", "on-device", "--signed-by", "Somebody Else").err())
                .contains("AC-3213");
        assertThat(ok("providers", "order", "--none", "--signed-by", "Ada Reviewer").out()).isBlank();
    }

    @Test
    void r30_turnsVendorsOffForTheSiteAndLeavesTheOthersOn() throws IOException {
        ok("providers", "import", vendor("executed", "llm.vendor.example"));
        ok("providers", "import", ward("http://127.0.0.1:9/v1"));
        assertThat(ok("providers", "vendors", "off", "--signed-by", "Ada Reviewer").out()).contains("nothing goes");
        CommandRun check = machine.run("providers", "check", "cloud");
        assertThat(check.code()).isEqualTo(3);
        assertThat(check.out()).contains("for all providers or for vendors");
        ok("providers", "check", "ward-llm");
        assertThat(machine.run("providers", "vendors", "on", "--signed-by", "Somebody Else").err()).contains("AC-3213");
        assertThat(ok("providers", "vendors", "on", "--signed-by", "Ada Reviewer").out()).contains("may be sent to");
    }

    @Test
    void r11_r12_printsTheStandingOfTheOrganisationAndTheNoticeInTheRegister() throws IOException {
        assertThat(ok("providers", "organisation").out()).contains("not stated");
        CommandRun stated = ok("providers", "organisation", "COVERED_ENTITY", "--signed-by", "Ada Reviewer");
        assertThat(stated.out()).contains("covered entity");
        assertThat(stated.err()).contains("no legal advice");
        Path csv = folder.resolve("register.csv");
        ok("providers", "export", "--registry", csv);
        assertThat(Files.readString(csv)).contains("\"covered entity\"", "no legal advice");
    }
}
