package org.tessera.desktop.review;

import java.util.Optional;
import java.util.function.Consumer;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.review.PicturesSeen;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.review.ReviewedNote;
import org.tessera.desktop.workspace.Background;

/** Where a review is written down while it goes on. Called on the toolkit's thread; it does not wait. */
public interface ReviewBook {
    /** Writes a review down as it stands now, undone steps included. */
    void keep(ReviewSession session);

    /** Writes a review down that was put onto another answer of the machine, in the name of who asked for it. */
    void keepRebased(ReviewSession session, NamedPerson by);

    /**
     * Asks the machine again, in the background.
     *
     * @param then takes its answer, unless the work is dropped
     */
    Background.Running analyzeAgain(ClinicalNote note, KnownIdentifiers known, Consumer<AnalyzedNote> then,
            Consumer<ProblemException> failed);

    /**
     * Writes the statements that end a review.
     *
     * @param session every span of it is decided
     * @param statement what a person stated
     * @param then takes the finished review once it is kept; not called if it could not be
     */
    void finish(ReviewSession session, Statement statement, Consumer<Finished> then);

    /**
     * What a person states at the end of a review.
     *
     * @param reviewer who states that nothing is left that could identify the patient (45 CFR 164.514(b)(2)(ii))
     * @param looked whether the same person states now that they looked at the pictures of the document
     */
    record Statement(NamedPerson reviewer, boolean looked) {}

    /**
     * A finished review.
     *
     * @param note with its statement
     * @param seen who looked at the pictures of its document, if that was stated with it
     */
    record Finished(ReviewedNote note, Optional<PicturesSeen> seen) {}
}
