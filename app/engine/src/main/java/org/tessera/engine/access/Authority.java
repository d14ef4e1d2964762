package org.tessera.engine.access;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import org.tessera.core.access.Permission;
import org.tessera.core.access.Session;
import org.tessera.core.audit.AccessEvent;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.review.NamedPerson;

/** Says whether the session may do something, now. A refusal is written into the audit. Thread-safe. */
public final class Authority {
    private final AtomicReference<Session> session;
    private final AtomicReference<Widening> emergency = new AtomicReference<>(new Widening(Set.of(), Instant.MIN));
    private final AuditLog audit;
    private final InstantSource clock;

    /** The authority of a session that begins. */
    public Authority(Session session, AuditLog audit, InstantSource clock) {
        this.session = new AtomicReference<>(session);
        this.audit = audit;
        this.clock = clock;
    }

    /** What emergency access adds for a while. */
    private record Widening(Set<Permission> permissions, Instant until) {
        boolean permits(Permission permission, Instant now) {
            return permissions.contains(permission) && now.isBefore(until);
        }
    }

    /** Who acts. */
    public Session session() {
        return session.get();
    }

    /** Another session of the same account: the whole one, once its second factor is set up. */
    void become(Session other) {
        session.set(other);
    }

    /** Nothing more may be done in this session. */
    void end() {
        Session before = session.get();
        session.set(new Session(before.account(), before.person(), Set.of(), before.until()));
        emergency.set(new Widening(Set.of(), Instant.MIN));
    }

    /** Adds permissions until a time. */
    void widen(Set<Permission> permissions, Instant until) {
        emergency.set(new Widening(Set.copyOf(permissions), until));
    }

    /** Whether something may be done now. */
    public boolean permits(Permission permission) {
        Instant now = clock.instant();
        return session.get().permits(permission, now) || emergency.get().permits(permission, now);
    }

    /**
     * Refuses what may not be done.
     *
     * @throws ProblemException {@link ProblemCode#NOT_PERMITTED} or {@link ProblemCode#SESSION_EXPIRED}
     */
    public void require(Permission permission) {
        if (permits(permission)) {
            return;
        }
        refused(permission);
        boolean expired = session.get().permissions().contains(permission)
                || emergency.get().permissions().contains(permission);
        throw new ProblemException(expired ? ProblemCode.SESSION_EXPIRED : ProblemCode.NOT_PERMITTED,
                permission.name());
    }

    /**
     * Refuses what may not be done, and what would be done under another person's name.
     *
     * @throws ProblemException {@link ProblemCode#NOT_YOUR_NAME}, or what {@link #require(Permission)} says
     */
    public void require(Permission permission, NamedPerson person) {
        require(permission);
        requireOwnName(permission, person);
    }

    /**
     * Refuses what would be done under another person's name.
     *
     * @param about what is asked for, as the audit will name it; it need not be held
     * @throws ProblemException {@link ProblemCode#NOT_YOUR_NAME}
     */
    public void requireOwnName(Permission about, NamedPerson person) {
        if (!session.get().isOf(person)) {
            refused(about);
            throw new ProblemException(ProblemCode.NOT_YOUR_NAME);
        }
    }

    /** Writes down that something was refused. */
    void refused(Permission permission) {
        audit.append(new AccessEvent.AccessRefused(permission));
    }

    /** Refuses unless one of several permissions is held. */
    void requireAny(Set<Permission> permissions, Permission named) {
        if (permissions.stream().noneMatch(this::permits)) {
            require(named);
        }
    }
}
