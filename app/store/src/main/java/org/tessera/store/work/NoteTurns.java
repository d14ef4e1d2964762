package org.tessera.store.work;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import org.tessera.core.note.NoteId;
import org.tessera.store.db.Sql;
import org.tessera.store.keys.Compartments;

/** Opens one note for one turn. */
final class NoteTurns {
    private final Compartments compartments;
    private final WorkClock clock;

    NoteTurns(Compartments compartments, Clock clock) {
        this.compartments = compartments;
        this.clock = new WorkClock(clock);
    }

    /** Looks at a note. */
    @FunctionalInterface
    interface Look<T> {
        T at(OpenNote note) throws SQLException;
    }

    /** Changes parts of a note and says what its row is afterwards. */
    @FunctionalInterface
    interface Change {
        NoteRow of(OpenNote note) throws SQLException;
    }

    <T> T look(NoteId id, Look<T> look) {
        return compartments
                .read(sql -> NoteRows.compartmentOf(sql, id),
                        (sql, compartment) -> look.at(new OpenNote(sql, compartment, row(sql, id))))
                .orElseThrow(NoteTurns::unknown);
    }

    void change(NoteId id, Change change) {
        compartments.change(sql -> NoteRows.compartmentOf(sql, id), (sql, compartment) -> {
            Instant now = clock.now(sql);
            NoteRow after = change.of(new OpenNote(sql, compartment, row(sql, id))).at(times -> times.changed(now));
            NoteRows.update(sql, after);
            return after;
        });
    }

    /** Changes a note without counting as work on it; one that is gone is passed over. */
    void maintain(NoteId id, Change change) {
        if (compartments.readAcross(sql -> NoteRows.find(sql, id)).isPresent()) {
            compartments.change(sql -> NoteRows.compartmentOf(sql, id), (sql, compartment) -> {
                NoteRow after = change.of(new OpenNote(sql, compartment, row(sql, id)));
                NoteRows.update(sql, after);
                return after;
            });
        }
    }

    private static NoteRow row(Sql sql, NoteId id) throws SQLException {
        return NoteRows.find(sql, id).orElseThrow(NoteTurns::unknown);
    }

    private static IllegalArgumentException unknown() {
        return new IllegalArgumentException("no note of that id");
    }
}
