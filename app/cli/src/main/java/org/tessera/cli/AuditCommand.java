package org.tessera.cli;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.tessera.core.audit.AuditForm;
import org.tessera.core.audit.AuditIdentity;
import org.tessera.core.audit.AuditProof;
import org.tessera.core.audit.AuditQuery;
import org.tessera.core.audit.AuditVerification;
import org.tessera.engine.AuditTrail;
import org.tessera.engine.DeidentificationEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "audit", description = "Checks the audit, finds rows in it, or exports it. It holds no identifier, and no row can be deleted: keep exports for six years (45 CFR 164.316(b)(2)(i)).", mixinStandardHelpOptions = true)
final class AuditCommand implements Runnable {
    private final Terminal terminal;
    private final State state;
    private final AuditAccess access;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    AuditCommand(Terminal terminal, State state) {
        this.terminal = terminal;
        this.state = state;
        this.access = new AuditAccess(state);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say verify, key, query, export or disclosures.");
    }

    @Command(name = "verify", description = "Checks that nothing in the audit was changed, left out or added.", mixinStandardHelpOptions = true)
    int verify(
            @Parameters(index = "0", arity = "0..1", paramLabel = "FILE", description = "an exported audit, checked with nothing else at hand; left out, the state folder's own") Optional<Path> file,
            @Option(names = "--key", paramLabel = "FINGERPRINT", description = "the fingerprint that was noted elsewhere: another key is then a broken audit") Optional<String> key) {
        AuditProof proof = file.map(AuditTrail::verifyFile).orElseGet(this::verifyFolder);
        boolean ours = key.isEmpty() || proof.identity()
                .filter(of -> of.fingerprint().hex().equals(key.get().toLowerCase(Locale.ROOT)))
                .isPresent();
        boolean sound = AuditFigures.print(terminal, proof, ours);
        return (sound ? ExitCode.OK : ExitCode.PROBLEM).number();
    }

    /** With the passphrase it shows too whether refusals of a locked store were taken away. */
    private AuditProof verifyFolder() {
        if (!access.opens()) {
            terminal.say(
                    "Checked without the passphrase: refusals behind the signed end that were taken away would not show.");
        }
        return access.look((log, engine) -> {
            AuditVerification verification = log.verify();
            return new AuditProof(verification, Optional.of(log.identity()), log.signedRows());
        });
    }

    @Command(name = "key", description = "Prints the fingerprint of the key that signs this audit. Note it elsewhere.", mixinStandardHelpOptions = true)
    int key() {
        AuditIdentity identity = access.look((log, engine) -> log.identity());
        terminal.print(identity.fingerprint().hex());
        return ExitCode.OK.number();
    }

    @Command(name = "query", description = "Finds rows.", mixinStandardHelpOptions = true)
    int query(@Mixin AuditFilter filter,
            @Option(names = "--format", paramLabel = "FORM", description = "table, jsonl, csv or cef") Optional<String> format) {
        AuditFigures figures = new AuditFigures(terminal, form(format.filter(word -> !word.equals("table"))));
        access.look((log, engine) -> figures.rows(log, filter.query(engine.map(open -> open::encounter))));
        return ExitCode.OK.number();
    }

    @Command(name = "export", description = "Writes the audit to a file: as JSON lines that can be checked without key and without Tessera, or rows of it as CSV or CEF.", mixinStandardHelpOptions = true)
    int export(@Parameters(index = "0", paramLabel = "FILE", description = "the file to write") Path file,
            @Mixin AuditFilter filter,
            @Option(names = "--format", paramLabel = "FORM", description = "jsonl, csv or cef") Optional<String> format) {
        AuditForm form = form(format).orElse(AuditForm.JSONL);
        return access.look((log, engine) -> {
            AuditQuery query = filter.query(engine.map(open -> open::encounter));
            if (form == AuditForm.JSONL && !query.isAll()) {
                throw new ParameterException(spec.commandLine(),
                        "A part of the audit cannot be checked: write it as csv or cef.");
            }
            long rows = AuditTrail.export(log, form, query, file);
            terminal.print("%d entries, head %s".formatted(rows, log.head().hash().hex()));
            return ExitCode.OK.number();
        });
    }

    @Command(name = "disclosures", description = "Writes the accounting of disclosures (45 CFR 164.528) as CSV.", mixinStandardHelpOptions = true)
    int disclosures(@Parameters(index = "0", paramLabel = "FILE", description = "the file to write") Path file,
            @Option(names = "--from", required = true, paramLabel = "DAY", description = "the first day (UTC)") LocalDate from,
            @Option(names = "--to", required = true, paramLabel = "DAY", description = "the last day (UTC)") LocalDate to) {
        try (DeidentificationEngine engine = state.open(State.providers())) {
            terminal.print(engine.disclosures().write(from, to, file) + " entries");
        }
        return ExitCode.OK.number();
    }

    private Optional<AuditForm> form(Optional<String> word) {
        try {
            return word.map(name -> AuditForm.valueOf(name.toUpperCase(Locale.ROOT)));
        } catch (IllegalArgumentException unknown) {
            throw new ParameterException(spec.commandLine(), "There is no such form.");
        }
    }
}
