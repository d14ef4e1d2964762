package org.tessera.engine.access;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tessera.core.access.AccountName;
import org.tessera.core.access.AccountShelf;
import org.tessera.core.access.EmergencyReason;
import org.tessera.core.access.EmergencyUse;
import org.tessera.core.access.Permission;
import org.tessera.core.access.Role;
import org.tessera.core.access.Session;
import org.tessera.core.audit.AccessEvent;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.review.NamedPerson;

/**
 * Emergency access (164.312(a)(2)(ii)), "break-glass": a session whose role does not reach notes gets a clinician's
 * permissions for a while, with a reason, and a compliance officer looks at each use afterwards. It never opens accounts,
 * settings or backups.
 */
public final class EmergencyDesk {
    private static final int ID_BYTES = 6;

    private final AccountShelf accounts;
    private final AuditLog audit;
    private final Authority authority;
    private final InstantSource clock;
    private final SecureRandom random = new SecureRandom();

    /** The desk of an open store. */
    public EmergencyDesk(AccountShelf accounts, AuditLog audit, Authority authority, InstantSource clock) {
        this.accounts = accounts;
        this.audit = audit;
        this.authority = authority;
        this.clock = clock;
    }

    /**
     * Widens this session.
     *
     * @param words what happened, as typed; kept encrypted
     * @param time 15 to 240 minutes
     * @return when it ends
     * @throws ProblemException {@link ProblemCode#ACCOUNT_UNKNOWN} if no account is logged in, or
     *         {@link ProblemCode#SECOND_FACTOR_REQUIRED} while one is to be set up, or
     *         {@link ProblemCode#SESSION_EXPIRED} for a session of the emergency key, whose time is not lengthened
     */
    public Instant open(EmergencyReason reason, PhiText words, Duration time) {
        Session before = authority.session();
        NamedPerson person = before.person().orElseThrow(() -> new ProblemException(ProblemCode.ACCOUNT_UNKNOWN));
        if (before.permissions().isEmpty()) {
            throw new ProblemException(ProblemCode.SECOND_FACTOR_REQUIRED);
        }
        if (before.until().isPresent()) {
            throw new ProblemException(ProblemCode.SESSION_EXPIRED, "the sealed key is needed again");
        }
        Instant from = clock.instant();
        Instant until = from.plus(EmergencyUse.checked(time));
        audit.append(new AccessEvent.EmergencyOpened(person, reason, until, false));
        accounts.keep(new EmergencyUse(id(), person, before.account(), reason, words, from, until, Optional.empty()));
        authority.widen(Role.CLINICIAN.permissions(), until);
        return until;
    }

    private String id() {
        byte[] drawn = new byte[ID_BYTES];
        random.nextBytes(drawn);
        return HexFormat.of().formatHex(drawn);
    }

    /** The uses, newest first. */
    public List<EmergencyUse> uses() {
        authority.require(Permission.ACCESS_REVIEW);
        return accounts.emergencyUses();
    }

    /** Uses that nobody looked at yet; everybody may know how many there are. */
    public int waiting() {
        return (int) accounts.emergencyUses().stream().filter(use -> use.reviewedBy().isEmpty()).count();
    }

    /**
     * Writes down that a use was looked at, by another person than the one who used it.
     *
     * @throws ProblemException {@link ProblemCode#NOT_PERMITTED} if it is the same person,
     *         {@link ProblemCode#EMERGENCY_USE_UNKNOWN}
     */
    public void reviewed(String id, NamedPerson by) {
        authority.require(Permission.ACCESS_REVIEW, by);
        EmergencyUse use = accounts.emergencyUses()
                .stream()
                .filter(kept -> kept.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemCode.EMERGENCY_USE_UNKNOWN));
        if (isOwn(use, by)) {
            authority.refused(Permission.ACCESS_REVIEW);
            throw new ProblemException(ProblemCode.NOT_PERMITTED, "own use");
        }
        audit.append(new AccessEvent.EmergencyReviewed(by, id));
        accounts.keep(use.reviewed(by));
    }

    /** Whether a use is, by its account or by the name that was typed, that of whoever looks at it. */
    private boolean isOwn(EmergencyUse use, NamedPerson by) {
        Set<AccountName> own = new HashSet<>();
        own.add(AccountName.of(by));
        authority.session().account().ifPresent(own::add);
        return own.contains(AccountName.of(use.person())) || use.account().filter(own::contains).isPresent();
    }
}
