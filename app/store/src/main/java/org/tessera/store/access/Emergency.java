package org.tessera.store.access;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.tessera.core.access.AccountName;
import org.tessera.core.access.EmergencyReason;
import org.tessera.core.access.EmergencyUse;
import org.tessera.core.access.Permission;
import org.tessera.core.access.Role;
import org.tessera.core.access.Session;
import org.tessera.core.audit.AccessEvent;
import org.tessera.core.note.PhiText;
import org.tessera.core.review.NamedPerson;

/**
 * What somebody says who asks to be let in with the emergency key.
 *
 * @param person as they name themselves
 * @param reason why
 * @param words more about it, as typed
 * @param time for how long: 15 minutes to four hours
 */
public record Emergency(NamedPerson person, EmergencyReason reason, PhiText words, Duration time) {
    /** How long it is where nobody says otherwise. */
    public static final Duration USUAL = Duration.ofHours(1);

    private static final String MARK = " (emergency access)";

    /** What a {@link NamedPerson} can hold beside the mark. */
    private static final int LONGEST_NAME = 100;

    /** @throws IllegalArgumentException if the time is shorter or longer than {@link EmergencyUse} allows */
    public Emergency {
        EmergencyUse.checked(time);
    }

    /** The access that begins with it: what is kept, what the audit holds, what may be done. */
    record Access(EmergencyUse use) {
        AccessEvent event() {
            return new AccessEvent.EmergencyOpened(use.person(), use.reason(), use.until(), true);
        }

        /** Under which name its rows stand in the audit: no account, but told apart. */
        AccountName user() {
            return AccountName.ofEmergency(use.person());
        }

        /** Nobody proved that the name is theirs, and what they sign shows it. */
        private NamedPerson marked() {
            String name = use.person().name();
            return new NamedPerson(name.substring(0, Math.min(name.length(), LONGEST_NAME)) + MARK);
        }

        /** A clinician's, who may read the audit, and deletes nothing. */
        Session session() {
            Set<Permission> permissions = EnumSet.copyOf(Role.CLINICIAN.permissions());
            permissions.add(Permission.AUDIT);
            permissions.remove(Permission.PURGE);
            return new Session(Optional.empty(), Optional.of(marked()), permissions, Optional.of(use.until()));
        }
    }

    Access from(Instant now) {
        return new Access(new EmergencyUse(EmergencyUses.freshId(), person, Optional.empty(), reason, words, now,
                now.plus(time), Optional.empty()));
    }
}
