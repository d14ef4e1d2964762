package org.tessera.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.problem.ProblemCode;
import org.tessera.egress.profile.ProfileJson;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.io.TextFile;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "profile", description = "Keeps provider profiles in the state folder.", mixinStandardHelpOptions = true)
final class ProfileCommand implements Runnable {
    private final Terminal terminal;
    private final State state;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ProfileCommand(Terminal terminal, State state) {
        this.terminal = terminal;
        this.state = state;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say import, list or remove.");
    }

    @Command(name = "import", description = "Imports a profile, in the place of one of that name.", mixinStandardHelpOptions = true)
    int importFile(@Parameters(index = "0", paramLabel = "FILE", description = "the profile as JSON") Path file,
            @Option(names = "--key-file", paramLabel = "FILE", description = "a file whose first line is the endpoint's key") Optional<Path> key) {
        ProviderProfile profile = ProfileJson.read(TextFile.read(file));
        Optional<char[]> secret = key.map(keyFile -> PassphraseSource.firstLine(keyFile, ProblemCode.FILE_UNREADABLE));
        try (DeidentificationEngine engine = state.open(State.providers())) {
            engine.importProfile(profile, ProfileJson.write(profile), secret);
        }
        terminal.print("imported " + profile.name());
        return ExitCode.OK.number();
    }

    @Command(name = "list", description = "Lists built-in and imported profiles.", mixinStandardHelpOptions = true)
    int list() {
        try (DeidentificationEngine engine = state.open(State.providers())) {
            engine.profiles()
                    .forEach(profile -> terminal
                            .print("%-24s %s".formatted(profile.name(), profile.destination().display())));
        }
        return ExitCode.OK.number();
    }

    @Command(name = "remove", description = "Forgets an imported profile and its key.", mixinStandardHelpOptions = true)
    int remove(@Parameters(index = "0", paramLabel = "NAME", description = "the profile's name") String name) {
        try (DeidentificationEngine engine = state.open(State.providers())) {
            engine.removeProfile(name);
        }
        return ExitCode.OK.number();
    }
}
