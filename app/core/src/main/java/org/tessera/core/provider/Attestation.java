package org.tessera.core.provider;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.tessera.core.review.NamedPerson;

/**
 * A named person's word that a setting at the provider is what the agreement asks for.
 *
 * @param setting which
 * @param by who looked
 * @param on when
 * @param expires the last day on which the word holds
 * @param model the only model that it is about; empty if it is about all of them. Providers keep some models out of their
 *        promises on retention.
 */
public record Attestation(Setting setting, NamedPerson by, LocalDate on, LocalDate expires, Optional<String> model) {
    /** What can be attested. */
    public enum Setting {
        /** Nothing of a request or an answer is kept. */
        ZERO_DATA_RETENTION,
        /** OpenAI's modified abuse monitoring: content is left out of what is kept. */
        MODIFIED_ABUSE_MONITORING,
        /** Use for training is switched off. */
        TRAINING_OPT_OUT,
        /** The contract itself rules training out: an agreement alone does not. */
        TRAINING_TERMS,
        /** The model runs in the region of the profile. */
        REGION,
        /** Evidence for a region of the United States that is not on the built-in list. */
        REGION_ADDED,
        /** The region is not fixed, and the site took that risk knowingly. */
        REGION_RISK_ACCEPTED,
        /** The endpoint is the site's own, in one region. */
        DEDICATED_ENDPOINT,
        /** Azure: the deployment is of a regional type. */
        STANDARD_DEPLOYMENT,
        /** Azure: the deployment stays in the data zone United States. */
        DATA_ZONE_DEPLOYMENT,
        /** Azure: the deployment is of a global type; such a one is refused. */
        GLOBAL_DEPLOYMENT,
        /** Keys for what is stored are the site's. */
        CUSTOMER_MANAGED_KEYS,
        /** The vendor has no sub-processor for this service. */
        NO_SUB_PROCESSOR;

        /** In words, for example {@code training opt out}. */
        public String title() {
            return name().toLowerCase(Locale.ROOT).replace('_', ' ');
        }
    }

    /** A word about all models. */
    public Attestation(Setting setting, NamedPerson by, LocalDate on, LocalDate expires) {
        this(setting, by, on, expires, Optional.empty());
    }

    /** Whether the word holds on a day. */
    public boolean isFresh(LocalDate today) {
        return !on.isAfter(today) && !expires.isBefore(today);
    }

    /** The last day on which it holds at a route, whatever it says itself. */
    public LocalDate lastDay(Route route) {
        LocalDate longest = on.plusDays(route.attestationDays());
        return expires.isAfter(longest) ? longest : expires;
    }

    /** Whether it is about a model and holds on a day at a route. */
    public boolean speaksFor(String asked, Route route, LocalDate today) {
        return isFresh(today) && !lastDay(route).isBefore(today) && model.filter(only -> !only.equals(asked)).isEmpty();
    }
}
