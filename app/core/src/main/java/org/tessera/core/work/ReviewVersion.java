package org.tessera.core.work;

import java.time.Instant;
import java.util.Optional;
import org.tessera.core.digest.Sha256;
import org.tessera.core.review.NamedPerson;

/**
 * One version of what becomes a token in a note. Version 1 is the machine's answer; each finished review is a further one, and so
 * is each later answer that a person asked for by changing what is known of the patient. None
 * is ever overwritten.
 *
 * @param number from 1, without gaps
 * @param reviewer who finished the review; empty for the machine's answer
 * @param at when it was finished, or when the machine answered
 * @param steps how many steps of the review held
 * @param stated whether the statement of 164.514(b)(2)(ii) was made with it; not if the machine looked again
 * @param spans the fingerprint of all spans as they were decided: number, range, kind and state of each
 */
public record ReviewVersion(int number, Optional<NamedPerson> reviewer, Instant at, int steps, boolean stated,
        Sha256 spans) {
    /** @throws IllegalArgumentException if version 1 has a reviewer, or a later one has none */
    public ReviewVersion {
        if (number < 1 || steps < 0 || reviewer.isPresent() != number > 1) {
            throw new IllegalArgumentException("version 1 is the machine's, the others are a person's");
        }
    }
}
