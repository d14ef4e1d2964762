package org.tessera.desktop.review;

import java.util.function.Consumer;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.review.ReviewedNote;

/** Where a review is written down while it goes on. Called on the toolkit's thread; it does not wait. */
public interface ReviewBook {
    /** Writes a review down as it stands now, undone steps included. */
    void keep(ReviewSession session);

    /**
     * Writes the statement that ends a review.
     *
     * @param session every span of it is decided
     * @param reviewer who made the statement
     * @param then takes the finished review once it is kept; not called if it could not be
     */
    void finish(ReviewSession session, NamedPerson reviewer, Consumer<ReviewedNote> then);
}
