package org.tessera.core.provider;

import java.time.LocalDate;
import org.tessera.core.review.NamedPerson;

/**
 * A named person's word that a setting at the provider is what the agreement asks for.
 *
 * @param setting which
 * @param by who looked
 * @param on when
 * @param expires the last day on which the word holds
 */
public record Attestation(Setting setting, NamedPerson by, LocalDate on, LocalDate expires) {
    /** What has to be attested for an endpoint outside the organisation. */
    public enum Setting {
        ZERO_DATA_RETENTION, TRAINING_OPT_OUT, REGION, CUSTOMER_MANAGED_KEYS
    }

    /** Whether the word holds on a day. */
    public boolean isFresh(LocalDate today) {
        return !on.isAfter(today) && !expires.isBefore(today);
    }
}
