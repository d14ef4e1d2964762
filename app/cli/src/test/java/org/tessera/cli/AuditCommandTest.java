package org.tessera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditCommandTest {
    @TempDir
    Path folder;

    private CommandRun.Machine machine = new CommandRun.Machine(Path.of(""), Map.of());

    @BeforeEach
    void useTheStore() {
        machine = CommandRun.Machine.in(folder);
        assertThat(machine.run("providers", "list").code()).isZero();
        assertThat(machine.run("providers", "vendors", "off", "--signed-by", "Ada Reviewer").code()).isZero();
    }

    private Path file(String name) {
        return folder.resolve(name);
    }

    @Test
    void r67_exportsAFileThatIsCheckedWithoutStoreAndWithoutPassphrase() throws IOException {
        String key = machine.run("audit", "key").out().strip();
        assertThat(machine.run("audit", "export", file("a.jsonl")).code()).isZero();
        CommandRun.Machine elsewhere = new CommandRun.Machine(folder.resolve("none"),
                Map.of("TESSERA_HOME", folder.resolve("no-home").toString()));
        CommandRun intact = elsewhere.run("audit", "verify", file("a.jsonl"), "--key", key);
        assertThat(intact.code()).isZero();
        assertThat(intact.out()).contains("audit intact", "the end is signed", "key " + key);
        CommandRun other = elsewhere.run("audit", "verify", file("a.jsonl"), "--key", "00" + key.substring(2));
        assertThat(other.code()).isEqualTo(1);
        assertThat(other.out()).contains("signed with another key");
        Files.writeString(file("a.jsonl"), Files.readString(file("a.jsonl")).replace("false", "true"));
        CommandRun broken = elsewhere.run("audit", "verify", file("a.jsonl"));
        assertThat(broken.code()).isEqualTo(1);
        assertThat(broken.out()).contains("audit BROKEN at entry", "key " + key);
    }

    @Test
    void saysThatAFileIsNoExportedAudit() {
        CommandRun run = machine.run("audit", "verify", machine.write("letter.txt", "Dear colleague,\n"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("AU-3103", "This is not an exported audit.");
    }

    @Test
    void findsRowsAndPrintsThemInEveryForm() {
        assertThat(machine.run("audit", "query", "--code", "vendors-switched").out()).contains("vendors-switched")
                .doesNotContain("store-opened");
        assertThat(machine.run("audit", "query", "--from", "2999-01-01").out()).isEmpty();
        assertThat(machine.run("audit", "query", "--code", "vendors-switched", "--format", "cef").out())
                .startsWith("CEF:0|Tessera|");
        assertThat(machine.withoutPassphrase()
                .run("audit", "query", "--code", "vendors-switched", "--format", "csv")
                .out()).contains(",vendors-switched,");
        assertThat(machine.withoutPassphrase().run("audit", "query", "--encounter", "12").err()).contains("ST-3001");
        assertThat(machine.run("audit", "query", "--encounter", "12").code()).isZero();
        assertThat(machine.run("audit", "query", "--format", "xml").code()).isEqualTo(2);
    }

    @Test
    void exportsAPartAsCsvAndRefusesItAsJsonLines() throws IOException {
        assertThat(
                machine.run("audit", "export", file("a.csv"), "--format", "csv", "--code", "vendors-switched").code())
                .isZero();
        assertThat(Files.readAllLines(file("a.csv"))).hasSize(2);
        assertThat(machine.run("audit", "export", file("b.jsonl"), "--code", "vendors-switched").code()).isEqualTo(2);
        assertThat(file("b.jsonl")).doesNotExist();
    }
}
