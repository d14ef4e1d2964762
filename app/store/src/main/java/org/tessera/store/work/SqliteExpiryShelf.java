package org.tessera.store.work;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.tessera.core.note.NoteId;
import org.tessera.core.vault.CaseId;
import org.tessera.core.work.ExpiryShelf;
import org.tessera.core.work.WorkStep;
import org.tessera.store.keys.Compartments;

/** What of a store's notes is old enough to go, by the open columns of their rows. Thread-safe. */
public final class SqliteExpiryShelf implements ExpiryShelf {
    private final Compartments compartments;
    private final NoteTurns turns;
    private final NoteRemoval removal;

    /** The shelf of an open store. */
    public SqliteExpiryShelf(Compartments compartments, Clock clock) {
        this.compartments = compartments;
        this.turns = new NoteTurns(compartments, clock);
        this.removal = new NoteRemoval(compartments);
    }

    @Override
    public List<NoteId> notesUntouchedSince(Instant time) {
        return ids("SELECT id FROM note WHERE changed_at <= ? ORDER BY changed_at, id", time.toEpochMilli());
    }

    @Override
    public List<CaseId> casesWithoutNotesUpTo(Instant time) {
        return compartments.readAcross(sql -> CaseRows.withoutNotes(sql, time));
    }

    @Override
    public List<NoteId> answersUpTo(Instant time) {
        return ids("SELECT id FROM note WHERE answered_at > 0 AND answered_at <= ? ORDER BY answered_at, id",
                time.toEpochMilli());
    }

    @Override
    public List<NoteId> answersBehindSignatures() {
        return ids("SELECT id FROM note WHERE answered_at > 0 AND step = ? ORDER BY answered_at, id",
                WorkStep.SIGNED.name());
    }

    @Override
    public List<NoteId> documentsUpTo(Instant time) {
        return ids("SELECT id FROM note WHERE signed_at > 0 AND signed_at <= ? ORDER BY signed_at, id",
                time.toEpochMilli());
    }

    private List<NoteId> ids(String statement, Object value) {
        return compartments.readAcross(sql -> sql.list(statement, row -> new NoteId(row.getString(1)), value));
    }

    @Override
    public void destroyNotes(List<NoteId> notes) {
        notes.forEach(removal::remove);
        compartments.emptyJournal();
    }

    @Override
    public void destroyCasesWithoutNotes(List<CaseId> cases) {
        cases.forEach(removal::removeIfWithoutNotes);
    }

    @Override
    public void destroyAnswers(List<NoteId> notes) {
        change(notes, SqliteExpiryShelf::withoutAnswer);
    }

    @Override
    public void destroyDocuments(List<NoteId> notes) {
        change(notes, SqliteExpiryShelf::withoutDocuments);
    }

    /** What expires is no work on the note: its age goes on. */
    private void change(List<NoteId> notes, NoteTurns.Change change) {
        notes.forEach(id -> turns.maintain(id, change));
        compartments.emptyJournal();
    }

    private static NoteRow withoutAnswer(OpenNote note) throws SQLException {
        note.forgetAnswer();
        NoteRow row = note.row().at(times -> times.answered(Optional.empty()));
        return row.step() == WorkStep.RESPONSE || row.step() == WorkStep.SIGN_OFF
                ? row.at(WorkStep.PROMPT).with(row.counts().withFindings(0))
                : row;
    }

    private static NoteRow withoutDocuments(OpenNote note) throws SQLException {
        note.put(Part.SIGNED, note.signed().withoutTexts().write());
        UnaryOperator<NoteTimes> gone = times -> times.signed(Optional.empty());
        return note.row().at(gone);
    }
}
