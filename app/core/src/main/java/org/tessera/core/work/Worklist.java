package org.tessera.core.work;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.PhiText;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.vault.CaseId;

/** The notes of a workstation as a list: adding, finding, deleting. A note that is not in it is an {@link IllegalArgumentException}. Thread-safe. */
public interface Worklist {
    /**
     * Adds a note that waits for the machine's answer.
     *
     * @throws IllegalArgumentException if a note of that id is there
     */
    void add(CaseId caseId, ClinicalNote note);

    /**
     * Adds a note with the machine's answer.
     *
     * @throws IllegalArgumentException if a note of that id is there
     */
    void add(CaseId caseId, AnalyzedNote note);

    /** All notes, newest first. */
    List<WorkSummary> list();

    /** A page of the notes, newest first. */
    List<WorkSummary> list(int skip, int most);

    /** One line of the list. */
    WorkSummary get(NoteId id);

    /** How many notes stand at each step; a step without notes is not in it. */
    Map<WorkStep, Integer> counts();

    /** All cases, the one that was worked on last first; one without a note counts from when it was made. */
    List<CaseSummary> cases();

    /** The notes whose source had that label, case and white space at its ends aside; newest first. */
    List<NoteId> labelled(PhiText label);

    /**
     * Looks for notes in whose redacted text all words occur, case aside; what became a token is not in it, and a note that
     * waits for the machine's answer has none. Stops when enough are found.
     *
     * @param words as typed, parted by white space
     * @param most how many notes at most
     * @throws IllegalArgumentException without a word
     */
    SearchResult search(PhiText words, int most);

    /** Changes what a note is recognised by. */
    void rename(NoteId id, Headline headline);

    /** Says who works on a note; empty for nobody. */
    void assign(NoteId id, Optional<NamedPerson> with);

    /**
     * Says what about a note needs a look; empty for nothing.
     *
     * @throws IllegalArgumentException unless the code is lower-case words joined by hyphens
     */
    void flag(NoteId id, Optional<String> attention);

    /**
     * Deletes a note; the caller has written that into the audit. The tokens of its case stay as long as another note shares
     * them; with its last note a case is destroyed with its key.
     */
    void delete(NoteId id);

    /**
     * Deletes a case with its notes, tokens and key; the caller has written that into the audit. Copies of the file that were
     * made before still hold it.
     */
    void deleteCase(CaseId caseId);
}
