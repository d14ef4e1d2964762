package org.tessera.store.work;

import org.tessera.core.work.WorkCounts;
import org.tessera.core.work.WorkStep;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.NoteSource;
import org.tessera.store.codec.Fields;
import org.tessera.store.db.Sql;
import org.tessera.store.keys.CompartmentId;

/** The table {@code note}. */
final class NoteRows {
    private static final String COLUMNS = "id, compartment, format, step, attention, created_at, changed_at, characters,"
            + " words, found, near_misses, spans, undecided, findings_open, steps_done, answered_at, signed_at";

    private NoteRows() {}

    static void insert(Sql sql, NoteRow row, byte[] labelIndex) throws SQLException {
        sql.change(
                "INSERT INTO note (" + COLUMNS + ", label_index)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                row.id().value(), row.compartment().value(), row.format().name(), row.step().name(),
                row.attention().orElse(""), row.times().created().toEpochMilli(), row.times().changed().toEpochMilli(),
                row.counts().characters(), row.counts().words(), row.counts().found(), row.counts().nearMisses(),
                row.counts().spans(), row.counts().undecided(), row.counts().findingsOpen(), row.stepsDone(),
                millis(row.times().answered()), millis(row.times().signed()), labelIndex);
    }

    static void update(Sql sql, NoteRow row) throws SQLException {
        sql.change("UPDATE note SET step = ?, attention = ?, changed_at = ?, found = ?, near_misses = ?, spans = ?,"
                + " undecided = ?, findings_open = ?, steps_done = ?, answered_at = ?, signed_at = ?" + " WHERE id = ?",
                row.step().name(), row.attention().orElse(""), row.times().changed().toEpochMilli(),
                row.counts().found(), row.counts().nearMisses(), row.counts().spans(), row.counts().undecided(),
                row.counts().findingsOpen(), row.stepsDone(), millis(row.times().answered()),
                millis(row.times().signed()), row.id().value());
    }

    /** 0 stands for never. */
    private static long millis(Optional<Instant> time) {
        return time.map(Instant::toEpochMilli).orElse(0L);
    }

    /** When the newest note came. */
    static Instant newest(Sql sql) throws SQLException {
        return Instant.ofEpochMilli(sql.number("SELECT coalesce(max(created_at), 0) FROM note"));
    }

    private static Optional<Instant> time(long millis) {
        return millis == 0 ? Optional.empty() : Optional.of(Instant.ofEpochMilli(millis));
    }

    static void delete(Sql sql, NoteId id) throws SQLException {
        sql.change("DELETE FROM note WHERE id = ?", id.value());
    }

    static Optional<NoteRow> find(Sql sql, NoteId id) throws SQLException {
        return sql.first("SELECT " + COLUMNS + " FROM note WHERE id = ?", NoteRows::row, id.value());
    }

    static Optional<CompartmentId> compartmentOf(Sql sql, NoteId id) throws SQLException {
        return sql.first("SELECT compartment FROM note WHERE id = ?", row -> new CompartmentId(row.getString(1)),
                id.value());
    }

    /** Whether a compartment holds a note. */
    static boolean isIn(Sql sql, CompartmentId compartment) throws SQLException {
        return sql.number("SELECT EXISTS (SELECT 1 FROM note WHERE compartment = ?)", compartment.value()) > 0;
    }

    /** The notes of a compartment, in the order in which they came. */
    static List<NoteRow> of(Sql sql, CompartmentId compartment) throws SQLException {
        return sql.list("SELECT " + COLUMNS + " FROM note WHERE compartment = ? ORDER BY created_at, id", NoteRows::row,
                compartment.value());
    }

    /** Newest first. */
    static List<NoteRow> page(Sql sql, int skip, int most) throws SQLException {
        return sql.list("SELECT " + COLUMNS + " FROM note ORDER BY created_at DESC, id DESC LIMIT ? OFFSET ?",
                NoteRows::row, most, skip);
    }

    static List<NoteId> labelled(Sql sql, byte[] labelIndex) throws SQLException {
        return sql.list("SELECT id FROM note WHERE label_index = ? ORDER BY created_at DESC, id DESC",
                row -> new NoteId(row.getString(1)), labelIndex);
    }

    static Map<WorkStep, Integer> counts(Sql sql) throws SQLException {
        Map<WorkStep, Integer> counts = new EnumMap<>(WorkStep.class);
        sql.list("SELECT step, count(*) FROM note GROUP BY step",
                row -> counts.put(step(row.getString(1)), row.getInt(2)));
        return counts;
    }

    private static NoteRow row(ResultSet row) throws SQLException {
        String id = row.getString(1);
        CompartmentId compartment = new CompartmentId(row.getString(2));
        String format = row.getString(3);
        WorkStep step = step(row.getString(4));
        Optional<String> attention = Optional.of(row.getString(5)).filter(code -> !code.isEmpty());
        NoteTimes times = new NoteTimes(Instant.ofEpochMilli(row.getLong(6)), Instant.ofEpochMilli(row.getLong(7)),
                time(row.getLong(16)), time(row.getLong(17)));
        WorkCounts counts = new WorkCounts(row.getInt(8), row.getInt(9), row.getInt(10), row.getInt(11), row.getInt(12),
                row.getInt(13), row.getInt(14));
        int stepsDone = row.getInt(15);
        return Fields.checked(() -> new NoteRow(new NoteId(id), compartment, NoteSource.Format.valueOf(format), step,
                attention, counts, stepsDone, times));
    }

    private static WorkStep step(String name) {
        return Fields.checked(() -> WorkStep.valueOf(name));
    }
}
