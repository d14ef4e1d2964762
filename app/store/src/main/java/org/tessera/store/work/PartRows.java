package org.tessera.store.work;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.SQLException;
import java.util.Optional;
import org.tessera.core.note.NoteId;
import org.tessera.store.codec.Fields;
import org.tessera.store.codec.Json;
import org.tessera.store.db.Sql;
import org.tessera.store.keys.Compartment;

/** The table {@code note_part}. */
final class PartRows {
    private static final String TABLE = "note_part";
    private static final String COLUMN = "body";

    private PartRows() {}

    static void put(Sql sql, Compartment of, NoteId note, Part part, ObjectNode data) throws SQLException {
        byte[] body = of.encrypt(TABLE, row(note, part), COLUMN, Json.document(Part.VERSION, data));
        sql.change(
                "INSERT INTO note_part (note, part, version, body) VALUES (?, ?, ?, ?)"
                        + " ON CONFLICT (note, part) DO UPDATE SET version = excluded.version, body = excluded.body",
                note.value(), part.stored(), of.generation(), body);
    }

    static Optional<Fields> get(Sql sql, Compartment of, NoteId note, Part part) throws SQLException {
        return sql.first("SELECT version, body FROM note_part WHERE note = ? AND part = ?",
                row -> Json.content(Part.VERSION, decrypt(of, note, part, row.getLong(1), row.getBytes(2))),
                note.value(), part.stored());
    }

    static byte[] decrypt(Compartment of, NoteId note, Part part, long version, byte[] body) {
        return of.decrypt(TABLE, row(note, part), COLUMN, version, body);
    }

    static void remove(Sql sql, NoteId note, Part part) throws SQLException {
        sql.change("DELETE FROM note_part WHERE note = ? AND part = ?", note.value(), part.stored());
    }

    private static String row(NoteId note, Part part) {
        return note.value() + "/" + part.stored();
    }
}
