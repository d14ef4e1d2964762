package org.tessera.engine.access;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.tessera.core.access.Role;
import org.tessera.core.review.NamedPerson;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.EngineConfig;

/** An invented clinic: a store whose founder made an account for each role. */
final class Clinic {
    static final NamedPerson FOUNDER = new NamedPerson("Noor Castellan");
    static final String FOUNDERS = "nine grey herons wading";
    private static final String OWN = "a passphrase of one's own";
    private static final String GIVEN = "handed over on paper once";

    private final Path home;

    private Clinic(Path home) {
        this.home = home;
    }

    /** A clinic in a folder that has none yet. */
    static Clinic in(Path home) {
        Clinic clinic = new Clinic(home);
        open(EngineConfig.founding(home, FOUNDER, FOUNDERS.toCharArray())).close();
        return clinic;
    }

    /** The clinic that a folder has already. */
    static Clinic at(Path home) {
        return new Clinic(home);
    }

    static NamedPerson person(Role role) {
        return new NamedPerson("Sample " + role.name().charAt(0) + role.name().substring(1).toLowerCase(Locale.ROOT));
    }

    /** The same with an account for a role. */
    Clinic with(Role role) {
        try (DeidentificationEngine engine = founder()) {
            engine.accounts().add(person(role), Set.of(role), GIVEN.toCharArray());
        }
        open(EngineConfig.inFolder(home,
                Credentials.of(person(role).name(), GIVEN.toCharArray()).choosing(OWN.toCharArray()))).close();
        return this;
    }

    DeidentificationEngine founder() {
        return open(EngineConfig.inFolder(home, Credentials.of(FOUNDER.name(), FOUNDERS.toCharArray())));
    }

    DeidentificationEngine as(Role role) {
        return open(EngineConfig.inFolder(home, Credentials.of(person(role).name(), OWN.toCharArray())));
    }

    Credentials credentials(Role role) {
        return Credentials.of(person(role).name(), OWN.toCharArray());
    }

    Path home() {
        return home;
    }

    static DeidentificationEngine open(EngineConfig config) {
        return DeidentificationEngine.open(config, (profiles, secrets) -> List.of());
    }
}
