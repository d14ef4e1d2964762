package org.tessera.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/** The folder of the demonstration: a store of its own beside the real one, made anew by each run. */
final class DemoFolder {
    private DemoFolder() {}

    /** @throws ProblemException {@link ProblemCode#STORE_NOT_WRITTEN} if the last one cannot be removed */
    static Path fresh(Path home) {
        Path demo = home.resolve("demo");
        if (Files.isDirectory(demo)) {
            remove(demo);
        }
        return demo;
    }

    private static void remove(Path folder) {
        try (Stream<Path> inside = Files.walk(folder)) {
            List<Path> deepestFirst = inside.sorted(Comparator.reverseOrder()).toList();
            for (Path path : deepestFirst) {
                Files.delete(path);
            }
        } catch (IOException stays) {
            throw new ProblemException(ProblemCode.STORE_NOT_WRITTEN, "demo folder");
        }
    }
}
