package org.tessera.store.audit;

import java.sql.SQLException;
import java.util.Optional;
import org.tessera.core.audit.AuditChain;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.audit.AuditHead;
import org.tessera.core.audit.AuditVerification;
import org.tessera.store.crypto.CellCipher;
import org.tessera.store.db.Database;
import org.tessera.store.db.Sql;
import org.tessera.store.keys.Compartments;

/**
 * Checks the stored chain: every row follows from the one before it, the last row is the one that was written last, and,
 * with the key, the sealed end stands where it was sealed with nothing but refusals behind it. Rows that are appended while
 * it runs are left to the next check.
 */
final class ChainCheck {
    private final Database database;
    private final Optional<Compartments> keys;

    ChainCheck(Database database, Optional<Compartments> keys) {
        this.database = database;
        this.keys = keys;
    }

    AuditVerification verify() {
        try {
            return verify(database.read(this::end));
        } finally {
            CellCipher.forgetLastKey();
        }
    }

    private AuditVerification verify(End end) {
        AuditVerification chain = AuditChain.verify(new StoredRows(database, end.last().number()));
        long first = switch (chain) {
            case AuditVerification.Broken broken -> broken.number();
            case AuditVerification.Intact intact when intact.head().equals(end.last()) -> Long.MAX_VALUE;
            case AuditVerification.Intact intact -> Math.min(intact.head().number(), end.last().number()) + 1;
        };
        long broken = Math.min(first, end.broken().orElse(Long.MAX_VALUE));
        return broken == Long.MAX_VALUE ? chain : new AuditVerification.Broken(broken);
    }

    /**
     * The end of the chain as it stood when the check began.
     *
     * @param last the last row that there must be
     * @param broken the first row that is wrong by the look of the end alone
     */
    private record End(AuditHead last, Optional<Long> broken) {}

    private End end(Sql sql) throws SQLException {
        Optional<StoredHead> head = AuditRows.head(sql);
        if (head.isEmpty()) {
            return new End(new AuditHead(0, AuditEntry.GENESIS), Optional.of(1L));
        }
        AuditHead last = head.get().last();
        if (AuditRows.last(sql).filter(row -> row.number() > last.number()).isPresent()) {
            return new End(last, Optional.of(last.number() + 1));
        }
        return new End(last,
                keys.isEmpty() ? Optional.empty() : behindSeal(sql, head.get(), HeadSeal.of(sql, keys.get())));
    }

    /** The first row that the seal speaks against. */
    private static Optional<Long> behindSeal(Sql sql, StoredHead head, HeadSeal seal) throws SQLException {
        AuditHead sealed = head.sealed();
        boolean stands = sealed.number() == 0 ? sealed.hash().equals(AuditEntry.GENESIS)
                : AuditRows.between(sql, sealed.number(), sealed.number(), 1)
                        .stream()
                        .anyMatch(row -> row.hash().equals(sealed.hash()));
        return stands && seal.fits(head) ? AuditRows.firstOtherThan(sql, SqliteAuditLog.WITHOUT_KEY, sealed.number())
                : Optional.of(Math.max(1, sealed.number()));
    }
}
