package org.tessera.engine.selftest;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.engine.installation.Installation;
import org.tessera.engine.installation.Seal;

/** What was installed beside the program. From sources there is no seal, and nothing is tried here. */
final class InstallationChecks {
    private InstallationChecks() {}

    static Tried<Path> run(Checks checks, Optional<Installation> current) {
        if (current.filter(found -> found.isImage() || Files.exists(found.seal())).isEmpty()) {
            return Tried.nothing();
        }
        Installation installation = current.get();
        checks.of("every file as it was built", () -> {
            Seal.check(installation);
            return installation;
        });
        checks.of("guides", () -> there(installation, installation.help()));
        return checks.of("list of licences",
                () -> there(installation, installation.legal().resolve("third-party.tsv")));
    }

    private static Path there(Installation installation, Path file) {
        if (!Files.isReadable(file)) {
            throw new ProblemException(ProblemCode.PART_UNUSABLE,
                    installation.folder().relativize(file).toString().replace('\\', '/'));
        }
        return file;
    }
}
