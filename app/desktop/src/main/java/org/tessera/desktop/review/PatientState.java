package org.tessera.desktop.review;

import java.util.List;
import java.util.Optional;
import org.tessera.core.note.KnownIdentifier;
import org.tessera.core.note.NoteId;
import org.tessera.core.review.Rebase;
import org.tessera.desktop.problem.Problem;

/**
 * What the banner above a review says of the patient.
 *
 * @param note the note that it is about
 * @param known what is known
 * @param look what became of the last change
 */
public record PatientState(Optional<NoteId> note, List<KnownIdentifier> known, Look look) {
    /** No note is open. */
    static final PatientState NOBODY = new PatientState(Optional.empty(), List.of(), Look.NONE);

    /** How far the machine is with looking again. */
    public sealed interface Look {
        /** It was not asked, or not any more. */
        Look NONE = new Unasked();

        /** It was not asked. */
        record Unasked() implements Look {}

        /** It looks. */
        record Running() implements Look {}

        /** It has looked. */
        record Done(Rebase rebase) implements Look {}

        /** It could not. */
        record Failed(Problem problem) implements Look {}
    }

    public PatientState {
        known = List.copyOf(known);
    }

    PatientState with(List<KnownIdentifier> others) {
        return new PatientState(note, others, look);
    }

    PatientState with(Look other) {
        return new PatientState(note, known, other);
    }
}
