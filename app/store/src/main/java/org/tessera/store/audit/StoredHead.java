package org.tessera.store.audit;

import com.google.crypto.tink.util.Bytes;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.audit.AuditHead;
import org.tessera.core.audit.EndSignature;

/**
 * The end of the chain, kept apart from it so that a shortened chain shows.
 *
 * @param last the last row
 * @param signed the last row that was written while the store was open, signed
 * @param nightStart the night key as it was then, encrypted for the house
 * @param nightKey the night key behind the last row
 */
record StoredHead(AuditHead last, EndSignature signed, Bytes nightStart, NightKey nightKey) {
    /** The end behind a row that was written without the key. */
    StoredHead after(AuditEntry row) {
        return new StoredHead(new AuditHead(row.number(), row.hash()), signed, nightStart, nightKey.after(row));
    }
}
