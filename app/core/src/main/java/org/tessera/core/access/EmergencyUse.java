package org.tessera.core.access;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.tessera.core.note.PhiText;
import org.tessera.core.review.NamedPerson;

/**
 * One use of emergency access, until a compliance officer has looked at it and after.
 *
 * @param id lower-case hexadecimal, unique in the store
 * @param person who used it, as they named themselves, or whose session it was
 * @param account the account that widened its session; empty if the emergency key opened the store
 * @param reason why
 * @param words more about it, as typed; may identify somebody
 * @param from when it began
 * @param until when it ends by itself
 * @param reviewedBy who looked at it
 */
public record EmergencyUse(String id, NamedPerson person, Optional<AccountName> account, EmergencyReason reason,
        PhiText words, Instant from, Instant until, Optional<NamedPerson> reviewedBy) {
    /** The shortest use. */
    public static final Duration SHORTEST = Duration.ofMinutes(15);

    /** The longest use. */
    public static final Duration LONGEST = Duration.ofHours(4);

    /**
     * A time that a use may last.
     *
     * @throws IllegalArgumentException if it is shorter than {@link #SHORTEST} or longer than {@link #LONGEST}
     */
    public static Duration checked(Duration time) {
        if (time.compareTo(SHORTEST) < 0 || time.compareTo(LONGEST) > 0) {
            throw new IllegalArgumentException("emergency access lasts 15 to 240 minutes");
        }
        return time;
    }

    /** The same after somebody looked at it. */
    public EmergencyUse reviewed(NamedPerson by) {
        return new EmergencyUse(id, person, account, reason, words, from, until, Optional.of(by));
    }
}
