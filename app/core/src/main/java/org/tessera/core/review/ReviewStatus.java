package org.tessera.core.review;

import java.time.Instant;
import java.util.Optional;

/** Who answers for the de-identification of a note. */
public sealed interface ReviewStatus {
    /**
     * A named person decided every span and knows of nothing left that could identify the patient
     * (45 CFR 164.514(b)(2)(ii)).
     *
     * @param readers the two who read the note before, if the reviewer ruled on what they saw differently
     */
    record Reviewed(NamedPerson reviewer, Instant at, Optional<Readers> readers) implements ReviewStatus {
        /** One person read it. */
        public Reviewed(NamedPerson reviewer, Instant at) {
            this(reviewer, at, Optional.empty());
        }
    }

    /** One of two readings is finished; the note waits for the other one, or for a ruling, and cannot be sent. */
    record OneOfTwo(NamedPerson reader, Instant at) implements ReviewStatus {}

    /** Nobody looked: the machine's answer as it is. Such a note can be written to a file and cannot be sent. */
    record Unreviewed() implements ReviewStatus {}
}
