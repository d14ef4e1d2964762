package org.tessera.core.provider;

import java.time.LocalDate;
import java.util.Optional;
import org.tessera.core.digest.Sha256;
import org.tessera.core.review.NamedPerson;

/**
 * The Business Associate Agreement with whoever runs the endpoint, 45 CFR 164.504(e). A vendor that could sign one is only
 * {@link State#ELIGIBLE}; nothing but an executed agreement lets a prompt through.
 *
 * @param state how far it is
 * @param since the day on which it came that far
 * @param executedOn when it was signed
 * @param expiresOn the last day on which it holds; empty if it does not end
 * @param document the fingerprint of the signed document
 * @param reviewer who read it and recorded it
 */
public record Agreement(State state, Optional<LocalDate> since, Optional<LocalDate> executedOn,
        Optional<LocalDate> expiresOn, Optional<Sha256> document, Optional<NamedPerson> reviewer) {
    /** No agreement. */
    public static final Agreement NONE = new Agreement(State.NONE, Optional.empty(), Optional.empty(), Optional.empty(),
            Optional.empty());

    /** The fingerprint of a document without a single byte. */
    private static final Sha256 NOTHING = Sha256.of("");

    /** The way to an agreement. */
    public enum State {
        NONE, ELIGIBLE, REQUESTED, EXECUTED, EXPIRED;

        /**
         * Whether this state may follow a state, or stay. A signature follows a request or an expired agreement; who could
         * sign has not signed; what is signed can only end.
         */
        public boolean mayFollow(State before) {
            return before == this || switch (before) {
                case NONE -> this == ELIGIBLE;
                case ELIGIBLE -> this == REQUESTED || this == NONE;
                case REQUESTED -> this == EXECUTED || this == ELIGIBLE || this == NONE;
                case EXECUTED -> this == EXPIRED;
                case EXPIRED -> this == REQUESTED || this == EXECUTED || this == NONE;
            };
        }

        /** In words, for example {@code executed}. */
        public String title() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** An agreement of which only the day of its signature is known. */
    public Agreement(State state, Optional<LocalDate> executedOn, Optional<LocalDate> expiresOn,
            Optional<Sha256> document, Optional<NamedPerson> reviewer) {
        this(state, executedOn, executedOn, expiresOn, document, reviewer);
    }

    /** Whether the signed document is recorded; the fingerprint of nothing is none. */
    public boolean isDocumented() {
        return document.filter(print -> !print.equals(NOTHING)).isPresent();
    }

    /** Whether it is signed, documented and in force on a day. */
    public boolean isInForce(LocalDate today) {
        return state == State.EXECUTED && executedOn.filter(day -> !day.isAfter(today)).isPresent()
                && expiresOn.filter(day -> day.isBefore(today)).isEmpty() && isDocumented() && reviewer.isPresent();
    }
}
