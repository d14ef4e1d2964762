package org.tessera.engine.log;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tessera.core.problem.ProblemCode;
import org.tessera.engine.ProductVersion;

/**
 * What is written when a thread ends with a failure that nobody expected: a file in {@code crash} of the state folder that
 * can be sent to whoever mends it. It holds a code, versions, classes, methods and lines. The last twenty are kept.
 */
public final class CrashReport implements Thread.UncaughtExceptionHandler {
    private static final int KEPT = 20;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss-SSS", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private final Path home;
    private final Clock clock;
    private final Consumer<Path> told;

    /**
     * Reports of a process.
     *
     * @param home the state folder
     * @param told learns where a report is
     */
    public CrashReport(Path home, Clock clock, Consumer<Path> told) {
        this.home = home;
        this.clock = clock;
        this.told = told;
    }

    @Override
    public void uncaughtException(Thread thread, Throwable failure) {
        write(failure).ifPresent(told);
    }

    /** Writes a report and says where it is; empty if there is no state folder yet, or it cannot be written. */
    public Optional<Path> write(Throwable failure) {
        Path folder = home.resolve("crash");
        Path file = folder.resolve("crash-" + TIME.format(clock.instant()) + ".txt");
        if (!Files.isDirectory(home)) {
            return Optional.empty();
        }
        try {
            PrivateFile.append(file, text(failure));
            discardOldest(folder);
            return Optional.of(file);
        } catch (IOException notWritten) {
            return Optional.empty();
        }
    }

    private String text(Throwable failure) {
        List<String> head = List.of(ProblemCode.INTERNAL.code(), "at " + clock.instant(),
                "Tessera " + Trace.name(ProductVersion.current()),
                "system " + Trace.name(System.getProperty("os.name").replace(' ', '-') + "/"
                        + System.getProperty("os.version") + "/" + System.getProperty("os.arch")),
                "Java " + Trace.name(System.getProperty("java.vm.version")));
        return String.join("\n", head) + "\n\n" + String.join("\n", Trace.lines(failure)) + "\n";
    }

    private static void discardOldest(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> newestFirst = files.sorted(Comparator.reverseOrder()).toList();
            for (Path old : newestFirst.subList(Math.min(KEPT, newestFirst.size()), newestFirst.size())) {
                Files.delete(old);
            }
        }
    }
}
