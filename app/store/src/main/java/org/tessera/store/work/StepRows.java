package org.tessera.store.work;

import java.sql.SQLException;
import java.util.List;
import org.tessera.core.review.ReviewStep;
import org.tessera.store.codec.Json;
import org.tessera.store.codec.StepCodec;

/**
 * Steps of one review of a note, numbered from 1: those of the note itself in {@code review_step}, those of one of two readings
 * in {@code reading_step}.
 */
final class StepRows {
    private static final String COLUMN = "body";

    private final OpenNote note;
    private final int reading;

    /** The steps of the note's review. */
    StepRows(OpenNote note) {
        this(note, 0);
    }

    /** @param reading 1 or 2; 0 for the note's review */
    StepRows(OpenNote note, int reading) {
        this.note = note;
        this.reading = reading;
    }

    List<ReviewStep> list() throws SQLException {
        return note.sql()
                .list("SELECT number, version, body FROM " + table() + " WHERE " + where() + " ORDER BY number",
                        row -> StepCodec.read(Json.content(Part.VERSION, note.compartment()
                                .decrypt(table(), name(row.getInt(1)), COLUMN, row.getLong(2), row.getBytes(3)))),
                        note.row().id().value());
    }

    /** Writes what is not the same as what is stored. */
    void replace(List<ReviewStep> stored, List<ReviewStep> wanted) throws SQLException {
        int same = 0;
        while (same < stored.size() && same < wanted.size() && stored.get(same).equals(wanted.get(same))) {
            same++;
        }
        String id = note.row().id().value();
        note.sql().change("DELETE FROM " + table() + " WHERE " + where() + " AND number > ?", id, same);
        for (int index = same; index < wanted.size(); index++) {
            int number = index + 1;
            byte[] body = note.compartment()
                    .encrypt(table(), name(number), COLUMN,
                            Json.document(Part.VERSION, StepCodec.write(wanted.get(index))));
            note.sql()
                    .change("INSERT INTO " + table() + " (note, " + (reading == 0 ? "" : "reading, ")
                            + "number, version, body) VALUES (?, " + (reading == 0 ? "" : reading + ", ") + "?, ?, ?)",
                            id, number, note.compartment().generation(), body);
        }
    }

    private String table() {
        return reading == 0 ? "review_step" : "reading_step";
    }

    private String where() {
        return reading == 0 ? "note = ?" : "reading = " + reading + " AND note = ?";
    }

    private String name(int number) {
        return note.row().id().value() + (reading == 0 ? "/" : "/" + reading + "/") + number;
    }
}
