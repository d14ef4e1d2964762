package org.tessera.store.backup;

import org.tessera.core.backup.RestoredStore;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.tessera.core.access.AccountName;
import org.tessera.core.audit.AuditHead;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.audit.AuditVerification;
import org.tessera.core.audit.KeepingEvent;
import org.tessera.core.digest.Sha256;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.store.audit.SqliteAuditLog;
import org.tessera.store.crypto.MasterKey;
import org.tessera.store.db.Database;
import org.tessera.store.db.InUse;
import org.tessera.store.db.Schema;
import org.tessera.store.keys.CompartmentId;
import org.tessera.store.keys.Compartments;

/** A database that came out of a backup, looked through before anybody uses it. */
final class CopiedDatabase implements AutoCloseable {
    private final Database database;
    private final Compartments compartments;
    private final AuditLog audit;

    /**
     * A database under its master key.
     *
     * @param user whose passphrase opened it; stands in what is written down in it
     * @throws ProblemException {@link ProblemCode#STORE_DAMAGED} and the like if it is no store of this version
     */
    CopiedDatabase(Path file, MasterKey master, Optional<AccountName> user, Clock clock) {
        this.database = Database.inFile(file);
        try {
            Schema.require(database, clock);
            this.compartments = new Compartments(database, master, clock);
            this.audit = SqliteAuditLog.open(database, clock, compartments, user);
        } catch (ProblemException refused) {
            database.close();
            throw refused;
        }
    }

    /**
     * Checks pages, indexes, the sum over all cases, the seal of each and the chain of the audit.
     *
     * @throws ProblemException {@link ProblemCode#STORE_DAMAGED}, {@link ProblemCode#STORE_ROLLED_BACK},
     *         {@link ProblemCode#CELL_REFUSED} or {@link ProblemCode#AUDIT_BROKEN}
     */
    RestoredStore check() {
        boolean sound = database.read(sql -> sql.first("PRAGMA integrity_check(1)", row -> row.getString(1)))
                .filter("ok"::equals)
                .isPresent();
        if (!sound) {
            throw new ProblemException(ProblemCode.STORE_DAMAGED, "pages");
        }
        List<CompartmentId> all = database.read(
                sql -> sql.list("SELECT id FROM compartment ORDER BY id", row -> new CompartmentId(row.getString(1))));
        compartments.requireAllAsNew();
        all.forEach(id -> compartments.read(id, (sql, open) -> open.generation()));
        AuditHead head = switch (audit.verify()) {
            case AuditVerification.Intact intact -> intact.head();
            case AuditVerification.Broken broken ->
                throw new ProblemException(ProblemCode.AUDIT_BROKEN, "entry " + broken.number());
        };
        return new RestoredStore((int) (long) database.read(sql -> sql.number("SELECT count(*) FROM note")),
                head.number());
    }

    /** Writes down that the store was put back, and that nobody has it open. */
    void restored(Sha256 content, long lastRow) {
        audit.append(new KeepingEvent.BackupRestored(content, lastRow));
        InUse.end(database);
        database.emptyJournal();
    }

    @Override
    public void close() {
        database.close();
    }
}
