package org.tessera.store.audit;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.audit.AuditEvent;
import org.tessera.core.audit.AuditHead;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.audit.AuditVerification;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.store.crypto.CellCipher;
import org.tessera.store.db.Database;
import org.tessera.store.db.Sql;
import org.tessera.store.keys.Compartments;

/**
 * The audit in the database. While the store is open every row moves the sealed end of the chain. While it is locked only a
 * refusal to open it is written; it stands behind the sealed end until the next row is written with the key.
 */
public final class SqliteAuditLog implements AuditLog {
    /** The one sort of event that a locked store writes. */
    static final String WITHOUT_KEY = "store-refused";

    private static final AuditHead START = new AuditHead(0, AuditEntry.GENESIS);

    private final Database database;
    private final Clock clock;
    private final Optional<Compartments> keys;

    private SqliteAuditLog(Database database, Clock clock, Optional<Compartments> keys) {
        this.database = database;
        this.clock = clock;
        this.keys = keys;
    }

    /** The audit of an open store. */
    public static SqliteAuditLog open(Database database, Clock clock, Compartments keys) {
        return new SqliteAuditLog(database, clock, Optional.of(keys));
    }

    /** The audit of a store whose passphrase was not given. */
    public static SqliteAuditLog locked(Database database, Clock clock) {
        return new SqliteAuditLog(database, clock, Optional.empty());
    }

    /** Seals the end of an audit that has no row yet, once, when a store is made. */
    public static void start(Database database, Compartments keys) {
        database.write(sql -> {
            AuditRows.putHead(sql, new StoredHead(START, START, HeadSeal.of(sql, keys).over(START)));
            return START;
        });
    }

    @Override
    public AuditHead append(AuditEvent event) {
        if (keys.isEmpty() && !event.code().equals(WITHOUT_KEY)) {
            throw new ProblemException(ProblemCode.AUDIT_NOT_WRITTEN, "locked");
        }
        String json = EventJson.write(event);
        try {
            return database.write(sql -> append(sql, event.code(), json));
        } catch (ProblemException failed) {
            throw failed.problem() == ProblemCode.AUDIT_BROKEN ? failed
                    : new ProblemException(ProblemCode.AUDIT_NOT_WRITTEN, failed.problem().code());
        } finally {
            CellCipher.forgetLastKey();
        }
    }

    private AuditHead append(Sql sql, String code, String json) throws SQLException {
        StoredHead before = AuditRows.head(sql).orElseThrow(() -> broken(1));
        Optional<HeadSeal> seal = keys.isEmpty() ? Optional.empty() : Optional.of(HeadSeal.of(sql, keys.get()));
        requireEnd(sql, before, seal);
        AuditHead last = before.last();
        long number = last.number() + 1;
        Instant at = Instant.ofEpochMilli(clock.millis());
        AuditEntry entry = new AuditEntry(number, at, code, json, last.hash(),
                AuditEntry.hashOf(number, at, code, json, last.hash()));
        AuditRows.insert(sql, entry);
        AuditHead head = new AuditHead(number, entry.hash());
        AuditRows.putHead(sql, seal.map(made -> new StoredHead(head, head, made.over(head)))
                .orElseGet(() -> new StoredHead(head, before.sealed(), before.seal())));
        return head;
    }

    /** A chain whose end was changed is not sealed anew. */
    private static void requireEnd(Sql sql, StoredHead head, Optional<HeadSeal> seal) throws SQLException {
        AuditHead end = AuditRows.last(sql).map(row -> new AuditHead(row.number(), row.hash())).orElse(START);
        if (!end.equals(head.last())) {
            throw broken(Math.min(end.number(), head.last().number()) + 1);
        }
        if (seal.filter(made -> !made.fits(head)).isPresent()) {
            throw broken(Math.max(1, head.sealed().number()));
        }
    }

    private static ProblemException broken(long number) {
        return new ProblemException(ProblemCode.AUDIT_BROKEN, "entry " + number);
    }

    @Override
    public AuditHead head() {
        return database.read(AuditRows::head).map(StoredHead::last).orElseThrow(() -> broken(1));
    }

    @Override
    public List<AuditEntry> read(long from, int most) {
        return database.read(sql -> AuditRows.between(sql, from, Long.MAX_VALUE, most));
    }

    @Override
    public AuditVerification verify() {
        return new ChainCheck(database, keys).verify();
    }
}
