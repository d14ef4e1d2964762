package org.tessera.core.access;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.tessera.core.review.NamedPerson;

/**
 * Who uses the open store, and what for.
 *
 * @param account the account that opened it; empty for a store in memory, which has none
 * @param person who answers; empty for a store in memory
 * @param permissions what may be done
 * @param until when the permissions end; empty if they end with the session
 */
public record Session(Optional<AccountName> account, Optional<NamedPerson> person, Set<Permission> permissions,
        Optional<Instant> until) {
    public Session {
        permissions = Set.copyOf(permissions);
    }

    /** The session of an account. */
    public static Session of(Account account) {
        return new Session(Optional.of(account.name()), Optional.of(account.person()),
                Role.permissions(account.roles()), Optional.empty());
    }

    /** The session of a store in memory: nothing is kept, so everything is allowed. */
    public static Session unbound() {
        return new Session(Optional.empty(), Optional.empty(), EnumSet.allOf(Permission.class), Optional.empty());
    }

    /** Whether something may be done at a time. */
    public boolean permits(Permission permission, Instant now) {
        return permissions.contains(permission) && until.filter(end -> !now.isBefore(end)).isEmpty();
    }

    /** Whether a person is the one who opened the store; any person is, where no account did. */
    public boolean isOf(NamedPerson named) {
        return person.filter(known -> !known.equals(named)).isEmpty();
    }
}
