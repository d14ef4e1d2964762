package org.tessera.installer;

import java.nio.file.Path;

/**
 * Where things lie in an image, which jpackage lays out differently on each platform.
 *
 * @param root the image's folder
 * @param launchers the folder of the launchers
 * @param program {@code $APPDIR}: the program's jars and what belongs to them
 * @param runtime the Java runtime
 * @param suffix of launchers
 */
record ImagePlaces(Path root, Path launchers, Path program, Path runtime, String suffix) {
    static ImagePlaces of(Settings settings, Platform platform) {
        return of(settings.images(), platform);
    }

    /** The places of the image below a folder. */
    static ImagePlaces of(Path folder, Platform platform) {
        if (platform.isMac()) {
            Path root = folder.resolve("Tessera.app");
            Path contents = root.resolve("Contents");
            return new ImagePlaces(root, contents.resolve("MacOS"), contents.resolve("app"),
                    contents.resolve("runtime"), "");
        }
        Path root = folder.resolve("Tessera");
        if (platform.isWindows()) {
            return new ImagePlaces(root, root, root.resolve("app"), root.resolve("runtime"), ".exe");
        }
        return new ImagePlaces(root, root.resolve("bin"), root.resolve("lib/app"), root.resolve("lib/runtime"), "");
    }

    Path launcher(String name) {
        return launchers.resolve(name + suffix);
    }

    /** Words for the person who unpacks the image. On macOS a stray file in the bundle would break its signature. */
    Path readme() {
        return suffix.isEmpty() && root.endsWith("Tessera.app") ? program.resolve("README.txt")
                : root.resolve("README.txt");
    }

    /** A file of the image as a person in its folder names it. */
    String name(Path file) {
        return root.relativize(file).toString();
    }
}
