package org.tessera.store.work;

import java.time.Instant;
import java.util.Optional;

/**
 * When what happened to a note.
 *
 * @param created when it was imported
 * @param changed when somebody worked on it last
 * @param answered when the answer came whose text is kept; empty without one
 * @param signed when the last document was signed whose text is kept; empty without one
 */
record NoteTimes(Instant created, Instant changed, Optional<Instant> answered, Optional<Instant> signed) {
    static NoteTimes imported(Instant now) {
        return new NoteTimes(now, now, Optional.empty(), Optional.empty());
    }

    NoteTimes changed(Instant now) {
        return new NoteTimes(created, now, answered, signed);
    }

    NoteTimes answered(Optional<Instant> when) {
        return new NoteTimes(created, changed, when, signed);
    }

    NoteTimes signed(Optional<Instant> when) {
        return new NoteTimes(created, changed, answered, when);
    }
}
