package org.tessera.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.tessera.core.provider.WebProxy;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.ProxyDesk;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "proxy", description = "Keeps the proxy that vendors are reached through. Environment and system never name one.", mixinStandardHelpOptions = true)
final class ProxyCommand implements Runnable {
    private final Terminal terminal;
    private final State state;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    ProxyCommand(Terminal terminal, State state) {
        this.terminal = terminal;
        this.state = state;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say show, set or remove.");
    }

    @Command(name = "show", description = "Says which proxy is set.", mixinStandardHelpOptions = true)
    int show() {
        try (DeidentificationEngine engine = state.open(State.providers())) {
            tell(engine.proxy());
        }
        return ExitCode.OK.number();
    }

    @Command(name = "set", description = "Sets it, in the place of the one before.", mixinStandardHelpOptions = true)
    int set(@Parameters(index = "0", paramLabel = "HOST:PORT", description = "its address") String address,
            @Option(names = "--except", defaultValue = "", paramLabel = "HOSTS", description = "hosts that are called directly, with commas between them: a name, an address, or .example.org for all below") String except,
            @Option(names = "--credential-file", paramLabel = "FILE", description = "a file whose first line is user name, colon, password; the proxy gets both in clear") Optional<Path> credential,
            @Option(names = "--signed-by", defaultValue = "", paramLabel = "NAME", description = "who decides it") String person) {
        WebProxy proxy = read(address, except);
        Optional<char[]> password = credential.map(CredentialFile::firstLine);
        try (DeidentificationEngine engine = state.open(State.providers())) {
            engine.proxy().set(proxy, password, state.person(engine, person));
            tell(engine.proxy());
        }
        return ExitCode.OK.number();
    }

    @Command(name = "remove", description = "Removes it with its password: vendors are called directly.", mixinStandardHelpOptions = true)
    int remove(
            @Option(names = "--signed-by", defaultValue = "", paramLabel = "NAME", description = "who decides it") String person) {
        try (DeidentificationEngine engine = state.open(State.providers())) {
            engine.proxy().remove(state.person(engine, person));
            tell(engine.proxy());
        }
        return ExitCode.OK.number();
    }

    private WebProxy read(String address, String except) {
        try {
            return WebProxy.of(address, except);
        } catch (IllegalArgumentException unknown) {
            throw new ParameterException(spec.commandLine(),
                    "A proxy is a host and a port, as in proxy.example.org:3128; an exception a name, an address or .example.org.");
        }
    }

    private void tell(ProxyDesk desk) {
        Optional<WebProxy> set = desk.proxy();
        terminal.print(set
                .map(proxy -> "vendors are reached through the proxy " + proxy.display()
                        + (desk.hasPassword() ? ", with a password" : ""))
                .orElse("no proxy: vendors are called directly"));
        set.filter(proxy -> !proxy.direct().isEmpty())
                .ifPresent(proxy -> terminal.print("directly: " + String.join(" ", proxy.direct())));
    }
}
