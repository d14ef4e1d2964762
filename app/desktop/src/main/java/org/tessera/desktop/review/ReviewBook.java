package org.tessera.desktop.review;

import java.util.function.Consumer;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.review.NamedPerson;
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
     * Writes the statement that ends a review.
     *
     * @param session every span of it is decided
     * @param reviewer who made the statement
     * @param then takes the finished review once it is kept; not called if it could not be
     */
    void finish(ReviewSession session, NamedPerson reviewer, Consumer<ReviewedNote> then);
}
