package org.tessera.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.jar.Attributes;
import java.util.jar.JarFile;

/**
 * A door as Maven packages it: its jar, and the libraries that the manifest names, beside it in {@code lib}.
 *
 * @param folder that holds the jar
 * @param jar its name
 * @param launcher the launcher of the image that starts it
 */
record Door(Path folder, String jar, String launcher) {
    static final String WINDOW_MAIN = "org.tessera.desktop.Main";
    static final String COMMAND_LINE_MAIN = "org.tessera.cli.Main";

    static List<Door> all(Settings settings) {
        return List.of(new Door(settings.root().resolve("app/desktop/target"), "tessera-desktop.jar", Launchers.WINDOW),
                new Door(settings.root().resolve("app/cli/target"), "tessera-cli.jar", Launchers.COMMAND_LINE));
    }

    Path file() {
        return folder.resolve(jar);
    }

    /**
     * The libraries of this door in the order of its class path. What an older build left in {@code lib} is not among them.
     *
     * @throws InstallerException if the door is not packaged, or a library is missing
     */
    List<Path> libraries() throws IOException {
        if (Files.notExists(file())) {
            throw new InstallerException(
                    jar + " is not packaged. Run mvn -B -Pinstaller -DskipTests package at the root.");
        }
        try (JarFile opened = new JarFile(file().toFile())) {
            String path = opened.getManifest().getMainAttributes().getValue(Attributes.Name.CLASS_PATH);
            if (path == null) {
                throw new InstallerException(jar + " names no libraries.");
            }
            return List.of(path.strip().split(" +", -1)).stream().map(this::library).toList();
        }
    }

    private Path library(String name) {
        Path library = folder.resolve(name);
        if (Files.notExists(library)) {
            throw new InstallerException(jar + " names " + name + ", which is missing.");
        }
        return library;
    }
}
