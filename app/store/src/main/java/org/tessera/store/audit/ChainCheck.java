package org.tessera.store.audit;

import java.sql.SQLException;
import java.util.Optional;
import org.tessera.core.audit.AuditChain;
import org.tessera.core.audit.AuditHead;
import org.tessera.core.audit.AuditVerification;
import org.tessera.core.problem.ProblemException;
import org.tessera.store.crypto.CellCipher;
import org.tessera.store.db.Database;
import org.tessera.store.db.Sql;
import org.tessera.store.keys.Compartments;

/**
 * Checks the stored chain: every row follows from the one before it, its end is sound, and the index of encounters is the
 * one of its rows; with the key also, that its end is not one of an older copy. Rows that are appended while it runs are left to the next check.
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
        return broken == Long.MAX_VALUE
                ? database.read(EncounterRows::firstMislaid)
                        .<AuditVerification>map(AuditVerification.Broken::new)
                        .orElse(chain)
                : new AuditVerification.Broken(broken);
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
            return new End(EndCheck.START, Optional.of(1L));
        }
        return new End(head.get().last(), broken(sql, head.get()));
    }

    private Optional<Long> broken(Sql sql, StoredHead head) throws SQLException {
        if (keys.isEmpty()) {
            return EndCheck.broken(sql, head, Optional.empty());
        }
        try (AuditSigner signer = AuditSigner.of(sql, keys.get())) {
            Optional<Long> broken = EndCheck.broken(sql, head, Optional.of(signer));
            return broken.isPresent() ? broken : behindOlderEnd(sql, head, keys.get());
        } catch (ProblemException changed) {
            return Optional.of(Math.max(1, head.signed().end().number()));
        }
    }

    /** An end that does not add up with the rest of the store was put back, and the row behind it taken away. */
    private static Optional<Long> behindOlderEnd(Sql sql, StoredHead head, Compartments keys) throws SQLException {
        try {
            keys.requireAllAsNew(sql);
            return Optional.empty();
        } catch (ProblemException rolledBack) {
            return Optional.of(head.signed().end().number() + 1);
        }
    }
}
