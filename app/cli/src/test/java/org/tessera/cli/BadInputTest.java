package org.tessera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BadInputTest {
    @TempDir
    private Path folder = Path.of("");

    private CommandRun.Machine machine = CommandRun.Machine.in(folder);
    private Path note = folder;

    @BeforeEach
    void aMachineWithANote() {
        machine = CommandRun.Machine.in(folder);
        note = machine.write("note.txt", "Mr. Wen Abara came.\n");
    }

    private static void assertProblem(CommandRun run, int code, String problem) {
        assertThat(run.code()).as(run.err()).isEqualTo(code);
        assertThat(run.err()).contains(problem, "Safe: ", "To do: ").doesNotContain("Abara", "Exception");
        assertThat(run.out()).isEmpty();
    }

    private CommandRun ask(CommandRun.Machine where, Object profile) {
        return where.run("ask", note, "--task", "referral", "--profile", profile, "--confirm-all", "--signed-by",
                "Ada Reviewer");
    }

    @Test
    void namesAMissingAWeakAndAWrongPassphrase() {
        assertProblem(ask(machine.withoutPassphrase(), "on-device"), 1, "ST-3001");
        assertProblem(ask(machine.withPassphrase("short"), "on-device"), 1, "ST-3003");
        assertThat(machine.home().resolve("tessera.db")).doesNotExist();
        assertThat(machine.withPassphrase("four unrelated plain words").run("profile", "list").code()).isZero();
        assertProblem(machine.withPassphrase("another passphrase").run("profile", "list"), 1, "ST-3002");
    }

    @Test
    void namesADamagedStoreAndLeavesItAsItIs() throws IOException {
        assertThat(machine.run("profile", "list").code()).isZero();
        Path database = database();
        byte[] bytes = Files.readAllBytes(database);
        for (int index = 200; index < bytes.length; index += 7) {
            bytes[index] ^= 0x55;
        }
        Files.write(database, bytes);
        CommandRun run = machine.run("profile", "list");
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).containsAnyOf("ST-3004", "ST-3009", "AU-3102").contains("To do: ");
        assertThat(Files.readAllBytes(database)).isEqualTo(bytes);
    }

    private Path database() throws IOException {
        try (Stream<Path> files = Files.walk(machine.home())) {
            List<Path> databases = files.filter(file -> file.toString().endsWith(".db")).toList();
            assertThat(databases).hasSize(1);
            return databases.getFirst();
        }
    }

    @Test
    void namesAProfileWithAnUnknownKeyAndOneThatIsNotThere() {
        Path odd = machine.write("odd.json",
                "{\"name\":\"x\",\"baseUrl\":\"http://127.0.0.1:1/v1\",\"model\":\"m\",\"retain\":true}");
        assertProblem(ask(machine, odd), 1, "GT-4002");
        assertProblem(ask(machine, machine.write("none.json", "[]")), 1, "GT-4003");
        assertProblem(ask(machine, "nowhere"), 1, "GT-4001");
    }

    @Test
    void namesATaskAndAFileThatAreMissingAndANameThatIsAnothers() {
        assertProblem(machine.run("ask", note, "--task", "poem", "--profile", "on-device"), 1, "GT-4004");
        assertProblem(machine.run("detect", folder.resolve("none.txt"), folder.resolve("out.jsonl")), 1, "IO-1001");
        assertProblem(machine.run("ask", note, "--task", "referral", "--profile", "on-device", "--confirm-all",
                "--signed-by", "Somebody Else"), 1, "AC-3213");
    }

    @Test
    void refusesArgumentsThatItDoesNotUnderstand() {
        assertThat(machine.run().code()).isEqualTo(2);
        assertThat(machine.run("detect").code()).isEqualTo(2);
        assertThat(machine.run("ask", note, "--passphrase", "secret").code()).isEqualTo(2);
        assertThat(machine.run("deid", note, "--out", folder, "--mode", "blur").code()).isEqualTo(2);
        assertThat(machine.run("--help").out()).contains("demo", "detect", "deid", "ask", "evaluate", "audit",
                "account", "readiness", "selftest", "TESSERA_PASSPHRASE_FILE");
    }

    @Test
    void neverWritesOverTheNotesThemselves() throws IOException {
        String before = Files.readString(note);
        assertProblem(machine.run("detect", note, note), 1, "IO-1011");
        Path written = machine.write("note-0001.txt", before);
        assertProblem(machine.run("deid", written, "--out", folder, "--mode", "redact"), 1, "IO-1011");
        assertThat(note).hasContent(before);
        assertThat(written).hasContent(before);
        Path link = Files.createSymbolicLink(folder.resolve("link.jsonl"), note);
        assertProblem(machine.run("detect", written, link), 1, "IO-1011");
        assertThat(note).hasContent(before);
    }

    @Test
    void aProfileCannotTakeTheNameOfABuiltInOne() {
        Path taken = machine.write("taken.json",
                "{\"name\":\"on-device\",\"baseUrl\":\"http://127.0.0.1:1/v1\",\"model\":\"m\"}");
        assertProblem(machine.run("profile", "import", taken), 1, "GT-4003");
        Path same = machine.write("same.json", "{\"name\":\"on-device\",\"route\":\"on-device\"}");
        assertProblem(machine.run("providers", "import", same), 1, "GT-4003");
    }

    @Test
    void checkingAnAuditThatIsNotThereMakesNone() {
        assertProblem(machine.run("audit", "verify"), 1, "ST-3008");
        assertThat(machine.home()).doesNotExist();
    }

    @Test
    void namesAPlaceThatCannotBeWrittenAndLeavesNoHalfFile() {
        Path plain = machine.write("plain", "x");
        CommandRun run = machine.run("detect", note, plain.resolve("out.jsonl"));
        assertProblem(run, 1, "IO-1011");
    }
}
