package org.tessera.cli;

import java.nio.file.Path;
import org.tessera.engine.DeidentificationEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "site-model", description = "Switches a model of this site's own on or off.", mixinStandardHelpOptions = true)
final class SiteModelCommand implements Runnable {
    private final Terminal terminal;
    private final State state;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    SiteModelCommand(Terminal terminal, State state) {
        this.terminal = terminal;
        this.state = state;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say use, off or show.");
    }

    @Command(name = "use", description = "Checks the model of a folder and reads every note with it from now on.", mixinStandardHelpOptions = true)
    int use(@Parameters(index = "0", paramLabel = "FOLDER", description = "holds site-model.json and the files that it names") Path folder,
            @Option(names = "--signed-by", defaultValue = "", paramLabel = "NAME", description = "who answers for the model") String name) {
        try (DeidentificationEngine engine = state.open(State.providers())) {
            engine.siteModel().use(folder, state.person(engine, name));
        }
        terminal.print("on");
        return ExitCode.OK.number();
    }

    @Command(name = "off", description = "Reads notes without it again.", mixinStandardHelpOptions = true)
    int off(@Option(names = "--signed-by", defaultValue = "", paramLabel = "NAME", description = "who answers for it") String name) {
        try (DeidentificationEngine engine = state.open(State.providers())) {
            engine.siteModel().off(state.person(engine, name));
        }
        terminal.print("off");
        return ExitCode.OK.number();
    }

    @Command(name = "show", description = "Tells whether a model is on.", mixinStandardHelpOptions = true)
    int show() {
        try (DeidentificationEngine engine = state.open(State.providers())) {
            terminal.print(engine.siteModel().folder().isPresent() ? "on" : "off");
        }
        return ExitCode.OK.number();
    }
}
