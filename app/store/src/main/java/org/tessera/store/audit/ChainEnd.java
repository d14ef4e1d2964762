package org.tessera.store.audit;

import java.sql.SQLException;
import java.time.Instant;
import java.util.Optional;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.audit.AuditEvent;
import org.tessera.core.audit.AuditHead;
import org.tessera.core.audit.KeepingEvent;
import org.tessera.store.db.Sql;

/** The end of the chain while rows are appended in one turn. Times never go back, whatever the machine's clock does. */
final class ChainEnd {
    private AuditHead head;
    private Instant at;

    private ChainEnd(AuditHead head, Instant at) {
        this.head = head;
        this.at = at;
    }

    static ChainEnd of(Sql sql, AuditHead last) throws SQLException {
        return new ChainEnd(last, AuditRows.last(sql).map(AuditEntry::at).orElse(Instant.EPOCH));
    }

    AuditHead head() {
        return head;
    }

    /** The time that a row gets. */
    Instant notBefore(Instant now) {
        return now.isBefore(at) ? at : now;
    }

    /** What is to be told of a clock that stands before the last row, once for that row's time. */
    Optional<AuditEvent> turnedBack(Sql sql, Instant now) throws SQLException {
        KeepingEvent.ClockTurnedBack event = new KeepingEvent.ClockTurnedBack(at.toEpochMilli() - now.toEpochMilli());
        boolean told = event.milliseconds() <= 0
                || AuditRows.lastTimeOf(sql, event.code()).filter(at::equals).isPresent();
        return told ? Optional.empty() : Optional.of(event);
    }

    AuditEntry append(Sql sql, Instant time, String code, String json) throws SQLException {
        long number = head.number() + 1;
        AuditEntry entry = new AuditEntry(number, time, code, json, head.hash(),
                AuditEntry.hashOf(number, time, code, json, head.hash()));
        AuditRows.insert(sql, entry);
        head = new AuditHead(number, entry.hash());
        at = time;
        return entry;
    }
}
