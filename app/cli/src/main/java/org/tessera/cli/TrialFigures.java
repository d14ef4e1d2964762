package org.tessera.cli;

import java.util.List;
import org.tessera.core.gate.GateCheck;
import org.tessera.engine.RoundTrip.Outcome;

/** Prints how far an invented note came on its way to a provider and back. */
final class TrialFigures {
    private TrialFigures() {}

    static ExitCode print(Terminal terminal, Outcome outcome) {
        terminal.print("  ok      analyzed: %d identifiers of the invented patient"
                .formatted(outcome.analyzed().spans().size()));
        return switch (outcome) {
            case Outcome.Refused refused -> refused(terminal, refused.failures());
            case Outcome.Answered answered -> answered(terminal, answered);
        };
    }

    private static ExitCode refused(Terminal terminal, List<GateCheck> failures) {
        for (GateCheck check : failures) {
            check.reasons()
                    .forEach(reason -> terminal.print("  REFUSED %s: %s [%s]; %s can fix it"
                            .formatted(check.rule().title(), reason.words(), reason.source(), reason.fixer().title())));
        }
        terminal.print("  nothing was sent");
        return ExitCode.REFUSED;
    }

    private static ExitCode answered(Terminal terminal, Outcome.Answered answered) {
        terminal.print("  ok      gate: permitted");
        terminal.print("  ok      sent: %d bytes to %s, SHA-256 %s".formatted(answered.prompt().request().size(),
                answered.prompt().request().destination().display(), answered.prompt().hash().hex()));
        terminal.print("  ok      answer: model %s, %d ms".formatted(answered.response().model(),
                answered.response().took().toMillis()));
        terminal.print("  ok      restored: %d of %d tokens".formatted(answered.restored().census().restored(),
                answered.restored().census().sent()));
        int blocking = answered.validation().blocking().size();
        terminal.print("  %-7s findings: %d, %d of them would block a signature"
                .formatted(blocking == 0 ? "ok" : "noted", answered.validation().findings().size(), blocking));
        return ExitCode.OK;
    }
}
