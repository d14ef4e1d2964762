package org.tessera.desktop.audit;

import java.util.List;
import java.util.Optional;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.audit.AuditVerification;

/**
 * What the Audit screen shows.
 *
 * @param rows the newest first
 * @param total how many rows the chain has
 * @param verification what came of checking the chain; empty while nobody asked
 * @param checking whether it is being checked
 */
public record AuditState(List<AuditEntry> rows, long total, Optional<AuditVerification> verification,
        boolean checking) {
    static final AuditState EMPTY = new AuditState(List.of(), 0, Optional.empty(), false);

    public AuditState {
        rows = List.copyOf(rows);
    }

    AuditState with(List<AuditEntry> newest, long number) {
        return new AuditState(newest, number, verification, checking);
    }

    AuditState checked(AuditVerification result) {
        return new AuditState(rows, total, Optional.of(result), false);
    }

    AuditState checking(boolean now) {
        return new AuditState(rows, total, Optional.empty(), now);
    }
}
