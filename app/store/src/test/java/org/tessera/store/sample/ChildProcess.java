package org.tessera.store.sample;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** A program of the test class path in a process of its own, so that it can be killed and its temp folder be looked at. */
public final class ChildProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader lines;

    private ChildProcess(Process process) {
        this.process = process;
        this.lines = new BufferedReader(new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8));
    }

    /** Starts a main class with a temp folder of its own; what it says about errors goes into a file beside that. */
    public static ChildProcess start(Class<?> main, Path temp, Object... arguments) throws IOException {
        return start(List.of(), main, temp, arguments);
    }

    /** Starts a main class behind another command, for example one that sets limits. */
    public static ChildProcess start(List<String> before, Class<?> main, Path temp, Object... arguments)
            throws IOException {
        Files.createDirectories(temp);
        List<String> command = new ArrayList<>(before);
        command.addAll(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-Xmx256m",
                "-XX:-UsePerfData", "-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
                "-Djava.io.tmpdir=" + temp, "-cp", absoluteClassPath(), main.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        return new ChildProcess(new ProcessBuilder(command).directory(temp.toFile())
                .redirectError(temp.resolveSibling("errors.txt").toFile())
                .start());
    }

    private static String absoluteClassPath() {
        return Pattern.compile(File.pathSeparator)
                .splitAsStream(System.getProperty("java.class.path"))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    /** The next line that the program wrote; empty at its end. */
    public String line() throws IOException {
        String line = lines.readLine();
        return line == null ? "" : line;
    }

    /** All lines up to the program's end. */
    public List<String> rest() throws IOException {
        return lines.lines().toList();
    }

    /** Lets a program go on that waits for input. */
    public void goOn() throws IOException {
        process.getOutputStream().write('\n');
        process.getOutputStream().flush();
    }

    /** Kills it without warning (SIGKILL); what it had written can still be read. */
    public void kill() throws InterruptedException {
        process.toHandle().destroyForcibly();
        process.waitFor();
    }

    /** Waits for its end and gives its exit status. */
    public int end() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            process.destroyForcibly();
        }
        return process.waitFor();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
