package org.tessera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the pages say about the tree, compared with the tree. */
class ArchitecturePageTest {
    /** Yes: {@code | `app/core` | the note's life …}. No: a row whose first cell holds words. */
    private static final Pattern FIRST_CELL = Pattern.compile("(?m)^\\| `([^`]+)` \\|");

    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");

    /** Yes: {@code ](adr/0001-modules-are-walls.md)}, {@code ](../x.json)}. No: a picture, an address with a scheme. */
    private static final Pattern LINK = Pattern.compile("\\]\\(([^):#]+\\.(?:md|json))(?:#[^)]*)?\\)");

    /** Yes: {@code `docs/how-to/add-a-provider.md`}, {@code `app/core`}. No: a path below a module, a command with words behind it. */
    private static final Pattern NAMED = Pattern
            .compile("`((?:app|assets|docs|installer|nlp-models|\\.ci)/[^`\\s*]+)`");

    private static final Pattern NUMBER = Pattern.compile("^(\\d{4})-");

    @Test
    void theArchitecturePageNamesTheModulesOfTheReactor() throws IOException {
        assertThat(modulesOnThePage()).containsExactlyInAnyOrderElementsOf(Pages.all(MODULE, Pages.read("pom.xml")));
    }

    @Test
    void everyFolderWithAPomIsOnThePage() throws IOException {
        try (Stream<Path> found = Files.find(Pages.ROOT, 3, (path, attributes) -> path.endsWith("pom.xml"))) {
            List<String> folders = found.map(pom -> Pages.ROOT.relativize(pom.resolveSibling("")))
                    .map(folder -> folder.toString().replace('\\', '/'))
                    .filter(folder -> !folder.isEmpty() && !folder.contains("target"))
                    .toList();
            assertThat(modulesOnThePage()).containsExactlyInAnyOrderElementsOf(folders);
        }
    }

    private static List<String> modulesOnThePage() throws IOException {
        String page = Pages.read("docs/architecture.md");
        int from = page.indexOf("## Modules");
        return Pages.all(FIRST_CELL, page.substring(from, page.indexOf("\n## ", from)));
    }

    @Test
    void decisionsAreNumberedWithoutGapAndLinked() throws IOException {
        List<String> names = namesIn("docs/adr");
        List<String> expected = IntStream.rangeClosed(1, names.size()).mapToObj("%04d"::formatted).toList();
        assertThat(names.stream().flatMap(name -> Pages.all(NUMBER, name).stream())).isEqualTo(expected);
        assertThat(linksOf("docs/index.md")).containsAll(names.stream().map(name -> "adr/" + name).toList());
    }

    @Test
    void theIndexLinksEveryHowToPage() throws IOException {
        assertThat(linksOf("docs/index.md"))
                .containsAll(namesIn("docs/how-to").stream().map(name -> "how-to/" + name).toList());
    }

    @Test
    void everyLinkLeadsToAFile() throws IOException {
        List<String> dead = new ArrayList<>();
        for (String page : Pages.names()) {
            for (String link : linksOf(page)) {
                if (!Files.isRegularFile(Pages.ROOT.resolve(page).resolveSibling(link))) {
                    dead.add(page + " -> " + link);
                }
            }
        }
        assertThat(dead).isEmpty();
    }

    @Test
    void everyFileThatAPageNamesIsThere() throws IOException {
        List<String> missing = new ArrayList<>();
        for (String page : Pages.names()) {
            for (String named : Pages.all(NAMED, Pages.read(page))) {
                if (!named.contains("/target") && !Files.exists(Pages.ROOT.resolve(named))) {
                    missing.add(page + ": " + named);
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    private static List<String> linksOf(String page) throws IOException {
        return Pages.all(LINK, Pages.read(page));
    }

    private static List<String> namesIn(String folder) {
        return Pages.filesBelow(Pages.ROOT.resolve(folder))
                .map(file -> file.getFileName().toString())
                .sorted()
                .toList();
    }
}
