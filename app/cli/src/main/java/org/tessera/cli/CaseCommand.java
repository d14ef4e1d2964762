package org.tessera.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.tessera.core.vault.CaseId;
import org.tessera.core.work.CaseSummary;
import org.tessera.engine.CaseDesk;
import org.tessera.engine.DeidentificationEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "case", description = "Lists cases, takes one out into an encrypted file, opens such a file, destroys a case.", mixinStandardHelpOptions = true, footer = {
        "", "The passphrase of a file is asked for, or read from the file that TESSERA_CASE_PASSPHRASE_FILE names."})
final class CaseCommand implements Runnable {
    private static final String VARIABLE = "TESSERA_CASE_PASSPHRASE_FILE";

    private final Terminal terminal;
    private final State state;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    CaseCommand(Terminal terminal, State state) {
        this.terminal = terminal;
        this.state = state;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say list, export, open or purge.");
    }

    @Command(name = "list", description = "Lists the cases, without anything that identifies.", mixinStandardHelpOptions = true)
    int list() {
        try (DeidentificationEngine engine = state.open(State.providers())) {
            for (CaseSummary one : engine.cases().list()) {
                terminal.print("%s  %d notes  %s".formatted(one.id(), one.notes(), one.changedAt()));
            }
        }
        return ExitCode.OK.number();
    }

    @Command(name = "export", description = "Writes everything that is kept of a case to one encrypted file.", mixinStandardHelpOptions = true)
    int export(@Parameters(index = "0", paramLabel = "CASE", description = "the case's id") String id,
            @Parameters(index = "1", paramLabel = "FILE", description = "the file to write") Path file) {
        CaseId caseId = caseId(id);
        try (DeidentificationEngine engine = state.open(State.providers())) {
            export(engine, caseId, file);
        }
        return ExitCode.OK.number();
    }

    private void export(DeidentificationEngine engine, CaseId caseId, Path file) {
        engine.cases().export(caseId, file, PassphraseSource.read(state.environment(), VARIABLE, true));
        terminal.print("exported %s".formatted(caseId));
    }

    @Command(name = "open", description = "Opens an exported case into a new folder, in plain text. No state folder is needed.", mixinStandardHelpOptions = true)
    int open(@Parameters(index = "0", paramLabel = "FILE", description = "the exported case") Path file,
            @Option(names = "--out", required = true, paramLabel = "DIR", description = "the folder to make") Path folder) {
        CaseId caseId = CaseDesk.open(file, PassphraseSource.read(state.environment(), VARIABLE, false), folder);
        terminal.print("opened %s".formatted(caseId));
        return ExitCode.OK.number();
    }

    @Command(name = "purge", description = "Destroys a case with its notes, tokens and key. Nothing brings it back but a backup.", mixinStandardHelpOptions = true)
    int purge(@Parameters(index = "0", paramLabel = "CASE", description = "the case's id") String id,
            @Option(names = "--export", paramLabel = "FILE", description = "write the case to this file first") Optional<Path> file,
            @Option(names = "--signed-by", defaultValue = "", paramLabel = "NAME", description = "who answers for it") String name) {
        CaseId caseId = caseId(id);
        try (DeidentificationEngine engine = state.open(State.providers())) {
            file.ifPresent(target -> export(engine, caseId, target));
            engine.cases().purge(caseId, state.person(engine, name));
            terminal.print("purged %s".formatted(caseId));
        }
        return ExitCode.OK.number();
    }

    private CaseId caseId(String typed) {
        try {
            return new CaseId(typed);
        } catch (IllegalArgumentException noCase) {
            throw new ParameterException(spec.commandLine(), "A case's id has 1 to 64 of a-z, 0-9 and -.");
        }
    }
}
