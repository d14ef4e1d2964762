package org.tessera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.problem.ProblemCode;

/** What the pages tell users, compared with the product. */
class UserGuideTest {
    /** Yes: {@code app/bin/tessera audit verify FILE} gives audit verify. No: the name of the script alone. */
    private static final Pattern COMMAND = Pattern.compile(
            "bin/tessera(?:-cli)? ([a-z]+(?: (?:verify|export|import|list|remove|show|template|check|test|make|drill|restore|set|open|purge)\\b)?)");

    @ParameterizedTest
    @EnumSource
    void theGuideHasEveryProblemInItsOwnWords(ProblemCode problem) throws IOException {
        assertThat(Pages.read("docs/user-guide.md")).contains("| %s | %s | %s | %s |".formatted(problem.code(),
                problem.whatHappened(), problem.whatIsSafe(), problem.whatToDo()));
    }

    @ParameterizedTest
    @EnumSource
    void theGuideNamesEveryExchangeName(IdentifierKind kind) throws IOException {
        assertThat(Pages.read("docs/user-guide.md")).contains("`" + kind.exchangeName() + "`");
    }

    /** The times differ from source to source, and the guide says so. */
    @Test
    void r34_theGuideTellsHowLongAnAgreementTakes() throws IOException {
        assertThat(Pages.read("docs/user-guide.md")).contains("days to weeks", "4 to 8", "4 to 12 weeks", "disagree");
    }

    @Test
    void everyCommandOnAPageExists() throws IOException {
        List<String> unknown = new ArrayList<>();
        for (String page : Pages.names()) {
            for (String command : Pages.all(COMMAND, Pages.read(page))) {
                if (!isKnown(command)) {
                    unknown.add(page + ": " + command);
                }
            }
        }
        assertThat(unknown).isEmpty();
    }

    private static boolean isKnown(String command) {
        Terminal quiet = new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(new StringWriter()), false);
        List<String> words = new ArrayList<>(Arrays.asList(command.split(" ")));
        words.add("--help");
        return new CommandTree(quiet, Map.of()).run(words.toArray(String[]::new)) == ExitCode.OK.number();
    }
}
