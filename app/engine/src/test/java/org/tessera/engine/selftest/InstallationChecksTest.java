package org.tessera.engine.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.digest.Sha256;
import org.tessera.engine.installation.Installation;

final class InstallationChecksTest {
    @TempDir
    Path folder;

    private List<String> lines() {
        Checks checks = new Checks(result -> {});
        InstallationChecks.run(checks, Optional.of(new Installation(folder)));
        return checks.report().results().stream().map(CheckResult::line).toList();
    }

    @Test
    void nothingIsTriedWhereNothingWasInstalled() {
        assertThat(lines()).isEmpty();
        Checks checks = new Checks(result -> {});
        InstallationChecks.run(checks, Optional.empty());
        assertThat(checks.report().results()).isEmpty();
    }

    @Test
    void aChangedFileAndMissingGuidesAreNamed() throws IOException {
        Files.writeString(folder.resolve("tessera-cli.jar"), "changed");
        Files.writeString(Files.createDirectory(folder.resolve("legal")).resolve("third-party.tsv"), "g:a\t1\tMIT\n");
        Files.writeString(folder.resolve("installation.sha256"),
                "# crc32c 00000000\n" + Sha256.of("as built").hex() + "  tessera-cli.jar\n" + "# crc32c 00000000\n"
                        + Sha256.of("g:a\t1\tMIT\n").hex() + "  legal/third-party.tsv\n");
        assertThat(lines()).containsExactly(
                "FAILED  every file as it was built: IN-9002 A file of the installation is missing, was changed, or does"
                        + " not belong to it. (tessera-cli.jar)",
                "FAILED  guides: IN-9003 A part of this installation is missing or cannot be loaded. (help/index.html)",
                "ok      list of licences");
    }
}
