package org.tessera.core.audit;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.tessera.core.digest.Sha256;

/**
 * A row of the audit chain.
 *
 * @param number from 1, without gaps
 * @param at when it was written, to the millisecond
 * @param code the sort of event
 * @param event the event as canonical JSON: fields ordered by name, no spaces
 * @param previous the hash of the row before; of row 1, 64 zeros
 * @param hash the hash over number, time, code, event and previous hash
 */
public record AuditEntry(long number, Instant at, String code, String event, Sha256 previous, Sha256 hash) {
    /** What row 1 follows. */
    public static final Sha256 GENESIS = new Sha256("0".repeat(64));

    /** Keeps the time as far as the hash covers it: to the millisecond. */
    public AuditEntry {
        at = at.truncatedTo(ChronoUnit.MILLIS);
    }

    /** The hash that a row with this content has. */
    public static Sha256 hashOf(long number, Instant at, String code, String event, Sha256 previous) {
        return Sha256.of(number + "\n" + at.toEpochMilli() + "\n" + code + "\n" + event + "\n" + previous.hex());
    }

    /** Whether the row's hash is the one of its content. */
    public boolean isIntact() {
        return hash.equals(hashOf(number, at, code, event, previous));
    }
}
