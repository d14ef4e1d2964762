package org.tessera.store.keys;

import com.google.crypto.tink.util.Bytes;
import java.sql.SQLException;
import java.util.Optional;
import org.tessera.core.audit.AuditHead;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.store.crypto.FieldBytes;
import org.tessera.store.crypto.MasterKey;
import org.tessera.store.crypto.MultisetHash;
import org.tessera.store.crypto.SealKey;
import org.tessera.store.db.Sql;

/**
 * What all compartments add up to, each with the generation that it has, together with the signed end of the audit. A seal
 * tells what was changed inside a compartment, a signature what was changed in the audit; the sum tells that a whole
 * compartment or the whole audit was put back from an older copy, or taken away.
 */
final class StoreSum {
    private static final byte[] NOTHING = new byte[MultisetHash.BYTES];

    /** Stands before the hash of the audit's end; no compartment's name begins with it. */
    private static final String AUDIT = "audit/";

    private final SealKey members;
    private final SealKey seal;

    StoreSum(MasterKey master) {
        this.members = master.seal("store sum: members");
        this.seal = master.seal("store sum: seal");
    }

    /** A sum as it is stored. */
    private record Row(Bytes total, Bytes seal) {}

    /** Begins with no compartment. */
    void start(Sql sql) throws SQLException {
        put(sql, NOTHING);
    }

    /** A compartment has a new generation. */
    void changed(Sql sql, CompartmentId id, long before, long now) throws SQLException {
        MultisetHash sum = members.sum(stored(sql));
        if (before > 0) {
            sum.remove(id.value(), before);
        }
        sum.add(id.value(), now);
        put(sql, sum.sum());
    }

    /** A compartment is gone. */
    void destroyed(Sql sql, CompartmentId id, long generation) throws SQLException {
        MultisetHash sum = members.sum(stored(sql));
        sum.remove(id.value(), generation);
        put(sql, sum.sum());
    }

    /** The audit has a new signed end. */
    void signed(Sql sql, Optional<AuditHead> before, AuditHead now) throws SQLException {
        MultisetHash sum = members.sum(stored(sql));
        before.ifPresent(end -> sum.remove(AUDIT + end.hash().hex(), end.number()));
        sum.add(AUDIT + now.hash().hex(), now.number());
        put(sql, sum.sum());
    }

    /**
     * Adds up all compartments and the end of the audit.
     *
     * @throws ProblemException {@link ProblemCode#STORE_ROLLED_BACK} if they do not add up to what is stored
     */
    void check(Sql sql) throws SQLException {
        MultisetHash sum = members.sum(NOTHING);
        sql.list("SELECT id, generation FROM compartment", row -> {
            sum.add(row.getString(1), row.getLong(2));
            return true;
        });
        sql.list("SELECT signed_hash, signed_number FROM audit_head", row -> {
            sum.add(AUDIT + row.getString(1), row.getLong(2));
            return true;
        });
        if (!Bytes.copyFrom(sum.sum()).equals(Bytes.copyFrom(stored(sql)))) {
            throw rolledBack();
        }
    }

    private byte[] stored(Sql sql) throws SQLException {
        Optional<Row> row = sql.first("SELECT total, seal FROM store_sum WHERE one = 1",
                found -> new Row(Bytes.copyFrom(found.getBytes(1)), Bytes.copyFrom(found.getBytes(2))));
        return row.filter(found -> seal.fits(found.seal().toByteArray(), fields(found.total().toByteArray())))
                .orElseThrow(StoreSum::rolledBack)
                .total()
                .toByteArray();
    }

    private void put(Sql sql, byte[] total) throws SQLException {
        sql.change("INSERT OR REPLACE INTO store_sum (one, total, seal) VALUES (1, ?, ?)", total,
                seal.seal(fields(total)));
    }

    private static FieldBytes fields(byte[] total) {
        return new FieldBytes().add("sum").add(total);
    }

    private static ProblemException rolledBack() {
        return new ProblemException(ProblemCode.STORE_ROLLED_BACK);
    }
}
