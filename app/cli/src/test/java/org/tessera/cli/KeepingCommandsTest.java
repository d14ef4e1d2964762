package org.tessera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept, copied and put back, from the command line. */
final class KeepingCommandsTest {
    @TempDir
    private Path folder = Path.of("");

    @Test
    void retentionIsShownSetAndSwept() {
        CommandRun.Machine machine = CommandRun.Machine.in(folder);
        assertThat(machine.run("retention", "show").out().strip()).isEqualTo(
                "notes until-deleted, answers 7 days, documents until-deleted, backups 30 days, audit for good");
        CommandRun set = machine.run("retention", "set", "--notes", "365", "--answers", "until-deleted", "--backups",
                "14", "--signed-by", "Ada Reviewer");
        assertThat(set.out().strip()).isEqualTo(
                "notes 365 days, answers until-deleted, documents until-deleted, backups 14 days, audit for good");
        assertThat(machine.run("retention", "set", "--backups", "3", "--signed-by", "Ada Reviewer").code())
                .isEqualTo(ExitCode.USAGE.number());
        assertThat(machine.run("retention", "sweep").out().strip())
                .isEqualTo("notes 0, cases without notes 0, answers 0, documents 0");
    }

    @Test
    void aBackupIsMadeListedVerifiedDrilledAndRestoredOnACleanMachine() throws IOException {
        CommandRun.Machine machine = CommandRun.Machine.in(folder);
        Path backups = folder.resolve("backups");
        CommandRun made = machine.run("backup", "make", backups);
        assertThat(made.code()).as(made.err()).isZero();
        assertThat(made.out()).contains("sound, ", "SHA-256 ", "discarded 0");
        Path file;
        try (Stream<Path> files = Files.list(backups)) {
            file = files.findFirst().orElseThrow();
        }
        assertThat(machine.run("backup", "list", backups).out()).contains(file.getFileName().toString());
        assertThat(machine.run("backup", "verify", file).out()).contains("sound, ");
        assertThat(machine.run("backup", "drill", file).out()).startsWith("sound: 0 notes");
        assertThat(machine.run("backup", "restore", file).err()).contains("BK-3306");
        Path clean = Files.createDirectory(folder.resolve("clean"));
        CommandRun.Machine other = CommandRun.Machine.in(clean);
        CommandRun restored = other.run("backup", "restore", file);
        assertThat(restored.code()).as(restored.err()).isZero();
        assertThat(other.run("audit", "verify").out()).startsWith("audit intact");
    }

    @Test
    void aCaseOrAFileThatIsNotThereIsRefusedByName() {
        CommandRun.Machine machine = CommandRun.Machine.in(folder);
        assertThat(machine.run("case", "list").out()).isEmpty();
        assertThat(machine.run("case", "purge", "none", "--signed-by", "Ada Reviewer").err()).contains("BK-3308");
        assertThat(machine.run("case", "open", folder.resolve("none"), "--out", folder.resolve("out")).code())
                .isEqualTo(ExitCode.PROBLEM.number());
        assertThat(machine.run("search", "apixaban").err()).contains("0 found; looked at 0 of 0");
    }
}
