package org.tessera.core.signoff;

import java.time.Instant;
import org.tessera.core.digest.Sha256;
import org.tessera.core.review.NamedPerson;

/**
 * A person's signature under a document.
 *
 * @param signer who
 * @param at when
 * @param document the fingerprint of the signed text
 * @param acknowledged how many findings the signer settled or let stand
 */
public record SignOff(NamedPerson signer, Instant at, Sha256 document, int acknowledged) {}
