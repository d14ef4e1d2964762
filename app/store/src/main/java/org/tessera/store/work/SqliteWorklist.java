package org.tessera.store.work;

import org.tessera.core.work.CaseSummary;
import org.tessera.core.work.Headline;
import org.tessera.core.work.SearchResult;
import org.tessera.core.work.WorkSummary;
import org.tessera.core.work.WorkCounts;
import org.tessera.core.work.WorkStep;
import org.tessera.core.work.Worklist;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.vault.CaseId;
import org.tessera.store.codec.NoteCodec;
import org.tessera.store.crypto.BlindIndex;
import org.tessera.store.db.Sql;
import org.tessera.store.keys.Compartment;
import org.tessera.store.keys.CompartmentId;
import org.tessera.store.keys.Compartments;

/**
 * The notes of a store as a list. A case is made with its first note; deleting it destroys its key. A note that is not in
 * the store is an {@link IllegalArgumentException}. Thread-safe.
 */
public final class SqliteWorklist implements Worklist {
    /** Yes: {@code altered-token}. No: anything that could quote a note. */
    private static final Pattern ATTENTION = Pattern.compile("[a-z][a-z0-9-]{0,39}");

    private final Compartments compartments;
    private final WorkClock clock;
    private final NoteTurns turns;

    /** The worklist of an open store. */
    public SqliteWorklist(Compartments compartments, Clock clock) {
        this.compartments = compartments;
        this.clock = new WorkClock(clock);
        this.turns = new NoteTurns(compartments, clock);
    }

    @Override
    public void add(CaseId caseId, ClinicalNote note) {
        add(caseId, note, Optional.empty());
    }

    @Override
    public void add(CaseId caseId, AnalyzedNote note) {
        add(caseId, note.note(), Optional.of(note));
    }

    private void add(CaseId caseId, ClinicalNote note, Optional<AnalyzedNote> analyzed) {
        WorkCounts text = WorkCounts.ofText(note.text().reveal());
        CompartmentId id = CompartmentId.of(caseId);
        compartments.changeOrCreate(id, (sql, compartment) -> {
            NoteRow row = new NoteRow(note.id(), id, note.source().format(),
                    analyzed.isPresent() ? WorkStep.REVIEW : WorkStep.IMPORT, Optional.empty(),
                    analyzed.map(text::analyzed).orElse(text), 0, NoteTimes.imported(nextTurn(sql)));
            return insert(sql, compartment, row, note, analyzed);
        });
    }

    /** Of two notes that come in one millisecond, the later is the newer one. */
    private Instant nextTurn(Sql sql) throws SQLException {
        Instant now = clock.now(sql);
        Instant newest = NoteRows.newest(sql);
        return now.isAfter(newest) ? now : newest.plusMillis(1);
    }

    private NoteRow insert(Sql sql, Compartment compartment, NoteRow row, ClinicalNote note,
            Optional<AnalyzedNote> analyzed) throws SQLException {
        if (NoteRows.find(sql, row.id()).isPresent()) {
            throw new IllegalArgumentException("a note of that id is there");
        }
        NoteRows.insert(sql, row, labels(sql).of(note.source().label()));
        OpenNote open = new OpenNote(sql, compartment, row);
        open.put(Part.SOURCE, NoteCodec.write(note));
        open.put(Part.HEADLINE, PartCodec.write(new PartCodec.Listed(Headline.of(note), Optional.empty())));
        if (analyzed.isPresent()) {
            open.putMachine(analyzed.get(), row.times().created());
        }
        return row;
    }

    @Override
    public List<WorkSummary> list() {
        return list(0, Integer.MAX_VALUE);
    }

    @Override
    public List<WorkSummary> list(int skip, int most) {
        return compartments.readAcross(sql -> {
            List<WorkSummary> lines = new ArrayList<>();
            for (NoteRow row : NoteRows.page(sql, skip, most)) {
                lines.add(summary(new OpenNote(sql, compartments.unchecked(sql, row.compartment()), row)));
            }
            return lines;
        });
    }

    @Override
    public WorkSummary get(NoteId id) {
        return turns.look(id, SqliteWorklist::summary);
    }

    private static WorkSummary summary(OpenNote note) throws SQLException {
        NoteRow row = note.row();
        PartCodec.Listed listed = listed(note);
        return new WorkSummary(row.id(), row.compartment().caseId(), listed.headline(), row.format(), row.step(),
                row.attention(), listed.with(), row.counts(), row.times().created(), row.times().changed());
    }

    private static PartCodec.Listed listed(OpenNote note) throws SQLException {
        return note.part(Part.HEADLINE)
                .map(PartCodec::listed)
                .orElseThrow(() -> new ProblemException(ProblemCode.STORE_DAMAGED, "headline"));
    }

    @Override
    public Map<WorkStep, Integer> counts() {
        return compartments.readAcross(NoteRows::counts);
    }

    @Override
    public List<CaseSummary> cases() {
        return compartments.readAcross(CaseRows::all);
    }

    @Override
    public List<NoteId> labelled(PhiText label) {
        return compartments.readAcross(sql -> NoteRows.labelled(sql, labels(sql).of(label)));
    }

    @Override
    public SearchResult search(PhiText words, int most) {
        return new RedactedSearch(compartments, words, most).run();
    }

    private BlindIndex labels(Sql sql) throws SQLException {
        return new BlindIndex(compartments.houseKeys(sql).lookUp(), "note.label");
    }

    @Override
    public void rename(NoteId id, Headline headline) {
        turns.change(id, note -> {
            note.put(Part.HEADLINE, PartCodec.write(new PartCodec.Listed(headline, listed(note).with())));
            return note.row();
        });
    }

    @Override
    public void assign(NoteId id, Optional<NamedPerson> with) {
        turns.change(id, note -> {
            note.put(Part.HEADLINE, PartCodec.write(new PartCodec.Listed(listed(note).headline(), with)));
            return note.row();
        });
    }

    @Override
    public void flag(NoteId id, Optional<String> attention) {
        if (attention.filter(code -> !ATTENTION.matcher(code).matches()).isPresent()) {
            throw new IllegalArgumentException("attention is a code");
        }
        turns.change(id, note -> note.row().withAttention(attention));
    }

    @Override
    public void delete(NoteId id) {
        if (!new NoteRemoval(compartments).remove(id)) {
            throw new IllegalArgumentException("no note of that id");
        }
        compartments.emptyJournal();
    }

    @Override
    public void deleteCase(CaseId caseId) {
        compartments.destroy(CompartmentId.of(caseId));
    }
}
