package org.tessera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.formats.json.Json;

final class BatchCommandsTest {
    /** The emoji is one code point and two UTF-16 units. */
    private static final String LINES = """
            {"id":"b-2","text":"🙂 Call (617) 555-0142 today.","spans":[{"start":7,"end":21,"type":"PHONE"}]}
            {"id":"a-1","text":"SSN: 219-09-9999","spans":[{"start":5,"end":16,"type":"SSN"}]}
            """;

    @TempDir
    private Path folder = Path.of("");

    private CommandRun.Machine machine = CommandRun.Machine.in(folder);
    private Path notes = folder;

    @BeforeEach
    void aMachineWithNotes() {
        machine = CommandRun.Machine.in(folder);
        notes = machine.write("notes.jsonl", LINES);
    }

    @Test
    void detectKeepsTheOrderAndCountsCodePoints() throws IOException {
        Path out = folder.resolve("out.jsonl");
        CommandRun run = machine.run("detect", notes, out);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out().lines()).singleElement().asString().contains("2 notes", "2 identifiers");
        List<String> lines = Files.readAllLines(out);
        assertThat(lines).hasSize(2);
        JsonNode first = Json.read(lines.getFirst()).orElseThrow();
        assertThat(first.path("id").asText()).isEqualTo("b-2");
        JsonNode phone = first.path("spans").path(0);
        assertThat(phone.path("start").asInt()).isEqualTo(7);
        assertThat(phone.path("end").asInt()).isEqualTo(21);
        assertThat(phone.path("type").asText()).isEqualTo("PHONE");
        assertThat(phone.path("text").asText()).isEqualTo("(617) 555-0142");
        assertThat(phone.path("score").asDouble()).isBetween(0.5, 1.0);
        assertThat(phone.path("detector").asText()).isEqualTo("rules.phone");
    }

    @Test
    void aBadFileInAFolderIsNamedAndTheRestIsRead() throws IOException {
        Path many = Files.createDirectory(folder.resolve("many"));
        Files.writeString(many.resolve("a.txt"), "SSN: 219-09-9999");
        Files.writeString(many.resolve("b.txt"), "");
        CommandRun run = machine.run("detect", many, folder.resolve("out.jsonl"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.err()).contains("b.txt", "IO-1002");
        assertThat(folder.resolve("out.jsonl")).content().contains("a.txt").doesNotContain("b.txt");
    }

    @Test
    void evaluateGivesTheScorersFigures() {
        CommandRun run = machine.run("evaluate", notes);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("all", "2 of      2 caught 100.00 %", "notes without a leak 2 of 2");
    }

    @Test
    void evaluateWritesFiguresAndShowsLeaksOnlyWhenAsked() throws IOException {
        Path predictions = machine.write("other.jsonl", """
                {"id":"b-2","spans":[{"start":7,"end":21,"type":"FAX"}]}
                {"id":"a-1","spans":[]}
                """);
        Path out = folder.resolve("figures.json");
        CommandRun run = machine.run("evaluate", notes, "--predictions", predictions, "--json", out);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("leaked 1 of 2").doesNotContain("219-09", "CONFIDENTIAL");
        JsonNode all = Json.read(Files.readString(out)).orElseThrow().path("files").path("notes").path("all");
        assertThat(all.path("caught").asInt()).isEqualTo(1);
        assertThat(all.path("types").path("FAX").path("strict").path("spurious").asInt()).isEqualTo(1);
        CommandRun worst = machine.run("evaluate", notes, "--predictions", predictions, "--worst", "3");
        assertThat(worst.out()).contains("CONFIDENTIAL", "a-1 SSN whole: SSN: [[219-09-9999]]");
        assertThat(machine.run("evaluate").code()).isEqualTo(2);
    }

    @Test
    void evaluateTellsHowFarTwoAnnotatorsAgree() {
        Path other = machine.write("other.jsonl", """
                {"id":"b-2","spans":[{"start":7,"end":21,"type":"FAX"}]}
                {"id":"c-3","spans":[]}
                """);
        CommandRun run = machine.run("evaluate", "--agreement", notes, other);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out()).contains("1 notes compared, 2 in one file only", "PHONE|FAX", "Cohen's kappa");
    }

    @Test
    void deidHidesWithNamesOfKinds() throws IOException {
        Path out = folder.resolve("redacted");
        CommandRun run = machine.withoutPassphrase().run("deid", notes, "--out", out, "--mode", "redact");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readString(out.resolve("note-0001.txt"))).isEqualTo("🙂 Call [PHONE] today.");
        assertThat(Files.readString(out.resolve("note-0002.txt"))).isEqualTo("SSN: [SSN]");
        JsonNode report = Json.read(Files.readString(out.resolve("report.json"))).orElseThrow();
        assertThat(report.path("reviewed").asBoolean()).isFalse();
        assertThat(report.path("identifiers").path("SSN").asInt()).isEqualTo(1);
        assertThat(machine.home()).doesNotExist();
    }

    @Test
    void deidHidesWithTokensThatTheVaultHolds() throws IOException {
        Path out = folder.resolve("tokens");
        CommandRun run = machine.run("deid", notes, "--out", out);
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readString(out.resolve("note-0001.txt")))
                .matches("🙂 Call \\[\\[PHONE_\\d+\\.[A-Z0-9]+]] today\\.");
        assertThat(machine.home()).isDirectory();
    }

    @Test
    void theAuditIsVerifiedExportedAndAChangeInItShows() throws IOException {
        assertThat(machine.run("deid", notes, "--out", folder.resolve("tokens")).code()).isZero();
        assertThat(machine.run("audit", "verify").out()).contains("audit intact");
        Path file = folder.resolve("audit.jsonl");
        assertThat(machine.withoutPassphrase().run("audit", "export", file).code()).isZero();
        assertThat(machine.run("audit", "verify", file).out()).contains("audit intact");
        Files.writeString(file, Files.readString(file).replaceFirst("(characters\\W+)\\d+", "$11"));
        CommandRun broken = machine.run("audit", "verify", file);
        assertThat(broken.code()).isEqualTo(1);
        assertThat(broken.out()).contains("BROKEN at entry");
    }

    @Test
    void theSelfTestPassesOnWhatWasReleased() {
        CommandRun run = machine.withoutPassphrase().run("selftest");
        assertThat(run.out()).doesNotContain("FAILED").containsPattern("PASS (\\d+)/\\1");
        assertThat(run.code()).isZero();
    }
}
