package org.tessera.engine.reading;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tessera.core.access.AccountName;
import org.tessera.core.access.Permission;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.audit.AuditEvent;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.audit.AuditQuery;
import org.tessera.core.audit.ReadingEvent;
import org.tessera.core.note.NoteId;
import org.tessera.core.policy.DisclosurePolicy;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.reading.Adjudication;
import org.tessera.core.reading.DoubleReading;
import org.tessera.core.reading.Reader;
import org.tessera.core.reading.ReadingShelf;
import org.tessera.core.reading.RulingCounts;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.review.ReviewStatus;
import org.tessera.core.review.ReviewedNote;
import org.tessera.core.review.SpanState;
import org.tessera.core.settings.SettingKey;
import org.tessera.core.settings.Settings;
import org.tessera.core.work.NoteWork;
import org.tessera.engine.access.Authority;

/** Notes that two people read: marked, compared, ruled on by a named person. Each step is audited. Blocks; thread-safe. */
public final class ReadingDesk {
    private final ReadingShelf shelf;
    private final NoteWork work;
    private final Settings settings;
    private final AuditLog audit;
    private final Function<AuditEntry, Map<String, String>> fields;
    private final Authority authority;
    private final Clock clock;
    private final Reading reading;

    /**
     * The desk of an open store.
     *
     * @param fields reads the fields of a row of the audit
     */
    public ReadingDesk(ReadingShelf shelf, NoteWork work, Settings settings, AuditLog audit,
            Function<AuditEntry, Map<String, String>> fields, Authority authority, Clock clock) {
        this.shelf = shelf;
        this.work = work;
        this.settings = settings;
        this.audit = audit;
        this.fields = fields;
        this.authority = authority;
        this.clock = clock;
        this.reading = new Reading(shelf, authority);
    }

    /**
     * Asks for two readings of a note. Whoever may review may mark: a second reading only adds protection.
     *
     * @throws ProblemException {@link ProblemCode#READING_NEEDS_ACCOUNTS} without an account, or
     *         {@link ProblemCode#READING_STEP_REFUSED} if the note stands at another step
     */
    public void mark(NoteId note, NamedPerson by) {
        authority.require(Permission.REVIEW, by);
        Reader marker = reading.requireReader();
        Optional<Reader> finishedBy = work.reviewed(note).flatMap(reviewed -> finisher(note, reviewed));
        audit.append(new ReadingEvent.DoubleReadingMarked(note, by));
        shelf.mark(note, marker, finishedBy, clock.instant());
    }

    /** The account that finished the review last, as the audit has it. */
    private Optional<Reader> finisher(NoteId note, ReviewedNote reviewed) {
        return reviewed.status() instanceof ReviewStatus.Reviewed statement
                ? audit.find(AuditQuery.ALL.ofNote(note).ofCodes(Set.of("review-finished")))
                        .stream()
                        .reduce((earlier, later) -> later)
                        .flatMap(row -> Optional.ofNullable(fields.apply(row).get("user")))
                        .map(AccountName::new)
                        .map(account -> new Reader(account, statement.reviewer()))
                : Optional.empty();
    }

    /**
     * One reading is enough after all.
     *
     * @throws ProblemException {@link ProblemCode#READING_STEP_REFUSED} once the second reading is finished
     */
    public void withdraw(NoteId note, NamedPerson by) {
        authority.require(Permission.REVIEW, by);
        if (shelf.of(note).filter(two -> two.isOpen() && !two.second().isFinished()).isEmpty()) {
            throw new ProblemException(ProblemCode.READING_STEP_REFUSED);
        }
        audit.append(new ReadingEvent.DoubleReadingWithdrawn(note, by));
        shelf.withdraw(note);
    }

    /**
     * Both readings beside each other, with what was ruled so far.
     *
     * @throws ProblemException {@link ProblemCode#READING_STEP_REFUSED} while one of them goes on
     */
    public Adjudication adjudication(NoteId note) {
        authority.require(Permission.REVIEW);
        requireReady(note);
        return shelf.adjudication(note);
    }

    /** Who read a note, once both readings are finished. */
    public TwoReaders readers(NoteId note) {
        authority.require(Permission.NOTES);
        DoubleReading two = requireReady(note);
        return new TwoReaders(two.first().reader().orElseThrow().person(), two.second().reader().orElseThrow().person(),
                asksForThirdPerson(), refusal(two));
    }

    private DoubleReading requireReady(NoteId note) {
        return shelf.of(note)
                .filter(DoubleReading::isReadyForRuling)
                .orElseThrow(() -> new ProblemException(ProblemCode.READING_STEP_REFUSED));
    }

    /** Whether a site asks for a third person; one of the two may rule where it does not. */
    public boolean asksForThirdPerson() {
        return settings.get(SettingKey.THIRD_PERSON_RULES).filter("true"::equals).isPresent();
    }

    private Optional<ProblemCode> refusal(DoubleReading two) {
        Optional<Reader> who = reading.reader();
        if (who.isEmpty()) {
            return Optional.of(ProblemCode.READING_NEEDS_ACCOUNTS);
        }
        boolean readIt = two.first().isOf(who.get()) || two.second().isOf(who.get());
        return asksForThirdPerson() && readIt ? Optional.of(ProblemCode.ADJUDICATOR_REFUSED) : Optional.empty();
    }

    private void requireAdjudicator(NoteId note) {
        refusal(requireReady(note)).ifPresent(code -> {
            throw new ProblemException(code);
        });
    }

    /**
     * Keeps what was ruled so far.
     *
     * @throws ProblemException {@link ProblemCode#ADJUDICATOR_REFUSED} where the site asks for a third person
     */
    public void keep(NoteId note, Adjudication adjudication) {
        authority.require(Permission.REVIEW);
        requireAdjudicator(note);
        shelf.save(note, adjudication);
    }

    /**
     * Ends the adjudication with the statement of 45 CFR 164.514(b)(2)(ii), made by the person who ruled.
     *
     * @throws ProblemException {@link ProblemCode#NOT_REVIEWED} while a difference waits, or what {@link #keep} says
     */
    public ReviewedNote rule(NoteId note, Adjudication adjudication, NamedPerson by) {
        authority.require(Permission.REVIEW, by);
        requireAdjudicator(note);
        Reader adjudicator = reading.requireReader();
        TwoReaders readers = readers(note);
        ReviewSession session = adjudication.session();
        Instant now = clock.instant();
        RulingCounts counts = adjudication.counts();
        audit.append(new ReadingEvent.ReadingsRuled(note, by, readers.first(), readers.second(), counts.agreed(),
                counts.first(), counts.second(), counts.own()));
        audit.append(new AuditEvent.ReviewFinished(note, by, count(session, SpanState.CONFIRMED),
                count(session, SpanState.CHANGED), count(session, SpanState.ADDED), count(session, SpanState.REJECTED),
                false, DisclosurePolicy.SAFE_HARBOR));
        return shelf.rule(note, adjudication, adjudicator, now);
    }

    private static int count(ReviewSession session, SpanState state) {
        return (int) session.spans().stream().filter(span -> span.state() == state).count();
    }
}
