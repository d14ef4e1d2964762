package org.tessera.cli;

import org.tessera.core.backup.RestoredStore;
import org.tessera.core.backup.DrillReport;
import org.tessera.core.backup.VerifiedBackup;
import org.tessera.core.backup.BackupInfo;
import java.nio.file.Path;
import org.tessera.engine.BackupDesk;
import org.tessera.engine.DeidentificationEngine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

@Command(name = "backup", description = "Makes encrypted backups of the state folder, checks them, and puts them back.", mixinStandardHelpOptions = true)
final class BackupCommand implements Runnable {
    private final Terminal terminal;
    private final State state;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    BackupCommand(Terminal terminal, State state) {
        this.terminal = terminal;
        this.state = state;
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), "Say make, list, verify, restore or drill.");
    }

    @Command(name = "make", description = "Writes a backup into a folder, reads it back, and discards those that are too old.", mixinStandardHelpOptions = true)
    int make(@Parameters(index = "0", paramLabel = "DIR", description = "the folder of the backups") Path folder) {
        try (DeidentificationEngine engine = state.open(State.providers())) {
            BackupDesk.Made made = engine.backups().make(folder);
            tell(made.backup());
            terminal.print("discarded %d".formatted(made.discarded()));
        }
        return ExitCode.OK.number();
    }

    @Command(name = "list", description = "Lists the backups in a folder, newest first.", mixinStandardHelpOptions = true)
    int list(@Parameters(index = "0", paramLabel = "DIR", description = "the folder of the backups") Path folder) {
        try (DeidentificationEngine engine = state.open(State.providers())) {
            for (BackupInfo backup : engine.backups().list(folder)) {
                terminal.print("%s  %s  %d bytes%s".formatted(backup.file().getFileName(), backup.created(),
                        backup.bytes(), backup.own() ? "" : "  of another store"));
            }
        }
        return ExitCode.OK.number();
    }

    @Command(name = "verify", description = "Reads a backup to its end and checks every byte.", mixinStandardHelpOptions = true)
    int verify(@Parameters(index = "0", paramLabel = "FILE", description = "the backup") Path file) {
        try (DeidentificationEngine engine = state.open(State.providers())) {
            tell(engine.backups().verify(file));
        }
        return ExitCode.OK.number();
    }

    private void tell(VerifiedBackup backup) {
        terminal.print("%s  sound, %d bytes, SHA-256 %s".formatted(backup.file().getFileName(), backup.bytes(),
                backup.content().hex()));
    }

    @Command(name = "restore", description = "Puts a backup back into the state folder, which must hold no store. Any account's passphrase of that time opens it.", mixinStandardHelpOptions = true)
    int restore(@Parameters(index = "0", paramLabel = "FILE", description = "the backup") Path file) {
        RestoredStore store = BackupDesk.restore(file, state.home(), PassphraseSource.read(state.environment(), false));
        terminal.print("restored %d notes, %d rows of audit".formatted(store.notes(), store.auditRows()));
        return ExitCode.OK.number();
    }

    @Command(name = "drill", description = "Puts a backup back on trial, checks it, measures it, and takes it away again.", mixinStandardHelpOptions = true)
    int drill(@Parameters(index = "0", paramLabel = "FILE", description = "the backup") Path file) {
        try (DeidentificationEngine engine = state.open(State.providers())) {
            DrillReport report = engine.backups().drill(file);
            terminal.print(report.problem()
                    .map(problem -> "NOT SOUND: %s".formatted(problem.code()))
                    .orElse("sound: %d notes, %d rows of audit".formatted(report.notes(), report.auditRows()))
                    + ", %.1f s".formatted(report.milliseconds() / 1000.0));
            return (report.isSound() ? ExitCode.OK : ExitCode.PROBLEM).number();
        }
    }
}
