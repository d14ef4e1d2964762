package org.tessera.store.audit;

import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.audit.AuditHead;
import org.tessera.core.audit.EndSignature;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.store.db.Sql;

/**
 * Checks the end of the stored chain. Without any key: the last row is the one that was written last, the signed end stands
 * where it was signed, its signature fits the key that stands beside it, and nothing but refusals are behind it. With the
 * key also: that key is ours, and no refusal was taken away.
 */
final class EndCheck {
    static final AuditHead START = new AuditHead(0, AuditEntry.GENESIS);

    private static final int PAGE = 1_000;

    private EndCheck() {}

    /** The first row that is wrong. */
    static Optional<Long> broken(Sql sql, StoredHead head, Optional<AuditSigner> signer) throws SQLException {
        AuditHead end = AuditRows.last(sql).map(row -> new AuditHead(row.number(), row.hash())).orElse(START);
        if (!end.equals(head.last())) {
            return Optional.of(Math.min(end.number(), head.last().number()) + 1);
        }
        AuditHead signed = head.signed().end();
        if (!stands(sql, head.signed()) || !isSigned(sql, head.signed(), signer)) {
            return Optional.of(Math.max(1, signed.number()));
        }
        Optional<Long> other = AuditRows.firstOtherThan(sql, SqliteAuditLog.WITHOUT_KEY, signed.number());
        return other.isPresent() || signer.isEmpty() ? other : behindNight(sql, head, signer.get());
    }

    private static boolean stands(Sql sql, EndSignature signature) throws SQLException {
        AuditHead signed = signature.end();
        return signed.equals(START) || AuditRows.between(sql, signed.number(), signed.number(), 1)
                .stream()
                .anyMatch(row -> row.hash().equals(signed.hash()) && row.at().equals(signature.at()));
    }

    private static boolean isSigned(Sql sql, EndSignature signature, Optional<AuditSigner> signer) throws SQLException {
        AuditKeyRow key = AuditKeyRow.read(sql)
                .orElseThrow(() -> new ProblemException(ProblemCode.AUDIT_BROKEN, "key"));
        byte[] message = EndSignature.message(EndSignature.Purpose.STORED, key.store(), signature.end(), signature.at(),
                AuditSigner.NO_FILE);
        return signer.map(ours -> ours.verifying().equals(key.open())).orElse(true)
                && key.open().fits(HexFormat.of().parseHex(signature.signature()), message);
    }

    /** The rows of a locked store must lead from the night key of the signed end to the one that is stored. */
    private static Optional<Long> behindNight(Sql sql, StoredHead head, AuditSigner signer) throws SQLException {
        long signed = head.signed().end().number();
        NightKey key = nightStart(head, signer);
        List<AuditEntry> page = AuditRows.between(sql, signed + 1, Long.MAX_VALUE, PAGE);
        while (!page.isEmpty()) {
            for (AuditEntry row : page) {
                key = key.after(row);
            }
            page = AuditRows.between(sql, page.getLast().number() + 1, Long.MAX_VALUE, PAGE);
        }
        return key.equals(head.nightKey()) ? Optional.empty() : Optional.of(signed + 1);
    }

    private static NightKey nightStart(StoredHead head, AuditSigner signer) {
        try {
            return signer.nightStart(head);
        } catch (ProblemException changed) {
            throw new ProblemException(ProblemCode.AUDIT_BROKEN, "entry " + (head.signed().end().number() + 1));
        }
    }
}
