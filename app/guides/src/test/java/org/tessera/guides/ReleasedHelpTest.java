package org.tessera.guides;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The help of this tree, as it is shipped. */
class ReleasedHelpTest {
    private static final Path ROOT = Path.of(Objects.requireNonNull(System.getProperty("tessera.root")));
    private static final long MOST_BYTES = 6_300_000;

    /** Yes: {@code href="a.html#b"}, {@code srcset="c.png"}. */
    private static final Pattern REFERENCE = Pattern.compile(" (?:href|src|srcset)=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");

    @TempDir
    static Path folder;

    @BeforeAll
    static void build() throws IOException {
        new HelpBuild(ROOT, "1.2.3").into(folder);
    }

    private static Map<String, Path> files(Path of) throws IOException {
        Map<String, Path> files = new TreeMap<>();
        try (Stream<Path> all = Files.walk(of)) {
            all.filter(Files::isRegularFile)
                    .forEach(file -> files.put(of.relativize(file).toString().replace('\\', '/'), file));
        }
        return files;
    }

    private static List<Path> pages() throws IOException {
        return files(folder).values().stream().filter(file -> file.toString().endsWith(".html")).toList();
    }

    private static List<String> all(Pattern pattern, Path page) {
        try {
            return pattern.matcher(Files.readString(page))
                    .results()
                    .map((MatchResult found) -> found.group(1))
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Test
    void everyPageOfTheDocsIsInIt() throws IOException {
        List<String> missing = files(ROOT.resolve("docs")).keySet()
                .stream()
                .filter(name -> name.endsWith(".md"))
                .map(name -> new Place("docs/" + name).address())
                .filter(address -> !Files.exists(folder.resolve(address)))
                .toList();
        assertThat(missing).isEmpty();
    }

    @Test
    void everyReferenceLeadsToAFileAndAnAnchorOfIt() throws IOException {
        List<String> dead = new ArrayList<>();
        for (Path page : pages()) {
            for (String reference : all(REFERENCE, page)) {
                Target target = Target.of(reference);
                Path file = target.file().isEmpty() ? page : page.resolveSibling(target.file()).normalize();
                if (!Files.isRegularFile(file)
                        || (!target.anchor().isEmpty() && !all(ID, file).contains(target.anchor()))) {
                    dead.add(folder.relativize(page) + " -> " + reference);
                }
            }
        }
        assertThat(dead).isEmpty();
    }

    @Test
    void noPageAsksTheNetworkForAnything() throws IOException {
        for (Path page : pages()) {
            assertThat(Files.readString(page)).contains("content=\"default-src 'none'; script-src 'self' file:;")
                    .doesNotContain("javascript:", "<style", " style=", " onclick=", "<iframe", "<form");
            assertThat(all(REFERENCE, page))
                    .noneMatch(reference -> reference.contains(":") || reference.startsWith("//"));
        }
        for (String name : List.of("help.css", "help.js")) {
            assertThat(Files.readString(folder.resolve(name))).doesNotContain("//", "@import", "fetch(",
                    "XMLHttpRequest");
        }
    }

    @Test
    void everyPageCanBeReadWithoutSeeingIt() throws IOException {
        for (Path page : pages()) {
            String html = Files.readString(page);
            assertThat(html).as(page.toString())
                    .contains("<html lang=\"en\">", "<main id=\"content\"", "href=\"#content\"", "<title>")
                    .containsOnlyOnce("<h1>")
                    .doesNotContain("<th>", "alt=\"\" width=\"1280\"");
            assertThat(all(ID, page)).as(page.toString()).doesNotHaveDuplicates();
        }
    }

    @Test
    void theSameTreeGivesTheSameBytes(@TempDir Path again) throws IOException {
        new HelpBuild(ROOT, "1.2.3").into(again);
        Map<String, Path> first = files(folder);
        assertThat(files(again)).hasSameSizeAs(first);
        files(again).forEach((name, file) -> assertThat(file).hasSameBinaryContentAs(first.get(name)));
    }

    @Test
    void itIsSmall() throws IOException {
        long bytes = 0;
        for (Path file : files(folder).values()) {
            bytes += Files.size(file);
        }
        assertThat(bytes).isLessThan(MOST_BYTES);
    }
}
