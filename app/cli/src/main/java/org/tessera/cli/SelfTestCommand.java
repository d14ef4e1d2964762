package org.tessera.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import org.tessera.engine.selftest.SelfTest;
import org.tessera.engine.selftest.SelfTestReport;
import org.tessera.engine.selftest.SelfTestScope;
import org.tessera.transformer.OnnxSiteModels;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

@Command(name = "selftest", description = "Tries every part of the installation on invented text and names what does not work.", mixinStandardHelpOptions = true, footer = {
        "", "Nothing is kept and nothing is sent. Exit code 0 if every part works, 1 if one does not."})
final class SelfTestCommand implements Callable<Integer> {
    private final Terminal terminal;
    private final State state;

    @Option(names = "--no-state", description = "leave the state folder alone and try the store in the folder for temporary files: for an installer, which runs as another user than those who work with it")
    private boolean noState;

    @Option(names = "--json", description = "one JSON object with every check, for a program")
    private boolean json;

    SelfTestCommand(Terminal terminal, State state) {
        this.terminal = terminal;
        this.state = state;
    }

    @Override
    public Integer call() {
        SelfTestScope scope = new SelfTestScope(State.providers(), new OnnxSiteModels(),
                noState ? Optional.empty() : Optional.of(state.home()), true);
        SelfTestReport report = SelfTest.run(scope, result -> {
            if (!json) {
                terminal.print(result.line());
            }
        });
        terminal.print(json ? report.json() : report.verdict());
        return (report.passed() ? ExitCode.OK : ExitCode.PROBLEM).number();
    }
}
