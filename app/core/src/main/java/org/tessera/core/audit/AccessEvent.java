package org.tessera.core.audit;

import java.time.Instant;
import java.util.Set;
import org.tessera.core.access.AccountName;
import org.tessera.core.access.EmergencyReason;
import org.tessera.core.access.Permission;
import org.tessera.core.access.Role;
import org.tessera.core.note.NoteId;
import org.tessera.core.review.NamedPerson;

/** Who came, went, was let in, was refused (164.308(a)(5)(ii)(C), 164.312(b)). */
public sealed interface AccessEvent extends AuditEvent {
    @Override
    default String code() {
        return switch (this) {
            case LoggedIn in -> "logged-in";
            case LoggedOut out -> "logged-out";
            case AccountAdded added -> "account-added";
            case RolesChanged changed -> "roles-changed";
            case AccountDeactivated deactivated -> "account-deactivated";
            case PassphraseReset reset -> "passphrase-reset";
            case SecondFactorEnrolled enrolled -> "second-factor-enrolled";
            case SecondFactorRemoved removed -> "second-factor-removed";
            case RecoveryCodeUsed used -> "recovery-code-used";
            case EmergencyKeyMade made -> "emergency-key-made";
            case EmergencyOpened opened -> "emergency-opened";
            case EmergencyReviewed reviewed -> "emergency-reviewed";
            case AccessReviewed reviewed -> "access-reviewed";
            case AccessRefused refused -> "access-refused";
            case NoteOpened opened -> "note-opened";
        };
    }

    /** Why a session ended. */
    enum Ending {
        /** Its user locked the workstation. */
        LOCKED,
        /** Nobody touched it for as long as the site allows (164.312(a)(2)(iii)). */
        IDLE,
        /** The program was closed, or its work was done. */
        CLOSED
    }

    /** An account opened the store. */
    record LoggedIn(AccountName account, Set<Role> roles, boolean secondFactor) implements AccessEvent {
        public LoggedIn {
            roles = Set.copyOf(roles);
        }
    }

    /** A session is about to end. */
    record LoggedOut(Ending ending) implements AccessEvent {}

    /** An account is about to be made. */
    record AccountAdded(AccountName account, Set<Role> roles) implements AccessEvent {
        public AccountAdded {
            roles = Set.copyOf(roles);
        }
    }

    /** An account is about to get other roles. */
    record RolesChanged(AccountName account, Set<Role> roles) implements AccessEvent {
        public RolesChanged {
            roles = Set.copyOf(roles);
        }
    }

    /** An account's way into the store is about to be destroyed. */
    record AccountDeactivated(AccountName account) implements AccessEvent {}

    /** Somebody else is about to set an account's passphrase. */
    record PassphraseReset(AccountName account) implements AccessEvent {}

    /** An account is about to ask for a second factor. */
    record SecondFactorEnrolled(AccountName account) implements AccessEvent {}

    /** An account is about to ask for a second factor no more. */
    record SecondFactorRemoved(AccountName account) implements AccessEvent {}

    /** A recovery code took the place of a second factor. */
    record RecoveryCodeUsed(AccountName account, int left) implements AccessEvent {}

    /** A new emergency key is about to be given out. */
    record EmergencyKeyMade() implements AccessEvent {}

    /** Somebody used emergency access. */
    record EmergencyOpened(NamedPerson person, EmergencyReason reason, Instant until,
            boolean byKey) implements AccessEvent {}

    /** A use of emergency access was looked at. */
    record EmergencyReviewed(NamedPerson by, String use) implements AccessEvent {}

    /** Somebody looked over who may do what. */
    record AccessReviewed(NamedPerson by, int accounts, int changesAsked) implements AccessEvent {}

    /** Somebody asked for what their account may not do. */
    record AccessRefused(Permission permission) implements AccessEvent {}

    /** A note is about to be shown. */
    record NoteOpened(NoteId note) implements AccessEvent {}
}
