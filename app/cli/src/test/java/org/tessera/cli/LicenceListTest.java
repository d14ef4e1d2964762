package org.tessera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The list of licences that is shipped, compared with the libraries that the build resolved for both doors. */
class LicenceListTest {
    private static final Path LICENCES = Pages.ROOT.resolve("installer/licenses");

    private static final Pattern ROW = Pattern.compile("[\\w.-]+:[\\w.-]+\t[\\w.-]+\t[\\w. -]+");

    @Test
    void theListHasEachLibraryOfBothDoorsAndNoOther() throws IOException {
        Set<String> resolved = new TreeSet<>();
        for (String door : List.of("cli", "desktop")) {
            resolved.addAll(Files.readAllLines(Pages.ROOT.resolve("app/" + door + "/target/licences/third-party.tsv")));
        }
        assertThat(shipped()).containsExactlyElementsOf(resolved);
    }

    @Test
    void eachLineHasALibraryItsVersionAndItsLicence() throws IOException {
        assertThat(shipped()).hasSizeGreaterThan(50).allMatch(line -> ROW.matcher(line).matches());
    }

    @Test
    void theTextOfEachLicenceIsNamed() throws IOException {
        String page = Pages.read("installer/LICENSES.md");
        assertThat(shipped())
                .allSatisfy(line -> assertThat(page).contains(line.split("\t", -1)[2].split(" OR ", -1)[0]));
        for (String text : List.of("BSD-2-Clause", "BSD-3-Clause", "MIT", "MIT-0")) {
            String holders = Files.readString(LICENCES.resolve(text + ".txt"));
            assertThat(shipped().stream().filter(line -> line.endsWith("\t" + text)))
                    .allSatisfy(line -> assertThat(holders).contains(line.split("[:\t]", -1)[1]));
        }
    }

    private static List<String> shipped() throws IOException {
        return Files.readAllLines(LICENCES.resolve("third-party.tsv"));
    }
}
