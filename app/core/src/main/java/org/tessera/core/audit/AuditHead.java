package org.tessera.core.audit;

import org.tessera.core.digest.Sha256;

/**
 * The last row of the audit.
 *
 * @param number how many rows there are
 * @param hash the hash of the last one; {@link AuditEntry#GENESIS} while there is none
 */
public record AuditHead(long number, Sha256 hash) {}
