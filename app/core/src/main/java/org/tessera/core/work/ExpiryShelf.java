package org.tessera.core.work;

import java.time.Instant;
import java.util.List;
import org.tessera.core.note.NoteId;
import org.tessera.core.vault.CaseId;

/**
 * What is old enough to go, and how it goes. Whoever calls has written the audit before anything is destroyed. A note that is
 * gone meanwhile is passed over. Thread-safe.
 */
public interface ExpiryShelf {
    /** Notes that nobody worked on since a time. */
    List<NoteId> notesUntouchedSince(Instant time);

    /** Cases that have tokens, or a date shift, and no note, and were made at a time or before. */
    List<CaseId> casesWithoutNotesUpTo(Instant time);

    /** Notes with an answer that came at a time or before. */
    List<NoteId> answersUpTo(Instant time);

    /** Signed notes that still have their answer. */
    List<NoteId> answersBehindSignatures();

    /** Notes with the text of a signed document whose last signature was made at a time or before. */
    List<NoteId> documentsUpTo(Instant time);

    /** Destroys notes; a case whose last note goes is destroyed with its tokens and key. */
    void destroyNotes(List<NoteId> notes);

    /** Destroys cases with their tokens and keys; one that has a note meanwhile is passed over. */
    void destroyCasesWithoutNotes(List<CaseId> cases);

    /** Destroys answers and drafts, which leave their fingerprints; a note without a signature waits for another prompt. */
    void destroyAnswers(List<NoteId> notes);

    /** Destroys the texts of signed documents; the signatures stay. */
    void destroyDocuments(List<NoteId> notes);
}
