package org.tessera.cli;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** Every command that README and guides show, run on invented notes. */
final class GuideCommandsTest {
    private static final String MAVEN = "a build inside of a build; .ci/run is its own check";
    private static final String WINDOW = "opens the window";
    private static final String PACKAGE = "needs a package; the installer's own checks unpack and start what it made";
    private static final String DRAWS = "draws pictures with a build of its own";

    /** What is shown and not run, with the reason. Those of Tessera are parsed. */
    private static final Map<String, String> NOT_RUN = Map.ofEntries(entry("mvn -B verify", MAVEN),
            entry("app/bin/tessera", WINDOW),
            entry("mvn net.revelc.code.formatter:formatter-maven-plugin:2.29.0:format", MAVEN), entry("mvn", MAVEN),
            entry("mvn -q -B -DskipTests package", MAVEN), entry("mvn -B -pl app/core -am verify", MAVEN),
            entry("mvn -B -Pnightly verify", MAVEN), entry("mvn -B -Pbenchmark verify -DskipTests", MAVEN),
            entry("mvn -Ptrain -pl nlp-models/training -am process-classes", MAVEN),
            entry("mvn -B -Pinstaller -DskipTests package", MAVEN), entry("docs/screenshots/draw.sh", DRAWS),
            entry("mvn -B -Pbenchmark verify -DskipTests -pl app/desktop -am -Dtessera.benchmark.screens=usual", MAVEN),
            entry("mvn -B -Pbenchmark verify -DskipTests -pl app/benchmark -am -Dtessera.benchmark=\"EngineBenchmark.oneThread -p length=3000\"",
                    MAVEN),
            entry("mvn -B -Pbenchmark verify -DskipTests -pl app/desktop -am", MAVEN),
            entry("mvn install -DskipTests", MAVEN), entry("docs/screenshots/draw.sh OUT_FOLDER", DRAWS),
            entry("docs/screenshots/draw.sh OUT_FOLDER prompt lock", DRAWS),
            entry("docs/screenshots/draw.sh OUT_FOLDER --text=2 --sizes=1024x700", DRAWS),
            entry("sha256sum -c --ignore-missing SHA256SUMS", PACKAGE),
            entry("gpg --verify SHA256SUMS.asc SHA256SUMS", PACKAGE),
            entry("sudo apt install ./tessera_VERSION_amd64.deb", PACKAGE),
            entry("sudo dnf install ./tessera-VERSION-1.x86_64.rpm", PACKAGE),
            entry("tar xzf tessera-VERSION-linux-x64.tar.gz", PACKAGE),
            entry("Tessera/bin/tessera-cli selftest", PACKAGE),
            entry("app/bin/tessera batch IN --out DIR --watch 30", "goes on until it is stopped"),
            entry("app/bin/tessera batch IN --out DIR --form text --recognise /usr/bin/tesseract",
                    "asks for a program of the site"),
            entry("app/bin/tessera evaluate --parts --json nlp-models/scores/detectors.json",
                    "takes all development corpora and writes the scores of a release"),
            entry("app/bin/tessera demo", "DemoCommandTest runs it"),
            entry("app/bin/tessera selftest", "BatchCommandsTest runs it, SelfTestCommandTest on installations"),
            entry("app/bin/tessera selftest --no-state --json", "SelfTestCommandTest runs it on an installation"),
            entry("app/bin/tessera detect", "stands for the command in a sentence, without its files"));

    /** What ends with another code than 0 here, with what it then says. */
    private static final Map<String, String> REFUSED = Map.of("app/bin/tessera account second-factor on", "AC-3206",
            "app/bin/tessera account use-reviewed ID", "AC-3216", "app/bin/tessera site-model use FOLDER", "MD-2006",
            "app/bin/tessera site-model use FOLDER --signed-by NAME", "MD-2006", "app/bin/tessera readiness",
            "rows are open", "app/bin/tessera readiness --attest TRAINING", "rows are open");

    /** What is tried on a machine that has nothing. */
    private static final Set<String> ELSEWHERE = Set.of("app/bin/tessera backup restore FILE",
            "app/bin/tessera account passphrase", "app/bin/tessera incident open --row NUMBER --stop-sending");

    @TempDir
    private Path folder = Path.of("");

    @Test
    void everyCommandThatIsShownRuns() throws IOException {
        List<String> wrong = new ArrayList<>();
        try (GuideDesk desk = new GuideDesk(folder)) {
            for (String line : ShownCommands.lines()) {
                if (!NOT_RUN.containsKey(line)) {
                    CommandRun run = ELSEWHERE.contains(line) ? desk.runElsewhere(line) : desk.run(line);
                    boolean asSaid = REFUSED.containsKey(line) == (run.code() != 0)
                            && run.err().contains(REFUSED.getOrDefault(line, ""));
                    if (!asSaid) {
                        wrong.add(line + ": " + run.code() + " " + run.err());
                    }
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @Test
    void whatIsNotRunIsShownAndParsed() throws IOException {
        assertThat(ShownCommands.lines()).containsAll(NOT_RUN.keySet())
                .containsAll(REFUSED.keySet())
                .containsAll(ELSEWHERE);
        for (String line : NOT_RUN.keySet()) {
            if (ShownCommands.isOfTessera(line)) {
                assertThat(unknownOptions(ShownCommands.words(line).stream().skip(1).toList())).as(line).isEmpty();
            }
        }
    }

    @Test
    void shortFormsNameCommandsAndOptionsThatThereAre() throws IOException {
        List<String> wrong = new ArrayList<>();
        for (String form : ShownCommands.shortForms(tree().getSubcommands().keySet())) {
            List<String> words = Stream.of(form.split("[\\s\\[\\]=]+", -1)).filter(word -> !word.isEmpty()).toList();
            unknownOptions(words).forEach(option -> wrong.add(form + ": " + option));
        }
        assertThat(wrong).isEmpty();
    }

    /** Options of a line that its command does not have. */
    private static List<String> unknownOptions(List<String> words) {
        CommandLine command = tree();
        for (String word : words) {
            command = command.getSubcommands().getOrDefault(word, command);
        }
        Set<String> known = command.getCommandSpec().optionsMap().keySet();
        return words.stream().filter(word -> word.startsWith("--") && !known.contains(word)).toList();
    }

    @Test
    void everyCommandOfTheTreeHasItsPlace() throws IOException {
        String guide = Pages.read("docs/administrator-guide.md");
        String table = guide.substring(guide.indexOf("## All commands"));
        assertThat(leaves("", tree())).filteredOn(command -> !table.contains("`" + command + "`")).isEmpty();
    }

    private static Set<String> leaves(String path, CommandLine command) {
        Set<String> leaves = new TreeSet<>();
        command.getSubcommands()
                .values()
                .forEach(below -> leaves.addAll(leaves((path + " " + below.getCommandName()).strip(), below)));
        return leaves.isEmpty() ? Set.of(path) : leaves;
    }

    private static CommandLine tree() {
        Terminal quiet = new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), false);
        return new CommandTree(quiet, Map.of()).line();
    }
}
