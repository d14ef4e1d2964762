package org.tessera.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.tessera.engine.selftest.CheckResult;
import org.tessera.engine.selftest.SelfTest;
import picocli.CommandLine.Command;

@Command(name = "selftest", description = "Tries each detector, model and room on invented text.", mixinStandardHelpOptions = true)
final class SelfTestCommand implements Callable<Integer> {
    private final Terminal terminal;

    SelfTestCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() {
        List<CheckResult> results = SelfTest.run(State.providers());
        for (CheckResult result : results) {
            terminal.print((result.passed() ? "ok      " : "FAILED  ") + result.name()
                    + result.failure().map(why -> ": " + why).orElse(""));
        }
        long passed = results.stream().filter(CheckResult::passed).count();
        boolean all = passed == results.size();
        terminal.print("%s %d/%d".formatted(all ? "PASS" : "FAIL", passed, results.size()));
        return (all ? ExitCode.OK : ExitCode.PROBLEM).number();
    }
}
