package org.tessera.store.access;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.store.db.Database;
import org.tessera.store.db.Sql;

/**
 * Counts wrong attempts by holder and makes the next one wait. An attempt counts as wrong before it is looked at, so that
 * whoever kills the program in between gains nothing. From the fifth on the next has to wait 30 seconds, twice as long with
 * each further one, at most 15 minutes. A clock that was set back starts the wait anew and makes it no longer.
 */
final class Attempts {
    private static final int FREE = 4;
    private static final long FIRST_WAIT = Duration.ofSeconds(30).toMillis();
    private static final long LONGEST_WAIT = Duration.ofMinutes(15).toMillis();

    private final Database database;
    private final Clock clock;

    Attempts(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * How often a holder's passphrase was wrong since it was last right.
     *
     * @param failures wrong attempts
     * @param failedAt when the last one was, in milliseconds since 1970
     */
    record Count(long failures, long failedAt) {
        private long waitMillis() {
            if (failures <= FREE) {
                return 0;
            }
            long doublings = Math.min(failures - FREE - 1, Long.SIZE / 4);
            return Math.min(LONGEST_WAIT, FIRST_WAIT << doublings);
        }

        /** What of the wait is left. */
        private long leftMillis(long now) {
            return Math.clamp(failedAt + waitMillis() - now, 0L, waitMillis());
        }

        /** The same for a clock that says less than it said then. */
        private Count asOf(long now) {
            return new Count(failures, Math.clamp(failedAt, 0L, Math.max(0L, now)));
        }
    }

    private record Turn(Count before, long leftMillis) {}

    /**
     * Counts an attempt.
     *
     * @return the count before it
     * @throws ProblemException {@link ProblemCode#LOGIN_THROTTLED} with the seconds that are left
     */
    Count begin(String holder) {
        Turn turn = database.write(sql -> {
            long now = clock.millis();
            Count before = count(sql, holder).asOf(now);
            long left = before.leftMillis(now);
            put(sql, holder, left > 0 ? before : new Count(before.failures() + 1, now));
            return new Turn(before, left);
        });
        if (turn.leftMillis() > 0) {
            throw new ProblemException(ProblemCode.LOGIN_THROTTLED, Long.toString(1 + (turn.leftMillis() - 1) / 1000));
        }
        return turn.before();
    }

    /** Takes an attempt back that was not wrong but led nowhere. */
    void undo(String holder, Count before) {
        database.write(sql -> put(sql, holder, before));
    }

    /** Forgets wrong attempts after a right one. */
    static int reset(Sql sql, String holder) throws SQLException {
        return put(sql, holder, new Count(0, 0));
    }

    private static Count count(Sql sql, String holder) throws SQLException {
        return sql
                .first("SELECT failures, failed_at FROM account WHERE name = ?",
                        row -> new Count(row.getLong(1), row.getLong(2)), holder)
                .orElse(new Count(0, 0));
    }

    private static int put(Sql sql, String holder, Count count) throws SQLException {
        return sql.change("UPDATE account SET failures = ?, failed_at = ? WHERE name = ?", count.failures(),
                count.failedAt(), holder);
    }
}
