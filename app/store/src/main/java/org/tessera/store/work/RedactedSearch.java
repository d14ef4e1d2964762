package org.tessera.store.work;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.PhiText;
import org.tessera.core.work.FoundNote;
import org.tessera.core.work.SearchResult;
import org.tessera.store.codec.Json;
import org.tessera.store.db.Sql;
import org.tessera.store.keys.Compartment;
import org.tessera.store.keys.CompartmentId;
import org.tessera.store.keys.Compartments;

/**
 * Searches the redacted texts one page after another, decrypting nothing else. There is no index: one over redacted text would
 * be a list of the words that a note holds, missed names among them.
 */
final class RedactedSearch {
    private static final int PAGE = 200;

    private static final String ROWS = "SELECT note.id, note.compartment, note.created_at, note_part.version, note_part.body"
            + " FROM note JOIN note_part ON note_part.note = note.id AND note_part.part = ?"
            + " WHERE (note.created_at, note.id) < (?, ?) ORDER BY note.created_at DESC, note.id DESC LIMIT ?";

    private final Compartments compartments;
    private final SearchWords words;
    private final int most;
    private final List<FoundNote> found = new ArrayList<>();
    private int searched;
    private long lastAge = Long.MAX_VALUE;
    private String lastId = "";

    RedactedSearch(Compartments compartments, PhiText words, int most) {
        this.compartments = compartments;
        this.words = new SearchWords(words);
        this.most = most;
    }

    /** Others get their turn between two pages. */
    SearchResult run() {
        boolean more = true;
        while (more && found.size() < most) {
            more = compartments.readAcross(this::page) == PAGE;
        }
        int searchable = compartments.readAcross(
                sql -> (int) sql.number("SELECT count(*) FROM note_part WHERE part = ?", Part.REDACTED.stored()));
        return new SearchResult(found, searched, searchable);
    }

    private int page(Sql sql) throws SQLException {
        List<Row> rows = sql.list(ROWS, RedactedSearch::row, Part.REDACTED.stored(), lastAge, lastId, PAGE);
        Optional<Compartment> open = Optional.empty();
        for (Row row : rows) {
            if (found.size() < most) {
                Optional<Compartment> same = open.filter(before -> before.id().equals(row.compartment()));
                open = same.isPresent() ? same : Optional.of(compartments.unchecked(sql, row.compartment()));
                look(row, open.get());
                lastAge = row.age();
                lastId = row.id().value();
                searched++;
            }
        }
        return rows.size();
    }

    private void look(Row row, Compartment open) {
        RedactedText text = RedactedText.read(
                Json.content(Part.VERSION, PartRows.decrypt(open, row.id(), Part.REDACTED, row.version(), row.body())));
        words.in(text)
                .ifPresent(places -> found.add(new FoundNote(row.id(), row.compartment().caseId(),
                        SearchWords.snippet(text, places.first()), places.count())));
    }

    @SuppressWarnings("ArrayRecordComponent") // lives for one page
    private record Row(NoteId id, CompartmentId compartment, long age, long version, byte[] body) {}

    private static Row row(ResultSet row) throws SQLException {
        return new Row(new NoteId(row.getString(1)), new CompartmentId(row.getString(2)), row.getLong(3),
                row.getLong(4), row.getBytes(5));
    }
}
