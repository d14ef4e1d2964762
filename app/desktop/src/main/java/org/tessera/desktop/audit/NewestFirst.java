package org.tessera.desktop.audit;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.audit.AuditQuery;

/**
 * Pages of an audit that finds rows in order, the newest first: it looks in windows from the end, which grow while little is
 * found in them, so that a page of a rare sort in a million rows is a handful of queries.
 */
final class NewestFirst {
    private static final int WIDEST = 65_536;
    private static final int GROWTH = 8;

    private final AuditLog log;
    private final AuditQuery query;

    NewestFirst(AuditLog log, AuditQuery query) {
        this.log = log;
        this.query = query;
    }

    /**
     * At most a page of rows.
     *
     * @param last the oldest row of the page before; empty for the first page
     */
    List<AuditEntry> page(Optional<AuditEntry> last, int rows) {
        AuditQuery part = last.map(row -> until(row.at())).orElse(query);
        List<AuditEntry> found = new ArrayList<>();
        long end = last.map(AuditEntry::number).orElseGet(() -> log.head().number() + 1);
        int window = rows;
        while (end > 1 && found.size() < rows) {
            long behind = Math.max(0, end - 1 - window);
            long before = end;
            log.find(part.after(behind).page(window))
                    .reversed()
                    .stream()
                    .filter(row -> row.number() < before)
                    .forEach(found::add);
            end = behind + 1;
            window = Math.min(WIDEST, window * GROWTH);
        }
        return List.copyOf(found.subList(0, Math.min(rows, found.size())));
    }

    /** Rows of the page before are not read again, but for those of the same millisecond. */
    private AuditQuery until(Instant at) {
        Instant next = at.plusMillis(1);
        return query.to().filter(asked -> asked.isBefore(next)).isPresent() ? query : query.before(next);
    }
}
