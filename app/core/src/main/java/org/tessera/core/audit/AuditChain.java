package org.tessera.core.audit;

import java.time.Instant;
import java.util.Iterator;
import org.tessera.core.digest.Sha256;

/** Checks rows of the audit, wherever they were read from. */
public final class AuditChain {
    private AuditChain() {}

    /** Follows the rows from the first to the last; times never go back. */
    public static AuditVerification verify(Iterator<AuditEntry> rows) {
        long number = 0;
        Sha256 hash = AuditEntry.GENESIS;
        Instant at = Instant.MIN;
        while (rows.hasNext()) {
            AuditEntry row = rows.next();
            number++;
            if (row.number() != number || !row.previous().equals(hash) || row.at().isBefore(at) || !row.isIntact()) {
                return new AuditVerification.Broken(number);
            }
            hash = row.hash();
            at = row.at();
        }
        return new AuditVerification.Intact(new AuditHead(number, hash));
    }
}
