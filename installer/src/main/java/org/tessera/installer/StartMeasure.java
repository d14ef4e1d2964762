package org.tessera.installer;

import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Times whole processes, from the call of the system to what a person sees: the class path from sources, the image without its
 * caches and with them, in turns, so that another load on the machine meets all alike. Wants a display and a quiet machine.
 */
final class StartMeasure {
    private static final int ROUNDS = 5;
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final Duration GLANCE = Duration.ofMillis(5);

    private final Settings settings;
    private final Platform platform;
    private final Tools tools;
    private final ImagePlaces places;
    private final Map<String, List<Long>> figures = new LinkedHashMap<>();

    StartMeasure(Settings settings, Platform platform, Tools tools) {
        this.settings = settings;
        this.platform = platform;
        this.tools = tools;
        this.places = ImagePlaces.of(settings, platform);
    }

    /** A way to start a door. */
    private record Way(String name, List<String> window, List<String> commandLine, String options) {}

    void run() throws IOException {
        Path folder = Trees.empty(settings.target().resolve("measure"));
        for (int round = 0; round < ROUNDS; round++) {
            for (Way way : ways()) {
                window(way, folder);
                commands(way, folder);
            }
        }
        Trees.remove(folder);
        figures.forEach((name, times) -> tools.say("%-40s median %5d ms of %s".formatted(name, median(times), times)));
    }

    private List<Way> ways() throws IOException {
        List<String> window = image(Launchers.WINDOW);
        List<String> commandLine = image(Launchers.COMMAND_LINE);
        return List.of(
                new Way("class path", plain("desktop", List.of()), plain("cli", List.of("-XX:+UseSerialGC")), ""),
                new Way("image without cache", window, commandLine, "-XX:AOTMode=off"),
                new Way("image with cache", window, commandLine, "-XX:AOTMode=on"));
    }

    /** As a launcher starts Java. That of Linux takes no options from the environment, so its words stand here without it. */
    private List<String> image(String launcher) throws IOException {
        if (!platform.isLinux()) {
            return List.of(places.launcher(launcher).toString());
        }
        List<String> command = new ArrayList<>(List.of(places.runtime().resolve("bin/java").toString()));
        command.addAll(new LauncherFile(places.program().resolve(launcher + ".cfg")).words(places.program()));
        return command;
    }

    private List<String> plain(String door, List<String> more) {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:-UsePerfData",
                        "--enable-native-access=ALL-UNNAMED", "-Xmx1g"));
        command.addAll(more);
        command.addAll(List.of("-jar",
                settings.root().resolve("app").resolve(door).resolve("target/tessera-" + door + ".jar").toString()));
        return command;
    }

    private void window(Way way, Path folder) throws IOException {
        Path stamps = Files.createFile(folder.resolve("stamps"));
        Path home = Trees.empty(folder.resolve("home"));
        long began = System.currentTimeMillis();
        Process process = start(way.options() + " -Dtessera.start.stamps=\"" + stamps + "\"", home, way.window());
        Map<String, Long> reached = stamps(stamps, process);
        process.destroy();
        ended(process);
        Files.delete(stamps);
        note("window usable, " + way.name(), Objects.requireNonNull(reached.get("window")) - began);
        note("first note after that, " + way.name(),
                Objects.requireNonNull(reached.get("note")) - Objects.requireNonNull(reached.get("window")));
    }

    private static Map<String, Long> stamps(Path stamps, Process process) throws IOException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            Map<String, Long> reached = new LinkedHashMap<>();
            for (String line : Files.readAllLines(stamps)) {
                String[] words = line.split(" ", 2);
                reached.put(words[0], Long.parseLong(words[1]));
            }
            if (reached.containsKey("note")) {
                return reached;
            }
            if (System.nanoTime() > end || !process.isAlive()) {
                throw new InstallerException("The window did not come to its first note. Is there a display?");
            }
            rest();
        }
    }

    private void commands(Way way, Path folder) throws IOException {
        Path note;
        try (Stream<Path> samples = Files
                .list(settings.root().resolve("assets/src/main/resources/org/tessera/assets/samples"))) {
            note = samples.filter(file -> file.toString().endsWith(".txt")).sorted().findFirst().orElseThrow();
        }
        List<List<String>> commands = List.of(
                List.of("detect", note.toString(), folder.resolve("found.jsonl").toString()), List.of("selftest"),
                List.of("demo"));
        for (List<String> words : commands) {
            List<String> command = new ArrayList<>(way.commandLine());
            command.addAll(words);
            long began = System.nanoTime();
            int code = ended(start(way.options(), Trees.empty(folder.resolve("home")), command));
            note(words.getFirst() + ", " + way.name(), (System.nanoTime() - began) / 1_000_000);
            if (code != 0) {
                throw new InstallerException(words.getFirst() + " ended with " + code + ".");
            }
        }
    }

    private static Process start(String options, Path home, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectOutput(Redirect.DISCARD)
                .redirectError(Redirect.DISCARD);
        builder.environment().put("JAVA_TOOL_OPTIONS", options);
        builder.environment().put("TESSERA_HOME", home.toString());
        return builder.start();
    }

    private static int ended(Process process) {
        try {
            return process.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InstallerException("Stopped while measuring.");
        }
    }

    private static void rest() {
        try {
            Thread.sleep(GLANCE);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new InstallerException("Stopped while measuring.");
        }
    }

    private void note(String name, long milliseconds) {
        figures.computeIfAbsent(name, fresh -> new ArrayList<>()).add(milliseconds);
    }

    private static long median(List<Long> times) {
        long[] sorted = times.stream().mapToLong(Long::longValue).sorted().toArray();
        return sorted[sorted.length / 2];
    }
}
