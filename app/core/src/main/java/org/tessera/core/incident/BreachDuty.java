package org.tessera.core.incident;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/**
 * Somebody who has to be told of a breach.
 *
 * @param kind whom
 * @param due the last day; without unreasonable delay before it
 * @param done when it was done
 */
public record BreachDuty(Kind kind, LocalDate due, Optional<LocalDate> done) {
    /** Whom, and by which rule. */
    public enum Kind {
        PROVIDER_NOTICE("Obtain the provider's notice", "164.410"), INDIVIDUALS("Notify each individual", "164.404"),
        MEDIA("Notify prominent media outlets", "164.406"), HHS("Notify the Secretary of HHS", "164.408");

        private final String title;
        private final String source;

        Kind(String title, String source) {
            this.title = title;
            this.source = source;
        }

        /** As reports name it. */
        public String title() {
            return title;
        }

        /** The section of 45 CFR. */
        public String source() {
            return source;
        }
    }

    /** Days left on a day; below 0 if the last day is over. */
    public long daysLeft(LocalDate today) {
        return ChronoUnit.DAYS.between(today, due);
    }
}
