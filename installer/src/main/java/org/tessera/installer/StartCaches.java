package org.tessera.installer;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The caches of the image, from which Java takes classes that are read, checked and linked already. Each launcher rehearses
 * once, on bundled samples and without a display, and what Java saw is kept. A cache fits only the very jars and the runtime
 * that it was made with, told by size and time, so all files get the time of the build before: archives carry the same.
 */
final class StartCaches {
    /** Launcher, and the cache beside the doors that is its own. */
    private static final Map<String, String> CACHES = caches();

    private static final List<String> REHEARSAL = List.of("-Dtessera.rehearsal=true", "-Dglass.platform=Headless",
            "-Dprism.order=sw");
    private static final String OPTIONS = "[JavaOptions]";

    private final Settings settings;
    private final Platform platform;
    private final Tools tools;

    StartCaches(Settings settings, Platform platform, Tools tools) {
        this.settings = settings;
        this.platform = platform;
        this.tools = tools;
    }

    private static Map<String, String> caches() {
        Map<String, String> caches = new LinkedHashMap<>();
        caches.put(Launchers.WINDOW, "tessera.aot");
        caches.put(Launchers.COMMAND_LINE, "tessera-cli.aot");
        return caches;
    }

    /** Makes both caches, then the list of all files, without which the program does not start. */
    void make() throws IOException {
        ImagePlaces places = ImagePlaces.of(settings, platform);
        SealList.write(places, platform);
        settle(places.root());
        for (Map.Entry<String, String> cache : CACHES.entrySet()) {
            train(places, cache.getKey(), settings.target().resolve(cache.getValue()));
        }
        for (Map.Entry<String, String> cache : CACHES.entrySet()) {
            Files.move(settings.target().resolve(cache.getValue()), places.program().resolve(cache.getValue()));
            use(places.program().resolve(cache.getKey() + ".cfg"), "-XX:AOTCache=$APPDIR/" + cache.getValue());
        }
        SealList.write(places, platform);
        settle(places.root());
    }

    /** Gives all files the time of the build. */
    private void settle(Path image) throws IOException {
        for (Path file : Trees.files(image)) {
            if (!Files.isSymbolicLink(file)) {
                Files.setLastModifiedTime(file, FileTime.from(settings.time()));
            }
        }
    }

    private void train(ImagePlaces places, String launcher, Path cache) throws IOException {
        long started = System.nanoTime();
        Path seen = settings.target().resolve(launcher + ".aotconf");
        start(places, launcher, rehearsal("-XX:AOTMode=record", "-XX:AOTConfiguration=" + seen));
        start(places, launcher, List.of("-XX:AOTMode=create", "-XX:AOTConfiguration=" + seen, "-XX:AOTCache=" + cache));
        Files.delete(seen);
        tools.say("Cache %s: %.1f MB after %d s.".formatted(cache.getFileName(), Files.size(cache) / 1024.0 / 1024.0,
                (System.nanoTime() - started) / 1_000_000_000));
    }

    private static List<String> rehearsal(String... more) {
        List<String> options = new ArrayList<>(REHEARSAL);
        options.addAll(List.of(more));
        return options;
    }

    /**
     * Starts Java as a launcher does, with options on top. The launcher of Linux lets nobody add options, so its words are given to
     * the {@code java} of the runtime; elsewhere the runtime has none, and options come through the environment.
     */
    private void start(ImagePlaces places, String launcher, List<String> options) throws IOException {
        Map<String, String> variables = Map.of();
        List<String> command = new ArrayList<>();
        if (platform.isLinux()) {
            command.add(places.runtime().resolve("bin/java").toString());
            command.addAll(options);
            command.addAll(new LauncherFile(places.program().resolve(launcher + ".cfg")).words(places.program()));
        } else {
            command.add(places.launcher(launcher).toString());
            variables = Map.of("JAVA_TOOL_OPTIONS", quoted(options));
        }
        int code = tools.system(settings.target(), variables, command);
        if (code != 0) {
            throw new InstallerException(launcher + " failed with code " + code + " under " + options + ".");
        }
    }

    /** For the variable of the environment that Java reads more options from. */
    private static String quoted(List<String> options) {
        return options.stream().map(option -> "\"" + option + "\"").collect(Collectors.joining(" "));
    }

    private static void use(Path configuration, String option) throws IOException {
        List<String> lines = new ArrayList<>(Files.readAllLines(configuration));
        lines.add(lines.indexOf(OPTIONS) + 1, "java-options=" + option);
        Files.write(configuration, lines);
    }

    /**
     * Rehearses both launchers of an image that lies somewhere else, with orders to Java not to start without its cache.
     *
     * @throws InstallerException if a cache is not taken there
     */
    void check(ImagePlaces elsewhere) throws IOException {
        for (String launcher : CACHES.keySet()) {
            start(elsewhere, launcher, rehearsal("-XX:AOTMode=on"));
        }
    }
}
