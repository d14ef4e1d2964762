package org.tessera.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.tessera.core.audit.AuditHead;
import org.tessera.core.audit.AuditVerification;
import org.tessera.engine.AuditTrail;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.EngineConfig;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "audit", description = "Checks the audit, or exports it. It holds no identifier.", mixinStandardHelpOptions = true)
final class AuditCommand implements Runnable {
    private final Terminal terminal;
    private final State state;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    AuditCommand(Terminal terminal, State state) {
        this.terminal = terminal;
        this.state = state;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say verify or export.");
    }

    @Command(name = "verify", description = "Checks that nothing in the audit was changed, left out or added.", mixinStandardHelpOptions = true)
    int verify(
            @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", description = "an exported audit; left out, the state folder's own") Optional<Path> file) {
        AuditVerification verification = file.map(AuditTrail::verifyFile).orElseGet(this::verifyFolder);
        return switch (verification) {
            case AuditVerification.Intact intact -> {
                terminal.print("audit intact: %d entries, head %s".formatted(intact.head().number(),
                        intact.head().hash().hex()));
                yield ExitCode.OK.number();
            }
            case AuditVerification.Broken broken -> {
                terminal.print("audit BROKEN at entry %d: it does not follow from the one before it"
                        .formatted(broken.number()));
                yield ExitCode.PROBLEM.number();
            }
        };
    }

    /** With the passphrase the end is checked as well: that nothing was cut off. */
    private AuditVerification verifyFolder() {
        if (!state.hasPassphraseFile() || !EngineConfig.isSetUp(state.home())) {
            terminal.say("Checked without the passphrase: rows cut off at the very end would not show.");
            return AuditTrail.verifyFolder(state.home());
        }
        try (DeidentificationEngine engine = state.open(State.providers())) {
            return engine.audit().verify();
        }
    }

    @Command(name = "export", description = "Writes the audit as JSON lines that can be checked without key and without Tessera.", mixinStandardHelpOptions = true)
    int export(@Parameters(index = "0", paramLabel = "FILE", description = "the file to write") Path file) {
        AuditHead head = AuditTrail.export(state.home(), file);
        terminal.print("%d entries, head %s".formatted(head.number(), head.hash().hex()));
        return ExitCode.OK.number();
    }
}
