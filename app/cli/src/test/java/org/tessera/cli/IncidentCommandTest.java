package org.tessera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class IncidentCommandTest {
    @TempDir
    Path folder;

    @Test
    void r115_keepsAnIncidentFromItsOpeningToItsReport() {
        CommandRun.Machine machine = CommandRun.Machine.in(folder);
        CommandRun opened = machine.run("incident", "open", "--stop-sending", "--words", "a letter went astray",
                "--signed-by", "Ada Reviewer");
        assertThat(opened.code()).isZero();
        String id = opened.out().substring(0, 8);
        assertThat(machine.run("incident", "close", id, "--signed-by", "Ada Reviewer").err()).contains("AU-3106");
        assertThat(machine.run("incident", "assess", id, "--factor", "NATURE=LOW", "--factor", "RECIPIENT=LOW",
                "--factor", "VIEWED=LOW", "--factor", "MITIGATION=LOW", "--why", "VIEWED=sent back unopened",
                "--signed-by", "Ada Reviewer").out()).contains("ASSESSED", "nobody left to tell");
        assertThat(machine.run("incident", "show", id).out()).contains("sent back unopened", "low probability");
        assertThat(machine.run("incident", "report", id, folder.resolve("r.md"), "--signed-by", "Ada Reviewer").code())
                .isZero();
        assertThat(folder.resolve("r.md")).isNotEmptyFile();
        assertThat(machine.run("incident", "list").out()).contains(id);
        assertThat(machine
                .run("audit", "disclosures", folder.resolve("d.csv"), "--from", "2026-01-01", "--to", "2999-01-01")
                .out()).contains("1 entries");
        assertThat(machine.run("incident", "open", "--row", "1", "--signed-by", "Ada Reviewer").err())
                .contains("AU-3104");
    }
}
