package org.tessera.store.audit;

import com.google.crypto.tink.util.Bytes;
import org.tessera.core.audit.AuditHead;

/**
 * The end of the chain, kept apart from it so that a shortened chain shows.
 *
 * @param last the last row
 * @param sealed the last row that was written while the store was open
 * @param seal the seal over {@code sealed}
 */
record StoredHead(AuditHead last, AuditHead sealed, Bytes seal) {}
