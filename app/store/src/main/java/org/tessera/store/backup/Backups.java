package org.tessera.store.backup;

import org.tessera.core.backup.RestoredStore;
import org.tessera.core.backup.DrillReport;
import org.tessera.core.backup.VerifiedBackup;
import org.tessera.core.backup.BackupInfo;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.audit.KeepingEvent;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.store.crypto.KeySlot;
import org.tessera.store.crypto.MasterKey;
import org.tessera.store.crypto.StreamKey;
import org.tessera.store.db.Sql;
import org.tessera.store.keys.Compartments;
import org.tessera.store.output.OutputPlace;

/**
 * Backups of an open store: made, listed, verified, put back on trial, discarded. Each is one encrypted file that any account
 * of the store opens, also on a machine that never saw the store. Thread-safe; work on notes waits while the database is
 * copied.
 */
public final class Backups {
    private final Compartments compartments;
    private final MasterKey master;
    private final AuditLog audit;
    private final Clock clock;

    /** The backups of an open store. */
    public Backups(Compartments compartments, MasterKey master, AuditLog audit, Clock clock) {
        this.compartments = compartments;
        this.master = master;
        this.audit = audit;
        this.clock = clock;
    }

    private record Copied(String store, List<KeySlot> slots) {}

    /**
     * Copies the store into a new file of a folder, reads the file back and writes into the audit that it is there.
     *
     * @throws ProblemException {@link ProblemCode#OUTPUT_NOT_WRITTEN} for a folder inside a state folder;
     *         {@link ProblemCode#BACKUP_NOT_WRITTEN}, also for a store in memory; no file is left then
     */
    public VerifiedBackup make(Path folder) {
        OutputPlace.requireOutsideStore(folder);
        Path copy = draft(Draft.COPY);
        try {
            Copied copied = copied(copy);
            Instant created = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            Path file = new BackupFolder(folder, copied.store()).next(created);
            try (StreamKey key = StreamKey.random()) {
                CopyHeader header = CopyHeader.around(key, master, CopyHeader.Form.BACKUP, copied.store(), created,
                        copied.slots());
                SealedFile.Read read = SealedFile.write(file, header, master, () -> Files.newInputStream(copy),
                        OutputStream::nullOutputStream,
                        whole -> audit.append(new KeepingEvent.BackupMade(whole.file(), whole.bytes())));
                return new VerifiedBackup(file, created, read.file(), read.bytes());
            }
        } finally {
            Drafts.removeWithFolder(copy);
        }
    }

    /** Beside the copy nothing is written and nothing is read that was not read when the store was opened. */
    private Copied copied(Path copy) {
        try {
            return compartments.readAcross(sql -> copy(sql, copy));
        } catch (ProblemException failed) {
            boolean ofDisk = failed.problem() == ProblemCode.STORE_NOT_WRITTEN
                    || failed.problem() == ProblemCode.STORE_UNREADABLE;
            throw ofDisk ? new ProblemException(ProblemCode.BACKUP_NOT_WRITTEN, failed.detail()) : failed;
        }
    }

    /** Slots and pages of one moment. What may identify is encrypted in the pages as it is in the store. */
    private static Copied copy(Sql sql, Path copy) throws SQLException {
        Copied copied = new Copied(storeId(sql), Slots.of(sql));
        sql.copyInto(copy);
        return copied;
    }

    private static String storeId(Sql sql) throws SQLException {
        return sql.first("SELECT hex(store_id) FROM store_meta", row -> row.getString(1))
                .map(id -> id.toLowerCase(Locale.ROOT))
                .orElseThrow(() -> new ProblemException(ProblemCode.STORE_DAMAGED, "store"));
    }

    private enum Draft {
        COPY, TRIAL
    }

    private Path draft(Draft which) {
        Optional<String> database = compartments.readAcross(
                sql -> sql.first("SELECT file FROM pragma_database_list WHERE name = 'main'", row -> row.getString(1)));
        Path home = database.filter(file -> !file.isEmpty())
                .map(file -> Path.of(file).resolveSibling(""))
                .orElseThrow(() -> new ProblemException(ProblemCode.BACKUP_NOT_WRITTEN, "a store in memory"));
        try {
            return which == Draft.COPY ? Drafts.copy(home) : Drafts.trial(home);
        } catch (IOException notWritten) {
            throw new ProblemException(ProblemCode.BACKUP_NOT_WRITTEN, "draft");
        }
    }

