package org.tessera.core.access;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.tessera.core.review.NamedPerson;

/**
 * An account as the list of accounts shows it; the access review of 164.308(a)(4)(ii)(C) reads these.
 *
 * @param name unique
 * @param person whose it is, as the name stands under documents
 * @param roles at least one
 * @param active whether its passphrase opens the store
 * @param secondFactor whether it also asks for a code
 * @param recoveryCodes how many codes are left for a lost second factor
 * @param createdAt when it was made
 * @param lastLogin when it was last used
 * @param passphraseAt when its passphrase was last set
 * @param passphraseGiven whether somebody else set it, so that its owner must change it first
 */
public record Account(AccountName name, NamedPerson person, Set<Role> roles, boolean active, boolean secondFactor,
        int recoveryCodes, Instant createdAt, Optional<Instant> lastLogin, Instant passphraseAt,
        boolean passphraseGiven) {
    /** @throws IllegalArgumentException if there is no role */
    public Account {
        roles = Set.copyOf(roles);
        if (roles.isEmpty()) {
            throw new IllegalArgumentException("an account has a role");
        }
    }
}
