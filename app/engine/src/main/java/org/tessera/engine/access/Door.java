package org.tessera.engine.access;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.tessera.core.access.AccountName;
import org.tessera.core.problem.ProblemException;
import org.tessera.store.LockedStore;

/**
 * What may be known of a store before anybody has logged in.
 *
 * @param accounts the active accounts, by name
 * @param emergencyKey whether there is an emergency key
 */
public record Door(List<AccountName> accounts, boolean emergencyKey) {
    public Door {
        accounts = List.copyOf(accounts);
    }

    /**
     * Looks at the store of a folder.
     *
     * @throws ProblemException with the store's code
     */
    public static Door of(Path home) {
        try (LockedStore locked = LockedStore.open(home, Clock.systemUTC())) {
            return new Door(locked.accounts(), locked.hasEmergencyKey());
        }
    }
}
