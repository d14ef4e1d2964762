package org.tessera.desktop.lock;

import java.util.Optional;
import java.util.Set;
import org.tessera.desktop.problem.Problem;

/**
 * What the Lock screen shows.
 *
 * @param phase what is asked for
 * @param busy whether the store is being opened
 * @param flaws what is wrong with what was typed
 * @param problem why the store did not open
 */
public record LockState(Phase phase, boolean busy, Set<Flaw> flaws, Optional<Problem> problem) {
    public LockState {
        flaws = Set.copyOf(flaws);
    }

    /** What is asked for. */
    public enum Phase {
        /** A name and a new passphrase. */
        SET_UP,
        /** The passphrase of the store that is there. */
        UNLOCK,
        /** The name alone: the store is open and holds none. */
        NAME
    }

    /** What can be wrong with what was typed. */
    public enum Flaw {
        NAME("lock.flaw.name"), TOO_SHORT("lock.flaw.too_short"), DIFFERENT("lock.flaw.different"),
        MISSING("lock.flaw.missing");

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
        return new LockState(phase, false, Set.of(), Optional.empty());
    }

    LockState opening() {
        return new LockState(phase, true, Set.of(), Optional.empty());
    }

    LockState with(Set<Flaw> found) {
        return new LockState(phase, false, found, Optional.empty());
    }

    LockState with(Problem refused) {
        return new LockState(phase, false, Set.of(), Optional.of(refused));
    }
}
