package org.tessera.installer;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/** Looks at a finished image: its size, what lies in it, and whether the program in it passes its own test somewhere else. */
final class ImageCheck {
    /** Bytes of an image without caches for a faster start. */
    private static final long MOST = 150L * 1024 * 1024;

    /** Made by a later step to start faster; not part of the limit. */
    private static final Pattern CACHE = Pattern.compile("tessera[^/]*\\.aot");

    /** Yes: {@code org/sqlite/native/Mac/x86_64/libsqlitejdbc.dylib}. No: {@code a/Native.class}. */
    private static final Pattern NATIVE = Pattern.compile(".*\\.(?:so|dll|dylib|jnilib)");

    private final Settings settings;
    private final Platform platform;
    private final Tools tools;

    ImageCheck(Settings settings, Platform platform, Tools tools) {
        this.settings = settings;
        this.platform = platform;
        this.tools = tools;
    }

    /** @throws InstallerException for the first thing that is not as it should be */
    void run() throws IOException {
        ImagePlaces places = ImagePlaces.of(settings, platform);
        size(places);
        natives(places);
        classPaths(places);
        Content.lacking(places.program()).ifPresent(name -> {
            throw new InstallerException("The image lacks " + name + ".");
        });
        TrustStore.pinned(settings.root()).check(places.runtime());
        if (platform.isLinux()) {
            new DebCheck(settings, tools).run();
        }
        elsewhere();
    }

    private void size(ImagePlaces places) {
        long caches = Trees.files(places.program())
                .stream()
                .filter(file -> CACHE.matcher(file.getFileName().toString()).matches())
                .mapToLong(Trees::size)
                .sum();
        long bytes = Trees.bytes(places.root()) - caches;
        tools.say("Image %s: runtime %s, jars %s, native code %s; caches %s more.".formatted(mega(bytes),
                mega(Trees.bytes(places.runtime())), mega(Trees.bytes(places.program().resolve("lib"))),
                mega(Trees.bytes(places.program().resolve("native"))), mega(caches)));
        require(bytes <= MOST, "The image has " + mega(bytes) + ", and " + mega(MOST) + " is the limit.");
    }

    private static String mega(long bytes) {
        return "%.1f MB".formatted(bytes / 1024.0 / 1024.0);
    }

    private void natives(ImagePlaces places) throws IOException {
        require(Files.isRegularFile(places.program().resolve("native").resolve(platform.sqliteName())),
                "SQLite's native code is missing.");
        for (Path jar : Trees.files(places.program())) {
            if (jar.toString().endsWith(".jar")) {
                jar(jar);
            }
        }
    }

    /** No native code in a jar, and every signature in it holds: reading an entry of a signed jar to its end verifies it. */
    private static void jar(Path file) throws IOException {
        try (JarFile jar = new JarFile(file.toFile(), true)) {
            for (JarEntry entry : jar.stream().toList()) {
                require(!NATIVE.matcher(entry.getName()).matches(),
                        file.getFileName() + " holds native code: " + entry.getName());
                try (InputStream in = jar.getInputStream(entry)) {
                    in.readAllBytes();
                } catch (SecurityException broken) {
                    throw new InstallerException("The signature of " + file.getFileName() + " is broken.");
                }
            }
        }
    }

    private static void classPaths(ImagePlaces places) throws IOException {
        for (String launcher : List.of(Launchers.WINDOW, Launchers.COMMAND_LINE)) {
            require(Files.isExecutable(places.launcher(launcher)), "The launcher " + launcher + " is missing.");
            List<Path> jars = new LauncherFile(places.program().resolve(launcher + ".cfg")).classPath(places.program());
            require(jars.size() > 1 && jars.stream().allMatch(Files::isRegularFile),
                    "A jar of " + launcher + " is missing.");
        }
    }

    /** The self-test of a copy of the image in a folder with blanks and letters beyond ASCII. */
    private void elsewhere() throws IOException {
        Path folder = Trees.empty(settings.target().resolve("else where \u00fc"));
        ImagePlaces there = ImagePlaces.of(folder, platform);
        Trees.copy(ImagePlaces.of(settings, platform).root(), there.root());
        Path home = folder.resolve("h\u00f6me");
        for (Map<String, String> variables : List.of(Map.<String, String>of(), Map.of("LC_ALL", "C"))) {
            int code = tools.system(folder, variables,
                    List.of(there.launcher(Launchers.COMMAND_LINE).toString(), "--home", home.toString(), "selftest"));
            require(code == 0, "The self-test of the image failed with code " + code + " under " + variables + ".");
        }
        new StartCaches(settings, platform, tools).check(there);
        Files.createFile(there.program().resolve("stray.jar"));
        int changed = tools.system(folder,
                List.of(there.launcher(Launchers.COMMAND_LINE).toString(), "--home", home.toString(), "selftest"));
        require(changed == 1, "An image with a stray jar was not refused but ended with code " + changed + ".");
        Trees.remove(folder);
    }

    private static void require(boolean held, String words) {
        if (!held) {
            throw new InstallerException(words);
        }
    }
}
