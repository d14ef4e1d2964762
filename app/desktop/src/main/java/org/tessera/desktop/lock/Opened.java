package org.tessera.desktop.lock;

import java.util.Set;
import org.tessera.core.access.Account;
import org.tessera.core.access.Role;
import org.tessera.core.review.NamedPerson;
import org.tessera.engine.DeidentificationEngine;

/**
 * What lies behind the door.
 *
 * @param engine open; whoever takes it closes it
 * @param person who answers for decisions
 * @param roles those of the account; none for a guest and in an emergency
 * @param fresh whether nothing was ever kept here, so that the samples are laid out
 */
public record Opened(DeidentificationEngine engine, NamedPerson person, Set<Role> roles, boolean fresh) {
    public Opened {
        roles = Set.copyOf(roles);
    }

    /** The engine that a person opened. */
    static Opened by(NamedPerson person, DeidentificationEngine engine, boolean fresh) {
        Set<Role> roles = engine.ownAccount().account().map(Account::roles).orElse(Set.of());
        return new Opened(engine, engine.session().person().orElse(person), roles, fresh);
    }
}
