package org.tessera.engine;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.audit.AuditLog;

/** When somebody worked here before this session. */
final class LastSession {
    private static final Set<String> BEGINNINGS = Set.of("logged-in", "emergency-opened");

    /** A login writes fewer rows than this. */
    private static final int ROWS = 10;

    private LastSession() {}

    /** The time of the row before this session's beginning; empty if there is none. */
    static Optional<Instant> end(AuditLog audit) {
        List<AuditEntry> rows = audit.read(Math.max(1, audit.head().number() - ROWS + 1), ROWS);
        for (int index = rows.size() - 1; index > 0; index--) {
            if (BEGINNINGS.contains(rows.get(index).code())) {
                return Optional.of(rows.get(index - 1).at());
            }
        }
        return Optional.empty();
    }
}
