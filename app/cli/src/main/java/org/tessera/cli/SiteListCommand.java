package org.tessera.cli;

import java.nio.file.Path;
import org.tessera.core.site.SiteLists;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.io.TextFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "site-list", description = "Keeps the words that this site always or never hides.", mixinStandardHelpOptions = true)
final class SiteListCommand implements Runnable {
    private final Terminal terminal;
    private final State state;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    SiteListCommand(Terminal terminal, State state) {
        this.terminal = terminal;
        this.state = state;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say import or show.");
    }

    @Command(name = "import", description = "Replaces both lists by those of a file; one without entries clears them.", mixinStandardHelpOptions = true)
    int importFile(
            @Parameters(index = "0", paramLabel = "FILE", description = "lines such as always,FACILITY,The Annex and never,Foley") Path file,
            @Option(names = "--signed-by", defaultValue = "", paramLabel = "NAME", description = "who answers for the lists") String name) {
        String text = TextFile.read(file);
        try (DeidentificationEngine engine = state.open(State.providers())) {
            tell(engine.siteLists().replace(text, state.person(engine, name)));
        }
        return ExitCode.OK.number();
    }

    @Command(name = "show", description = "Tells how long the lists are and which version they are.", mixinStandardHelpOptions = true)
    int show() {
        try (DeidentificationEngine engine = state.open(State.providers())) {
            tell(engine.siteLists().lists());
        }
        return ExitCode.OK.number();
    }

    private void tell(SiteLists lists) {
        terminal.print("always %d, never %d, version %s".formatted(lists.always().size(), lists.never().size(),
                lists.hash().hex()));
    }
}
