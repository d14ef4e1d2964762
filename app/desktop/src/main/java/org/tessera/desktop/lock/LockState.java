package org.tessera.desktop.lock;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.tessera.core.access.Enrolment;
import org.tessera.desktop.problem.Problem;
import org.tessera.engine.access.Door;

/**
 * What the Lock screen shows.
 *
 * @param phase what is asked for
 * @param busy whether the store is being opened
 * @param flaws what is wrong with what was typed
 * @param problem why the store did not open
 * @param door what is known of the store before anybody has logged in
 * @param enrolment the second factor that waits for its first code
 */
public record LockState(Phase phase, boolean busy, Set<Flaw> flaws, Optional<Problem> problem, Door door,
        Optional<Enrolment> enrolment) {
    private static final Door UNKNOWN = new Door(List.of(), false);

    public LockState {
        flaws = Set.copyOf(flaws);
    }

    /** What is asked for. */
    public enum Phase {
        /** A name and a new passphrase. */
        SET_UP,
        /** Who it is, and their passphrase. */
        UNLOCK,
        /** The code of the second factor. */
        CODE,
        /** A new passphrase in the place of one that somebody else set. */
        CHANGE,
        /** The first code of a second factor that the site asks for. */
        ENROL,
        /** The emergency key, who uses it and why. */
        EMERGENCY;

        /** What the keys of its title, its words and its button begin with. */
        public String key() {
            return "lock." + name().toLowerCase(Locale.ROOT);
        }
    }

    /** What can be wrong with what was typed. */
    public enum Flaw {
        NAME("lock.flaw.name"), TOO_SHORT("lock.flaw.too_short"), DIFFERENT("lock.flaw.different"),
        MISSING("lock.flaw.missing"), CODE("lock.flaw.code"), WORDS("lock.flaw.words");

        private final String messageKey;

        Flaw(String messageKey) {
            this.messageKey = messageKey;
        }

        /** The key of its words. */
        public String messageKey() {
            return messageKey;
        }
    }

    static LockState at(Phase phase) {
        return new LockState(phase, false, Set.of(), Optional.empty(), UNKNOWN, Optional.empty());
    }

    LockState to(Phase next) {
        return new LockState(next, false, Set.of(), Optional.empty(), door, Optional.empty());
    }

    LockState opening() {
        return new LockState(phase, true, Set.of(), Optional.empty(), door, enrolment);
    }

    LockState with(Set<Flaw> found) {
        return new LockState(phase, false, found, Optional.empty(), door, enrolment);
    }

    LockState with(Problem refused) {
        return new LockState(phase, false, Set.of(), Optional.of(refused), door, enrolment);
    }

    LockState with(Door seen) {
        return new LockState(phase, busy, flaws, problem, seen, enrolment);
    }

    LockState with(Enrolment drawn) {
        return new LockState(phase, false, Set.of(), Optional.empty(), door, Optional.of(drawn));
    }
}
