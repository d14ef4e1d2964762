package org.tessera.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.engine.installation.Installation;
import org.tessera.engine.installation.SealCheck;
import picocli.CommandLine;

class CommandTreeTest {
    private final StringWriter err = new StringWriter();
    private final Terminal terminal = new Terminal(new PrintWriter(new StringWriter()), new PrintWriter(err, true),
            false);

    @TempDir
    Path folder;

    private CommandTree tree() {
        return new CommandTree(terminal, Map.of());
    }

    @Test
    void everyCommandIsMadeUnderItsOwnName() {
        CommandLine all = tree().line("--help");

        assertThat(all.getSubcommands()).hasSizeGreaterThan(15);
        all.getSubcommands().values().forEach(command -> {
            assertThat(command.getCommandSpec().userObject().getClass().getAnnotation(CommandLine.Command.class).name())
                    .isEqualTo(command.getCommandName());
        });
    }

    @Test
    void onlyWhatIsNamedIsMade() {
        assertThat(tree().line("--home", "detect", "selftest").getSubcommands()).containsOnlyKeys("selftest");
        assertThat(tree().line("--home=detect", "selftest").getSubcommands()).containsOnlyKeys("selftest");
        assertThat(tree().line("audit", "verify").getSubcommands()).containsOnlyKeys("audit");
        assertThat(tree().line("providers", "show", "demo").getSubcommands()).containsOnlyKeys("providers", "profile");
    }

    @Test
    void everyOtherNameOfACommandIsKnownWhateverStandsBehindIt() {
        Map<String, CommandLine> all = tree().line("--help").getSubcommands();
        List<String> others = all.values()
                .stream()
                .flatMap(command -> Stream.of(command.getCommandSpec().aliases()))
                .distinct()
                .toList();
        assertThat(others).contains("profile");
        for (String other : others) {
            assertThat(subcommand("--home", "audit", other, "--help")).isEqualTo(name(all, other));
            assertThat(tree().line(other, "demo").getSubcommands()).containsKey(other);
        }
        assertThat(subcommand("--home", "selftest", "selftest")).isEqualTo("selftest");
        assertThat(tree().line("profile", "show", "demo")
                .parseArgs("profile", "show", "demo")
                .subcommand()
                .subcommand()
                .commandSpec()
                .name()).isEqualTo("show");
    }

    private String subcommand(String... words) {
        return tree().line(words).parseArgs(words).subcommand().commandSpec().name();
    }

    private static String name(Map<String, CommandLine> all, String other) {
        return Objects.requireNonNull(all.get(other)).getCommandName();
    }

    @Test
    void changedInstallationIsRefusedBeforeANoteIsTouched() throws IOException {
        Files.createFile(folder.resolve("tessera-cli.cfg"));
        SealCheck seal = SealCheck.of(Optional.of(new Installation(folder)), Set.of());
        Path out = folder.resolve("out.jsonl");

        int code = new CommandTree(terminal, Map.of(), seal).run("detect", folder.resolve("none.txt").toString(),
                out.toString());

        assertThat(code).isEqualTo(ExitCode.PROBLEM.number());
        assertThat(err.toString()).contains("IN-9002", "(installation.sha256)").doesNotContain("IO-1001");
        assertThat(out).doesNotExist();
    }
}
