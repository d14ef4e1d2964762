package org.tessera.core.readiness;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import org.tessera.core.review.NamedPerson;

/**
 * A person's word for a row.
 *
 * @param by who answers for it
 * @param on the day on which the word was given; it holds for a year
 */
public record ReadinessAttestation(NamedPerson by, LocalDate on) {
    private static final Period HOLDS = Period.ofYears(1);
    private static final int DAY_LENGTH = 10;

    /** Whether the word holds on a day. */
    public boolean holds(LocalDate today) {
        return !on.isAfter(today) && today.isBefore(on.plus(HOLDS));
    }

    /** As it is stored: the day, a blank, the name. */
    public String written() {
        return on + " " + by.name();
    }

    /** As it was stored; empty for anything else. */
    public static Optional<ReadinessAttestation> read(String written) {
        try {
            return Optional.of(new ReadinessAttestation(new NamedPerson(written.substring(DAY_LENGTH)),
                    LocalDate.parse(written.substring(0, DAY_LENGTH))));
        } catch (DateTimeException | IllegalArgumentException | IndexOutOfBoundsException other) {
            return Optional.empty();
        }
    }
}