    /**
     * The backups in a folder, newest first, those of other stores among them.
     *
     * @throws ProblemException {@link ProblemCode#FILE_NOT_FOUND} or {@link ProblemCode#FILE_UNREADABLE}
     */
    public List<BackupInfo> list(Path folder) {
        return new BackupFolder(folder, compartments.readAcross(Backups::storeId)).list();
    }

    /**
     * Reads a backup of this store from the first byte to the last.
     *
     * @throws ProblemException {@link ProblemCode#FILE_NOT_FOUND}, {@link ProblemCode#COPY_UNKNOWN},
     *         {@link ProblemCode#COPY_FROM_NEWER_VERSION}, {@link ProblemCode#BACKUP_OF_OTHER_STORE} or
     *         {@link ProblemCode#COPY_DAMAGED}
     */
    public VerifiedBackup verify(Path file) {
        SealedFile.Read read = read(file, OutputStream::nullOutputStream);
        return new VerifiedBackup(file, read.header().created(), read.file(), read.bytes());
    }

    private SealedFile.Read read(Path file, SealedFile.Sink sink) {
        String store = compartments.readAcross(Backups::storeId);
        return SealedFile.read(file, CopyHeader.Form.BACKUP, header -> {
            if (!header.store().equals(store)) {
                throw new ProblemException(ProblemCode.BACKUP_OF_OTHER_STORE);
            }
            return master;
        }, sink);
    }

    /**
     * Puts a backup of this store back into a private folder, checks it as a restoration does, and removes it again. What
     * came of it is audited.
     *
     * @throws ProblemException what {@link #verify} says, if the file cannot be read to its end
     */
    public DrillReport drill(Path file) {
        long start = System.nanoTime();
        Path trial = draft(Draft.TRIAL);
        try {
            SealedFile.Read read = read(file, () -> Restoration.forced(trial));
            DrillReport report = checked(trial, start);
            audit.append(new KeepingEvent.BackupDrilled(read.file(), report.isSound(), report.milliseconds()));
            return report;
        } finally {
            Drafts.removeWithFolder(trial);
        }
    }

    private DrillReport checked(Path trial, long start) {
        try (CopiedDatabase copied = new CopiedDatabase(trial, master, Optional.empty(), clock)) {
            RestoredStore store = copied.check();
            return new DrillReport(Optional.empty(), store.notes(), store.auditRows(), since(start));
        } catch (ProblemException unsound) {
            return new DrillReport(Optional.of(unsound.problem()), 0, 0, since(start));
        }
    }

    private static long since(long start) {
        return Duration.ofNanos(System.nanoTime() - start).toMillis();
    }

    /**
     * Deletes backups of this store that are so many days old, in a folder, and says how many. The newest one that can be
     * read to its end stays, however old it is; if none can be, all stay.
     */
    public int discardOld(Path folder, int days) {
        Instant latest = clock.instant().minus(Duration.ofDays(days));
        List<BackupInfo> own = list(folder).stream().filter(BackupInfo::own).toList();
        List<BackupInfo> old = own.stream().filter(backup -> !backup.created().isAfter(latest)).toList();
        Optional<BackupInfo> newestSound = old.isEmpty() ? Optional.empty()
                : own.stream().filter(this::isSound).findFirst();
        List<BackupInfo> gone = old.stream()
                .filter(backup -> newestSound.filter(kept -> !kept.equals(backup)).isPresent())
                .toList();
        if (!gone.isEmpty()) {
            audit.append(new KeepingEvent.BackupsDiscarded(gone.size()));
            gone.forEach(Backups::delete);
        }
        return gone.size();
    }

    private boolean isSound(BackupInfo backup) {
        try {
            verify(backup.file());
            return true;
        } catch (ProblemException unsound) {
            return false;
        }
    }

    private static void delete(BackupInfo backup) {
        try {
            Files.deleteIfExists(backup.file());
        } catch (IOException stays) {
            throw new ProblemException(ProblemCode.BACKUP_NOT_WRITTEN, "discard");
        }
    }
}
