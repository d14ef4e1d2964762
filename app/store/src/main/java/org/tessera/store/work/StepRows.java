package org.tessera.store.work;

import java.sql.SQLException;
import java.util.List;
import org.tessera.core.note.NoteId;
import org.tessera.core.review.ReviewStep;
import org.tessera.store.codec.Json;
import org.tessera.store.codec.StepCodec;
import org.tessera.store.db.Sql;
import org.tessera.store.keys.Compartment;

/** The table {@code review_step}. Steps are numbered from 1. */
final class StepRows {
    private static final String TABLE = "review_step";
    private static final String COLUMN = "body";

    private StepRows() {}

    static List<ReviewStep> list(Sql sql, Compartment of, NoteId note) throws SQLException {
        return sql.list("SELECT number, version, body FROM review_step WHERE note = ? ORDER BY number",
                row -> StepCodec.read(Json.content(Part.VERSION,
                        of.decrypt(TABLE, row(note, row.getInt(1)), COLUMN, row.getLong(2), row.getBytes(3)))),
                note.value());
    }

    /** Stores steps in the place of those from a number on. */
    static void replaceFrom(Sql sql, Compartment of, NoteId note, int number, List<ReviewStep> steps)
            throws SQLException {
        sql.change("DELETE FROM review_step WHERE note = ? AND number >= ?", note.value(), number);
        for (int index = 0; index < steps.size(); index++) {
            byte[] body = of.encrypt(TABLE, row(note, number + index), COLUMN,
                    Json.document(Part.VERSION, StepCodec.write(steps.get(index))));
            sql.change("INSERT INTO review_step (note, number, version, body) VALUES (?, ?, ?, ?)", note.value(),
                    number + index, of.generation(), body);
        }
    }

    private static String row(NoteId note, int number) {
        return note.value() + "/" + number;
    }
}
