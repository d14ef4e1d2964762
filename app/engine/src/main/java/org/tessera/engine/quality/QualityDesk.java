package org.tessera.engine.quality;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.tessera.core.access.Permission;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.audit.QualityEvent;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.NoteSource;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.quality.EditCounts;
import org.tessera.core.quality.EditTally;
import org.tessera.core.quality.QualityShelf;
import org.tessera.core.quality.ValidatedKind;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.review.ReviewSession;
import org.tessera.engine.access.Authority;

/** What reviewers changed of the machine's answers, and the kinds that may be confirmed in bulk because of it. Thread-safe. */
public final class QualityDesk {
    private final QualityShelf shelf;
    private final AuditLog audit;
    private final Authority authority;
    private final Clock clock;

    /** A desk over a store; whoever calls it is asked for permissions. */
    public QualityDesk(QualityShelf shelf, AuditLog audit, Authority authority, Clock clock) {
        this.shelf = shelf;
        this.audit = audit;
        this.authority = authority;
        this.clock = clock;
    }

    /**
     * Counts a review that was finished for the first time. One that was confirmed without looking, and one of a synthetic
     * note, is not counted.
     */
    public void count(ReviewSession session, boolean inBulk) {
        if (!inBulk && session.note().note().source().format() != NoteSource.Format.SAMPLE) {
            shelf.add(LocalDate.ofInstant(clock.instant(), clock.getZone()), EditCounts.of(session));
        }
    }

    /** What reviewers did, day by day. */
    public SortedMap<LocalDate, EditCounts> days() {
        authority.require(Permission.REVIEW);
        return shelf.days();
    }

    /** The kinds whose spans may be confirmed in bulk. */
    public Set<IdentifierKind> bulkKinds() {
        authority.require(Permission.REVIEW);
        return shelf.validated().stream().map(ValidatedKind::kind).collect(Collectors.toUnmodifiableSet());
    }

    /** The same with who allowed it, and on which figures. */
    public List<ValidatedKind> validated() {
        authority.require(Permission.REVIEW);
        return shelf.validated();
    }

    /**
     * Allows bulk confirmation of a kind.
     *
     * @throws ProblemException {@link ProblemCode#KIND_NOT_EARNED}
     */
    public void validate(IdentifierKind kind, NamedPerson by) {
        authority.require(Permission.QUALITY, by);
        EditTally tally = shelf.days()
                .values()
                .stream()
                .reduce(EditCounts.NONE, EditCounts::plus)
                .byKind()
                .getOrDefault(kind, EditTally.NONE);
        if (!ValidatedKind.isEarnedBy(tally)) {
            throw new ProblemException(ProblemCode.KIND_NOT_EARNED, kind.name());
        }
        audit.append(new QualityEvent.KindValidated(by, kind, tally.total(), tally.changed()));
        shelf.validate(new ValidatedKind(kind, tally.total(), tally.changed(), by, clock.instant()));
    }

    /** Writes into the audit that the report is about to be written, and says whether readers' words may be in it. */
    public void exporting(boolean identifying, NamedPerson by) {
        authority.require(Permission.QUALITY, by);
        audit.append(new QualityEvent.QualityExported(by, identifying));
    }

    /** Allows it no more. */
    public void withdraw(IdentifierKind kind, NamedPerson by) {
        authority.require(Permission.QUALITY, by);
        audit.append(new QualityEvent.KindWithdrawn(by, kind));
        shelf.withdraw(kind);
    }
}
