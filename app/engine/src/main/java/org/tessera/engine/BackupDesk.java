package org.tessera.engine;

import org.tessera.core.access.Permission;
import org.tessera.engine.access.Authority;
import org.tessera.core.backup.RestoredStore;
import org.tessera.core.backup.DrillReport;
import org.tessera.core.backup.VerifiedBackup;
import org.tessera.core.backup.BackupInfo;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.store.Store;
import org.tessera.store.backup.Backups;

/** Backups of the state folder, kept as long as the site keeps them. Blocks; thread-safe. */
public final class BackupDesk {
    private final Backups backups;
    private final RetentionDesk retention;
    private final Authority authority;

    BackupDesk(Backups backups, RetentionDesk retention, Authority authority) {
        this.backups = backups;
        this.retention = retention;
        this.authority = authority;
    }

    /**
     * A backup that was made.
     *
     * @param backup the new file
     * @param discarded how many old ones of this store went from the folder
     */
    public record Made(VerifiedBackup backup, int discarded) {}

    /**
     * Makes a backup in a folder; once it was read back, those go that are older than the site keeps them.
     *
     * @throws ProblemException {@link ProblemCode#BACKUP_NOT_WRITTEN}; no half file is left
     */
    public Made make(Path folder) {
        authority.require(Permission.BACKUP);
        VerifiedBackup made = backups.make(folder);
        return new Made(made, backups.discardOld(folder, retention.policy().backups()));
    }

    /** The backups in a folder, newest first, those of other stores among them. */
    public List<BackupInfo> list(Path folder) {
        authority.require(Permission.BACKUP);
        return backups.list(folder);
    }

    /**
     * Reads a backup from the first byte to the last.
     *
     * @throws ProblemException with the code that says what is wrong with it
     */
    public VerifiedBackup verify(Path file) {
        authority.require(Permission.BACKUP);
        return backups.verify(file);
    }

    /**
     * Puts a backup back on trial and takes it away again; what came of it is audited.
     *
     * @throws ProblemException if the file cannot be read to its end
     */
    public DrillReport drill(Path file) {
        authority.require(Permission.BACKUP);
        return backups.drill(file);
    }

    /**
     * Puts a store back into a folder that holds none.
     *
     * @param passphrase of any account that the store had when the backup was made; overwritten before this returns
     * @throws ProblemException with the code that says what is wrong with file, passphrase or folder
     */
    public static RestoredStore restore(Path file, Path home, char[] passphrase) {
        return Store.restore(file, home, passphrase, Clock.systemUTC());
    }
}
