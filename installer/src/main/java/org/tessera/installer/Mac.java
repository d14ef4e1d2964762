package org.tessera.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What jpackage is told on macOS only. */
final class Mac {
    /** Never changes: the system knows the program, its permissions and its updates by it. */
    static final String IDENTIFIER = "org.tessera.Tessera";

    private Mac() {}

    /** For the image. It is signed later, when nothing in it changes any more. */
    static List<String> imageArguments(Settings settings) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--mac-package-identifier", IDENTIFIER, "--mac-package-name",
                Launchers.WINDOW, "--mac-app-category", "medical"));
        Path folder = Files.createDirectories(settings.target().resolve("associations"));
        for (NoteFiles kind : NoteFiles.all()) {
            // Alternate: offered, and never chosen before a program that owns the kind.
            Path file = Files.write(folder.resolve(kind.ending() + ".properties"),
                    List.of("extension=" + kind.ending(), "mime-type=" + kind.mimeType(), "description=" + kind.words(),
                            "mac.CFBundleTypeRole=Viewer", "mac.LSHandlerRank=Alternate"));
            arguments.addAll(List.of("--file-associations", file.toString()));
        }
        return arguments;
    }

    /** For what is made of the image; nothing is signed unless the build names an identity. */
    static List<String> signing(Settings settings) {
        return settings.option("mac.identity")
                .map(identity -> List.of("--mac-sign", "--mac-signing-key-user-name", identity))
                .orElse(List.of());
    }
}
