package org.tessera.engine;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/** Where Tessera keeps everything: {@code --home}, else {@code TESSERA_HOME}, else the system's place for such data. */
public final class StateFolder {
    private StateFolder() {}

    /** The folder for this process. */
    public static Path find(Optional<Path> option) {
        return find(option, System.getenv(), System.getProperty("user.home"), System.getProperty("os.name"));
    }

    /**
     * The folder for a given process.
     *
     * @param option what the person named when starting
     * @param environment the process's variables
     * @param userHome the person's own folder
     * @param system the operating system's name, as Java gives it
     * @throws ProblemException {@link ProblemCode#PATH_NOT_SPELLED} if the system's locale cannot spell its path
     */
    public static Path find(Optional<Path> option, Map<String, String> environment, String userHome, String system) {
        try {
            return folder(option, environment, userHome, system);
        } catch (InvalidPathException unspelled) {
            throw new ProblemException(ProblemCode.PATH_NOT_SPELLED, "state folder");
        }
    }

    private static Path folder(Optional<Path> option, Map<String, String> environment, String userHome, String system) {
        if (option.isPresent()) {
            return option.get();
        }
        String named = environment.getOrDefault("TESSERA_HOME", "");
        if (!named.isBlank()) {
            return Path.of(named);
        }
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            return Path.of(environment.getOrDefault("LOCALAPPDATA", userHome), "Tessera");
        }
        if (name.startsWith("mac")) {
            return Path.of(userHome, "Library", "Application Support", "Tessera");
        }
        String data = environment.getOrDefault("XDG_DATA_HOME", "");
        return (data.isBlank() ? Path.of(userHome, ".local", "share") : Path.of(data)).resolve("tessera");
    }
}
