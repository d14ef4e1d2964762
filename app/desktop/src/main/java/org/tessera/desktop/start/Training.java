package org.tessera.desktop.start;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.application.Platform;
import org.tessera.engine.installation.Installation;

/**
 * A start that the build asks for by the property {@value #WANTED}, never a person: the {@link Rehearsal} in a state folder
 * that it makes itself and deletes, whatever folder was named.
 */
public final class Training {
    private static final String WANTED = "tessera.rehearsal";

    private Training() {}

    /** Whether this start is one. */
    public static boolean isWanted() {
        return Boolean.getBoolean(WANTED);
    }

    /**
     * Plays the rehearsal and returns when the window is closed.
     *
     * @param window opens the window on a state folder and returns when it is closed
     * @throws IllegalStateException with the control that did not come
     */
    public static void run(Consumer<Path> window) {
        Path folder = make();
        try {
            Installation.current().ifPresent(PlatformClasses::load);
            FutureTask<Void> played = new FutureTask<>(play());
            Thread.ofPlatform().daemon().name("rehearsal").start(played);
            window.accept(folder.resolve("home"));
            played.get();
        } catch (InterruptedException | ExecutionException failed) {
            Thread.setDefaultUncaughtExceptionHandler(null);
            throw new IllegalStateException("the rehearsal failed", failed);
        } finally {
            delete(folder);
        }
    }

    private static Callable<Void> play() {
        return () -> {
            try {
                new Rehearsal().play();
            } finally {
                Platform.exit();
            }
            return null;
        };
    }

    private static Path make() {
        try {
            return Files.createTempDirectory("tessera-rehearsal");
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException left) {
            throw new UncheckedIOException(left);
        }
    }
}
