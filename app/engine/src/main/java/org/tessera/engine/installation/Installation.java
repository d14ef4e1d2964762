package org.tessera.engine.installation;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Where the program was installed: the folder of the door's jar. In an image that is {@code $APPDIR}, from sources the
 * {@code target} folder of the door's module.
 *
 * @param folder absolute
 */
public record Installation(Path folder) {
    /** The start cache of the window. */
    public static final String WINDOW_CACHE = "tessera.aot";

    /** The start cache of the command line. */
    public static final String COMMAND_LINE_CACHE = "tessera-cli.aot";

    private static final Set<String> DOORS = Set.of("tessera-desktop.jar", "tessera-cli.jar");
    private static final Set<String> LAUNCHERS = Set.of("Tessera.cfg", "tessera-cli.cfg");

    public Installation {
        folder = folder.toAbsolutePath().normalize();
    }

    /** The installation that this process was started from; empty if it was started from no door's jar, as in a test. */
    public static Optional<Installation> current() {
        return of(System.getProperty("java.class.path", ""));
    }

    /** The installation whose door stands on a class path, the first if there are two. */
    static Optional<Installation> of(String classPath) {
        return Stream.of(classPath.split(Pattern.quote(File.pathSeparator), -1))
                .filter(entry -> !entry.isEmpty())
                .map(entry -> Path.of(entry).toAbsolutePath())
                .filter(entry -> DOORS.contains(String.valueOf(entry.getFileName())))
                .flatMap(door -> Optional.ofNullable(door.getParent()).stream())
                .findFirst()
                .map(Installation::new);
    }

    /** Whether it was made by the build for installing, with launchers and a runtime of its own. */
    public boolean isImage() {
        return LAUNCHERS.stream().map(folder::resolve).anyMatch(Files::exists);
    }

    /** The libraries beside the door. */
    public Path libraries() {
        return folder.resolve("lib");
    }

    /** The native libraries of this platform that need not be unpacked. */
    public Path natives() {
        return folder.resolve("native");
    }

    /** The typefaces as TrueType files, which a windowing system can read in place. */
    public Path fonts() {
        return folder.resolve("fonts");
    }

    /** The first page of the guides. */
    public Path help() {
        return folder.resolve("help").resolve("index.html");
    }

    /** Licence texts and the list of what is not our own. */
    public Path legal() {
        return folder.resolve("legal");
    }

    /** The list of the files that were installed with their fingerprints, as {@code sha256sum} writes it. */
    public Path seal() {
        return folder.resolve("installation.sha256");
    }
}
