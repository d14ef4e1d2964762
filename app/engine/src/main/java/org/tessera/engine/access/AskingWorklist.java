package org.tessera.engine.access;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tessera.core.access.Permission;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.PhiText;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.vault.CaseId;
import org.tessera.core.work.CaseSummary;
import org.tessera.core.work.Headline;
import org.tessera.core.work.SearchResult;
import org.tessera.core.work.WorkStep;
import org.tessera.core.work.WorkSummary;
import org.tessera.core.work.Worklist;

/**
 * The worklist as a door gets it: each call asks whether the session may see notes, also when the list was handed out before
 * an emergency access ended. What has to be written into the audit goes through the façade alone.
 */
public final class AskingWorklist implements Worklist {
    private final Worklist notes;
    private final OwnReviews reviews;
    private final Authority authority;

    /** The same for a session, with the reviews that it may see. */
    public AskingWorklist(Worklist notes, OwnReviews reviews, Authority authority) {
        this.notes = notes;
        this.reviews = reviews;
        this.authority = authority;
    }

    @Override
    public void add(CaseId caseId, ClinicalNote note) {
        authority.require(Permission.NOTES);
        notes.add(caseId, note);
    }

    @Override
    public void add(CaseId caseId, AnalyzedNote note) {
        authority.require(Permission.NOTES);
        notes.add(caseId, note);
    }

    @Override
    public List<WorkSummary> list() {
        authority.require(Permission.NOTES);
        return reviews.seen(notes.list());
    }

    @Override
    public List<WorkSummary> list(int skip, int most) {
        authority.require(Permission.NOTES);
        return reviews.seen(notes.list(skip, most));
    }

    @Override
    public WorkSummary get(NoteId id) {
        authority.require(Permission.NOTES);
        return reviews.seen(List.of(notes.get(id))).getFirst();
    }

    @Override
    public Map<WorkStep, Integer> counts() {
        authority.require(Permission.NOTES);
        return notes.counts();
    }

    @Override
    public List<CaseSummary> cases() {
        authority.require(Permission.NOTES);
        return notes.cases();
    }

    @Override
    public List<NoteId> labelled(PhiText label) {
        authority.require(Permission.NOTES);
        return notes.labelled(label);
    }

    @Override
    public SearchResult search(PhiText words, int most) {
        authority.require(Permission.NOTES);
        return notes.search(words, most);
    }

    @Override
    public void rename(NoteId id, Headline headline) {
        authority.require(Permission.NOTES);
        notes.rename(id, headline);
    }

    @Override
    public void assign(NoteId id, Optional<NamedPerson> with) {
        authority.require(Permission.NOTES);
        notes.assign(id, with);
    }

    @Override
    public void flag(NoteId id, Optional<String> attention) {
        authority.require(Permission.NOTES);
        notes.flag(id, attention);
    }

    @Override
    public void delete(NoteId id) {
        throw new IllegalStateException("the engine deletes notes, and writes it down");
    }

    @Override
    public void deleteCase(CaseId caseId) {
        throw new IllegalStateException("the case desk destroys cases, and writes it down");
    }
}
