package org.tessera.installer;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** Detached OpenPGP signatures beside what is handed out; none unless the build names a key. */
final class Signatures {
    static final String SUFFIX = ".asc";

    private final Settings settings;
    private final Tools tools;

    Signatures(Settings settings, Tools tools) {
        this.settings = settings;
        this.tools = tools;
    }

    /** @throws InstallerException if a key is named and a file cannot be signed with it */
    void write() {
        Optional<String> key = settings.option("gpg.key");
        if (key.isEmpty()) {
            tools.say("Not signed: no key is named (-Dinstaller.gpg.key).");
            return;
        }
        String program = Tools.onPath("gpg")
                .map(Path::toString)
                .orElseThrow(() -> new InstallerException("A key is named, and gpg is not on the path."));
        for (Path file : Trees.files(settings.packages())) {
            if (!file.toString().endsWith(SUFFIX)
                    && tools.system(settings.packages(), List.of(program, "--batch", "--yes", "--armor", "--local-user",
                            key.get(), "--output", file + SUFFIX, "--detach-sign", file.toString())) != 0) {
                throw new InstallerException("gpg did not sign " + file.getFileName() + ".");
            }
        }
    }
}
