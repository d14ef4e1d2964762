package org.tessera.store.work;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.tessera.core.note.NoteId;
import org.tessera.core.reading.Turn;
import org.tessera.core.vault.CaseId;
import org.tessera.store.codec.Json;
import org.tessera.store.codec.StepCodec;
import org.tessera.store.db.Sql;
import org.tessera.store.keys.CompartmentId;

/** The table {@code double_reading}. */
final class ReadingRows {
    private static final String TABLE = "double_reading";
    private static final String COLUMN = "body";

    private ReadingRows() {}

    static Optional<ReadingCodec.Kept> find(OpenNote note) throws SQLException {
        String id = note.row().id().value();
        return note.sql()
                .first("SELECT version, body FROM double_reading WHERE note = ?",
                        row -> ReadingCodec.read(Json.content(Part.VERSION,
                                note.compartment().decrypt(TABLE, id, COLUMN, row.getLong(1), row.getBytes(2)))),
                        id);
    }

    static void put(OpenNote note, ReadingCodec.Kept kept) throws SQLException {
        String id = note.row().id().value();
        byte[] body = note.compartment()
                .encrypt(TABLE, id, COLUMN, Json.document(Part.VERSION, ReadingCodec.write(kept)));
        note.sql()
                .change("INSERT INTO double_reading (note, version, body) VALUES (?, ?, ?)"
                        + " ON CONFLICT (note) DO UPDATE SET version = excluded.version, body = excluded.body", id,
                        note.compartment().generation(), body);
    }

    static void delete(OpenNote note) throws SQLException {
        note.sql().change("DELETE FROM double_reading WHERE note = ?", note.row().id().value());
    }

    static boolean isMarked(Sql sql, NoteId note) throws SQLException {
        return sql.number("SELECT EXISTS (SELECT 1 FROM double_reading WHERE note = ?)", note.value()) > 0;
    }

    /** The notes that have a row. */
    static List<NoteId> all(Sql sql) throws SQLException {
        return sql.list("SELECT note FROM double_reading ORDER BY note", row -> new NoteId(row.getString(1)));
    }

    static List<NoteId> in(Sql sql, CaseId caseId) throws SQLException {
        return sql.list(
                "SELECT double_reading.note FROM double_reading JOIN note ON note.id = double_reading.note"
                        + " WHERE note.compartment = ? ORDER BY double_reading.note",
                row -> new NoteId(row.getString(1)), CompartmentId.of(caseId).value());
    }

    /** The number of a reading in {@code reading_step}. */
    static int number(Turn turn) {
        return switch (turn) {
            case FIRST -> 1;
            case SECOND -> 2;
        };
    }

    /** Both readings with their steps, as a case leaves the store. */
    static Optional<ObjectNode> exported(OpenNote note) throws SQLException {
        Optional<ReadingCodec.Kept> kept = find(note);
        if (kept.isEmpty()) {
            return Optional.empty();
        }
        ObjectNode json = ReadingCodec.write(kept.get());
        json.set("firstSteps", Json.array(new StepRows(note, 1).list(), StepCodec::write));
        json.set("secondSteps", Json.array(new StepRows(note, 2).list(), StepCodec::write));
        return Optional.of(json);
    }
}
