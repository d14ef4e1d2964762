package org.tessera.store.access;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.tessera.core.access.Account;
import org.tessera.core.access.AccountName;
import org.tessera.core.access.Permission;
import org.tessera.core.access.Role;
import org.tessera.core.review.NamedPerson;

/**
 * What the house keeps of an account, encrypted.
 *
 * @param person whose it is
 * @param roles at least one
 * @param factor the second factor that it asks for
 * @param drawn one that waits for its first code
 * @param createdAt when it was made
 * @param lastLogin when it was last used
 * @param passphraseAt when its passphrase was last set
 * @param passphraseGiven whether somebody else set it
 */
record AccountDetails(NamedPerson person, Set<Role> roles, Optional<SecondFactor> factor, Optional<SecondFactor> drawn,
        Instant createdAt, Optional<Instant> lastLogin, Instant passphraseAt, boolean passphraseGiven) {
    AccountDetails {
        roles = Set.copyOf(roles);
    }

    static AccountDetails fresh(NamedPerson person, Set<Role> roles, Instant now, boolean given) {
        return new AccountDetails(person, roles, Optional.empty(), Optional.empty(), now, Optional.empty(), now, given);
    }

    Account account(AccountName name, boolean active) {
        return new Account(name, person, roles, active, factor.isPresent(),
                factor.map(known -> known.recovery().size()).orElse(0), createdAt, lastLogin, passphraseAt,
                passphraseGiven);
    }

    /** Whether its owner could run accounts. */
    boolean administers() {
        return Role.permissions(roles).contains(Permission.ACCOUNTS);
    }

    AccountDetails withRoles(Set<Role> others) {
        return new AccountDetails(person, others, factor, drawn, createdAt, lastLogin, passphraseAt, passphraseGiven);
    }

    AccountDetails withFactor(Optional<SecondFactor> other) {
        return new AccountDetails(person, roles, other, drawn, createdAt, lastLogin, passphraseAt, passphraseGiven);
    }

    AccountDetails withDrawn(Optional<SecondFactor> other) {
        return new AccountDetails(person, roles, factor, other, createdAt, lastLogin, passphraseAt, passphraseGiven);
    }

    AccountDetails withLogin(Instant now) {
        return new AccountDetails(person, roles, factor, drawn, createdAt, Optional.of(now), passphraseAt,
                passphraseGiven);
    }

    AccountDetails withPassphrase(Instant now, boolean given) {
        return new AccountDetails(person, roles, factor, drawn, createdAt, lastLogin, now, given);
    }
}
