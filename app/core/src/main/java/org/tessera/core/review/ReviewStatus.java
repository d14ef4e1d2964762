package org.tessera.core.review;

import java.time.Instant;

/** Who answers for the de-identification of a note. */
public sealed interface ReviewStatus {
    /**
     * A named person decided every span and knows of nothing left that could identify the patient
     * (45 CFR 164.514(b)(2)(ii)).
     */
    record Reviewed(NamedPerson reviewer, Instant at) implements ReviewStatus {}

    /** Nobody looked: the machine's answer as it is. Such a note can be written to a file and cannot be sent. */
    record Unreviewed() implements ReviewStatus {}
}
