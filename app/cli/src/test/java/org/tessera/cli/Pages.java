package org.tessera.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The written pages of the project. */
final class Pages {
    /** The root of the source tree. */
    static final Path ROOT = Path.of(Objects.requireNonNull(System.getProperty("tessera.root")));

    private Pages() {}

    static String read(String page) throws IOException {
        return Files.readString(ROOT.resolve(page));
    }

    /** What the first group of a pattern holds, at each place where it fits. */
    static List<String> all(Pattern pattern, String text) {
        return pattern.matcher(text).results().map((MatchResult found) -> found.group(1)).toList();
    }

    /** Every page that people read, as paths from the root. */
    static List<String> names() throws IOException {
        try (Stream<Path> below = Stream.of("README.md", "docs", "installer", "assets", "app", "nlp-models")
                .map(ROOT::resolve)
                .flatMap(Pages::filesBelow)) {
            return below.map(file -> ROOT.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".md") && !name.contains("/target/"))
                    .sorted()
                    .toList();
        }
    }

    /** The files below a folder, or the file itself. */
    static Stream<Path> filesBelow(Path folder) {
        try (Stream<Path> found = Files.walk(folder)) {
            return found.filter(Files::isRegularFile).toList().stream();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
