package org.tessera.store.work;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import org.tessera.store.db.Sql;

/**
 * The time that is written beside work. It never stands before the last row of the audit: a note that came in while the
 * machine's clock was turned back would otherwise be old, and destroyed, as soon as the clock is right again.
 */
record WorkClock(Clock clock) {
    Instant now(Sql sql) throws SQLException {
        Instant last = Instant.ofEpochMilli(sql.number("SELECT at FROM audit ORDER BY number DESC LIMIT 1"));
        Instant now = clock.instant();
        return now.isBefore(last) ? last : now;
    }
}
