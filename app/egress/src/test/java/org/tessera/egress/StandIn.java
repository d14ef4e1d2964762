package org.tessera.egress;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A server that nobody of this house wrote: the package that {@code src/test/standin} locks, installed below the build
 * folder and started on this machine with fixed answers.
 */
final class StandIn implements AutoCloseable {
    private static final Path BASE = Path.of(System.getProperty("basedir", "."));
    private static final Path SOURCE = BASE.resolve("src/test/standin");
    private static final Path TARGET = BASE.resolve("target/standin");
    private static final Path PROGRAM = Path.of("node_modules", "@copilotkit", "aimock", "dist", "cli.js");
    private static final int INSTALL_SECONDS = 60;
    private static final int START_SECONDS = 15;

    /** Yes: {@code server listening on http://127.0.0.1:4010}. */
    private static final Pattern LISTENING = Pattern.compile("listening on http://127\\.0\\.0\\.1:(\\d{1,5})");

    private final Process process;
    private final int port;

    private StandIn(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** The server; empty where node, npm or the package cannot be had. */
    static Optional<StandIn> start() throws IOException, InterruptedException {
        Optional<Process> process = install() ? launched(new ProcessBuilder("node", PROGRAM.toString(), "-h",
                "127.0.0.1", "-p", "0", "-f", SOURCE.resolve("answers.json").toAbsolutePath().toString()))
                : Optional.empty();
        if (process.isEmpty()) {
            return Optional.empty();
        }
        Process server = process.orElseThrow();
        BufferedReader output = server.inputReader(StandardCharsets.UTF_8);
        CompletableFuture<Optional<Integer>> port = CompletableFuture.supplyAsync(() -> port(output.lines()));
        Optional<Integer> listening = port.completeOnTimeout(Optional.empty(), START_SECONDS, TimeUnit.SECONDS).join();
        if (listening.isEmpty()) {
            server.destroyForcibly();
        }
        return listening.map(found -> new StandIn(server, found));
    }

    /** A program below the build folder; empty if it is not on this machine. */
    private static Optional<Process> launched(ProcessBuilder program) {
        try {
            return Optional.of(program.directory(TARGET.toFile()).redirectErrorStream(true).start());
        } catch (IOException missing) {
            return Optional.empty();
        }
    }

    private static Optional<Integer> port(Stream<String> lines) {
        return lines.map(LISTENING::matcher)
                .filter(Matcher::find)
                .map(line -> Integer.parseInt(line.group(1)))
                .findFirst();
    }

    private static boolean install() throws IOException, InterruptedException {
        Path lock = TARGET.resolve("package-lock.json");
        boolean there = Files.exists(TARGET.resolve(PROGRAM)) && Files.exists(lock)
                && Files.mismatch(lock, SOURCE.resolve("package-lock.json")) == -1;
        if (there) {
            return true;
        }
        Files.createDirectories(TARGET);
        for (String file : List.of("package.json", "package-lock.json")) {
            Files.copy(SOURCE.resolve(file), TARGET.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("win");
        Optional<Process> npm = launched(
                new ProcessBuilder(windows ? "npm.cmd" : "npm", "ci", "--ignore-scripts", "--no-audit", "--no-fund")
                        .redirectOutput(new File(TARGET.toFile(), "install.log")));
        if (npm.isEmpty()) {
            return false;
        }
        boolean done = npm.orElseThrow().waitFor(INSTALL_SECONDS, TimeUnit.SECONDS);
        npm.orElseThrow().destroyForcibly();
        return done && npm.orElseThrow().exitValue() == 0 && Files.exists(TARGET.resolve(PROGRAM));
    }

    int port() {
        return port;
    }

    @Override
    public void close() {
        process.destroy();
    }
}
