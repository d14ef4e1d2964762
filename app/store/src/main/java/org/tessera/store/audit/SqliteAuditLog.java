package org.tessera.store.audit;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.tessera.core.access.AccountName;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.audit.AuditEvent;
import org.tessera.core.audit.AuditHead;
import org.tessera.core.audit.AuditIdentity;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.audit.AuditQuery;
import org.tessera.core.audit.AuditVerification;
import org.tessera.core.audit.EndSignature;
import org.tessera.core.digest.Sha256;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.store.crypto.CellCipher;
import org.tessera.store.db.Database;
import org.tessera.store.db.Sql;
import org.tessera.store.keys.Compartments;

/**
 * The audit in the database. While the store is open every row moves the signed end of the chain. While it is locked only a
 * refusal to open it is written; it stands behind the signed end, and moves the night key, until the next row is written
 * with the key.
 */
public final class SqliteAuditLog implements AuditLog {
    /** The one sort of event that a locked store writes. */
    static final String WITHOUT_KEY = "store-refused";

    private final Database database;
    private final Clock clock;
    private final Optional<Compartments> keys;
    private final Optional<AccountName> user;

    /** The end that this log wrote itself: while it stands there, it need not be checked again. */
    private final AtomicReference<Optional<StoredHead>> own = new AtomicReference<>(Optional.empty());

    private SqliteAuditLog(Database database, Clock clock, Optional<Compartments> keys, Optional<AccountName> user) {
        this.database = database;
        this.clock = clock;
        this.keys = keys;
        this.user = user;
    }

    /**
     * The audit of an open store.
     *
     * @param user who is logged in; it stands in every row
     */
    public static SqliteAuditLog open(Database database, Clock clock, Compartments keys, Optional<AccountName> user) {
        return new SqliteAuditLog(database, clock, Optional.of(keys), user);
    }

    /** The audit of a store whose passphrase was not given. */
    public static SqliteAuditLog locked(Database database, Clock clock) {
        return new SqliteAuditLog(database, clock, Optional.empty(), Optional.empty());
    }

    /** Draws the key pair and signs the end of an audit that has no row yet, once, when a store is made. */
    public static void start(Database database, Compartments keys, Clock clock) {
        database.write(sql -> {
            AuditSigner.draw(sql, keys);
            try (AuditSigner signer = AuditSigner.of(sql, keys)) {
                signer.end(sql, EndCheck.START, now(clock));
            }
            return EndCheck.START;
        });
        CellCipher.forgetLastKey();
    }

    @Override
    public AuditHead append(AuditEvent event) {
        if (keys.isEmpty() && !event.code().equals(WITHOUT_KEY)) {
            throw new ProblemException(ProblemCode.AUDIT_NOT_WRITTEN, "locked");
        }
        try {
            StoredHead head = database.write(sql -> keys.isEmpty() ? appendLocked(sql, event) : appendOpen(sql, event));
            if (keys.isEmpty()) {
                database.emptyJournal();
            } else {
                own.set(Optional.of(head));
            }
            return head.last();
        } catch (ProblemException failed) {
            throw failed.problem() == ProblemCode.AUDIT_BROKEN ? failed
                    : new ProblemException(ProblemCode.AUDIT_NOT_WRITTEN, failed.problem().code());
        } finally {
            CellCipher.forgetLastKey();
        }
    }

    /** The journal is emptied afterwards: an older night key in it would undo the newer one. */
    private StoredHead appendLocked(Sql sql, AuditEvent event) throws SQLException {
        StoredHead before = sound(sql, Optional.empty());
        ChainEnd end = ChainEnd.of(sql, before.last());
        Instant now = now(clock);
        Instant at = end.notBefore(now);
        StoredHead after = before.after(end.append(sql, at, event.code(), json(event, at, now)));
        AuditRows.putHead(sql, after);
        return after;
    }

    private StoredHead appendOpen(Sql sql, AuditEvent event) throws SQLException {
        try (AuditSigner signer = AuditSigner.of(sql, keys.orElseThrow())) {
            StoredHead before = sound(sql, Optional.of(signer));
            ChainEnd end = ChainEnd.of(sql, before.last());
            Instant now = now(clock);
            Instant at = end.notBefore(now);
            Optional<AuditEvent> turnedBack = end.turnedBack(sql, now);
            if (turnedBack.isPresent()) {
                AuditEvent told = turnedBack.get();
                end.append(sql, at, told.code(), json(told, at, now));
            }
            end.append(sql, at, event.code(), json(event, at, now));
            return signer.end(sql, end.head(), at);
        }
    }

    /** A chain whose end was changed is not written on. */
    private StoredHead sound(Sql sql, Optional<AuditSigner> signer) throws SQLException {
        StoredHead head = AuditRows.head(sql).orElseThrow(() -> broken(1));
        boolean untouched = own.get().filter(head::equals).isPresent()
                && AuditRows.last(sql).filter(row -> row.hash().equals(head.last().hash())).isPresent();
        Optional<Long> wrong = untouched ? Optional.empty() : EndCheck.broken(sql, head, signer);
        if (wrong.isPresent()) {
            throw broken(wrong.get());
        }
        return head;
    }

    /** A row whose time is not the clock's says what the clock stood at. */
    private String json(AuditEvent event, Instant at, Instant now) {
        return EventJson.write(event, user, at.equals(now) ? Optional.empty() : Optional.of(now));
    }

    private static Instant now(Clock clock) {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private static ProblemException broken(long number) {
        return new ProblemException(ProblemCode.AUDIT_BROKEN, "entry " + number);
    }

    @Override
    public AuditHead head() {
        return storedHead().last();
    }

    private StoredHead storedHead() {
        return database.read(AuditRows::head).orElseThrow(() -> broken(1));
    }

    @Override
    public List<AuditEntry> read(long from, int most) {
        return database.read(sql -> AuditRows.between(sql, from, Long.MAX_VALUE, most));
    }

    @Override
    public List<AuditEntry> find(AuditQuery query) {
        return database.read(sql -> AuditSearch.find(sql, query));
    }

    @Override
    public AuditIdentity identity() {
        return database.read(AuditKeyRow::read)
                .map(key -> new AuditIdentity(key.store(), key.open().hex()))
                .orElseThrow(() -> new ProblemException(ProblemCode.AUDIT_BROKEN, "key"));
    }

    @Override
    public long signedRows() {
        return storedHead().signed().end().number();
    }

    @Override
    public boolean signs() {
        return keys.isPresent();
    }

    @Override
    public EndSignature sign(EndSignature.Purpose purpose, AuditHead end, Sha256 content) {
        if (keys.isEmpty() || purpose == EndSignature.Purpose.STORED) {
            return storedHead().signed();
        }
        try {
            return database.read(sql -> {
                try (AuditSigner signer = AuditSigner.of(sql, keys.get())) {
                    return signer.sign(purpose, end, now(clock), content);
                }
            });
        } finally {
            CellCipher.forgetLastKey();
        }
    }

    @Override
    public AuditVerification verify() {
        return new ChainCheck(database, keys).verify();
    }
}
