package org.tessera.store.work;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.tessera.core.digest.Sha256;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.review.ReviewedSpan;
import org.tessera.core.work.ReviewVersion;
import org.tessera.store.codec.Fields;
import org.tessera.store.codec.Json;

/** The table {@code review_version}: rows are added, and go with their note. */
final class VersionRows {
    private static final String TABLE = "review_version";
    private static final String COLUMN = "body";

    private VersionRows() {}

    static List<ReviewVersion> list(OpenNote note) throws SQLException {
        return note.sql()
                .list("SELECT number, version, body FROM review_version WHERE note = ? ORDER BY number",
                        row -> version(note, row), note.row().id().value());
    }

    /** The machine's answer as version 1; one that nobody has worked on gives way to it. */
    static void putMachine(OpenNote note, ReviewSession untouched, Instant at) throws SQLException {
        note.sql().change("DELETE FROM review_version WHERE note = ?", note.row().id().value());
        insert(note, new ReviewVersion(1, Optional.empty(), at, 0, false, fingerprint(untouched.spans())));
    }

    static void add(OpenNote note, ReviewSession finished, NamedPerson reviewer, Instant at, boolean stated)
            throws SQLException {
        insert(note, new ReviewVersion(list(note).size() + 1, Optional.of(reviewer), at, finished.steps().size(),
                stated, fingerprint(finished.spans())));
    }

    private static void insert(OpenNote note, ReviewVersion version) throws SQLException {
        ObjectNode json = write(version);
        byte[] body = note.compartment()
                .encrypt(TABLE, row(note, version.number()), COLUMN, Json.document(Part.VERSION, json));
        note.sql()
                .change("INSERT INTO review_version (note, number, version, body) VALUES (?, ?, ?, ?)",
                        note.row().id().value(), version.number(), note.compartment().generation(), body);
    }

    static ObjectNode write(ReviewVersion version) {
        ObjectNode json = Json.object()
                .put("at", version.at().toString())
                .put("steps", version.steps())
                .put("stated", version.stated())
                .put("spans", version.spans().hex());
        version.reviewer().ifPresent(person -> json.put("reviewer", person.name()));
        return json;
    }

    private static ReviewVersion version(OpenNote note, ResultSet row) throws SQLException {
        int number = row.getInt(1);
        byte[] body = note.compartment().decrypt(TABLE, row(note, number), COLUMN, row.getLong(2), row.getBytes(3));
        Fields json = Json.content(Part.VERSION, body);
        return Fields.checked(() -> new ReviewVersion(number, json.maybeText("reviewer").map(NamedPerson::new),
                json.time("at"), json.number("steps"), json.truth("stated"), new Sha256(json.text("spans"))));
    }

    private static String row(OpenNote note, int number) {
        return note.row().id().value() + "/" + number;
    }

    /** Over the canonical JSON of all spans, so that anybody who has them can make it again. */
    private static Sha256 fingerprint(List<ReviewedSpan> spans) {
        return Sha256.of(Json.write(Json.array(spans,
                span -> Json.object()
                        .put("id", span.id().value())
                        .put("kind", span.kind().name())
                        .put("state", span.state().name())
                        .set("at", Json.span(span.span())))));
    }
}
