package org.tessera.engine.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

/**
 * The log of this process: {@code logs/tessera.log} in the state folder, and the one before it when that is full. Without a
 * state folder nothing is written. Thread-safe.
 */
public final class LogFile {
    /** Names the state folder to a backend that a library's first log line makes. */
    static final String FOLDER = "tessera.log.home";

    /** So large may each of the two files become. */
    static final long MOST_BYTES = 1_000_000;

    private final InstantSource clock;

    /** The log by a clock. */
    LogFile(InstantSource clock) {
        this.clock = clock;
    }

    /**
     * From now on this process writes its log into a state folder.
     *
     * @param home the state folder; nothing is written until it is there
     */
    public static void keepIn(Path home) {
        System.setProperty(FOLDER, home.toAbsolutePath().toString());
    }

    /** One line, and the frames of the failure behind it. */
    synchronized void write(String level, String logger, Optional<Throwable> failure) {
        Optional<Path> home = home();
        if (home.isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder();
        text.append(clock.instant().truncatedTo(ChronoUnit.MILLIS))
                .append(' ')
                .append(level)
                .append(' ')
                .append(Trace.name(logger))
                .append('\n');
        failure.map(Trace::lines).orElse(List.of()).forEach(line -> text.append("  ").append(line).append('\n'));
        try {
            append(home.get().resolve("logs"), text.toString());
        } catch (IOException lost) {
            // A log that cannot be written stops nobody's work; what has to be kept is in the audit.
        }
    }

    private static Optional<Path> home() {
        return Optional.ofNullable(System.getProperty(FOLDER)).map(Path::of).filter(Files::isDirectory);
    }

    private static void append(Path folder, String text) throws IOException {
        Path file = folder.resolve("tessera.log");
        if (Files.exists(file) && Files.size(file) + text.length() > MOST_BYTES) {
            Files.move(file, folder.resolve("tessera.log.1"), StandardCopyOption.REPLACE_EXISTING);
        }
        PrivateFile.append(file, text);
    }
}
