package org.tessera.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.tessera.core.access.Permission;
import org.tessera.engine.access.Authority;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.audit.KeepingEvent;
import org.tessera.core.note.NoteId;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.settings.SettingKey;
import org.tessera.core.settings.Settings;
import org.tessera.core.work.ExpiryShelf;
import org.tessera.core.work.RetentionPolicy;

/**
 * How long the site keeps what, and the destruction of what is older. A day is 24 hours, and what is kept for n days goes
 * when n whole days have passed. Thread-safe.
 */
public final class RetentionDesk {
    private static final String UNTIL_DELETED = "until-deleted";

    /** After a longer rest a sweep waits for a person. */
    private static final Duration LONGEST_REST = Duration.ofDays(60);

    private final Settings settings;
    private final AuditLog audit;
    private final Authority authority;
    private final ExpiryShelf shelf;
    private final Clock clock;

    RetentionDesk(Settings settings, AuditLog audit, Authority authority, ExpiryShelf shelf, Clock clock) {
        this.settings = settings;
        this.audit = audit;
        this.authority = authority;
        this.shelf = shelf;
        this.clock = clock;
    }

    /** What holds now. */
    public RetentionPolicy policy() {
        RetentionPolicy standard = RetentionPolicy.DEFAULT;
        try {
            return new RetentionPolicy(days(SettingKey.RETENTION_NOTES, standard.notes()),
                    days(SettingKey.RETENTION_ANSWERS, standard.answers()),
                    days(SettingKey.RETENTION_DOCUMENTS, standard.documents()),
                    days(SettingKey.RETENTION_BACKUPS, Optional.of(standard.backups())).orElse(standard.backups()));
        } catch (IllegalArgumentException noNumber) {
            throw new ProblemException(ProblemCode.STORE_DAMAGED, "retention");
        }
    }

    private Optional<Integer> days(SettingKey key, Optional<Integer> standard) {
        Optional<String> stored = settings.get(key);
        return stored.isEmpty() ? standard : stored.filter(text -> !text.equals(UNTIL_DELETED)).map(Integer::valueOf);
    }

    /** Keeps another policy; each change is audited first. What is too old by it goes with the next sweep. */
    public void change(RetentionPolicy next, NamedPerson by) {
        authority.require(Permission.SITE, by);
        RetentionPolicy now = policy();
        change(KeepingEvent.Kind.NOTES, SettingKey.RETENTION_NOTES, now.notes(), next.notes(), by);
        change(KeepingEvent.Kind.ANSWERS, SettingKey.RETENTION_ANSWERS, now.answers(), next.answers(), by);
        change(KeepingEvent.Kind.DOCUMENTS, SettingKey.RETENTION_DOCUMENTS, now.documents(), next.documents(), by);
        if (now.backups() != next.backups()) {
            audit.append(new KeepingEvent.SettingChanged(by, SettingKey.RETENTION_BACKUPS.name()));
            settings.put(SettingKey.RETENTION_BACKUPS, Integer.toString(next.backups()));
        }
    }

    private void change(KeepingEvent.Kind kind, SettingKey key, Optional<Integer> before, Optional<Integer> days,
            NamedPerson by) {
        if (!before.equals(days)) {
            audit.append(new KeepingEvent.RetentionChanged(by, kind, days));
            settings.put(key, days.map(number -> Integer.toString(number)).orElse(UNTIL_DELETED));
        }
    }

    /**
     * Destroys what is older than the site keeps it; how much of what kind is audited first. A door calls this daily; the
     * engine does on opening.
     *
     * @return how much of each kind went; a kind of which nothing was too old is not in it
     */
    public Map<KeepingEvent.Kind, Integer> sweep() {
        authority.require(Permission.SITE);
        return sweepNow();
    }

    /**
     * The same on opening, unless nobody worked here for so long that the clock may be wrong: then a person has to ask for
     * it.
     *
     * @param before when the session before this one wrote last; empty if there was none
     */
    Map<KeepingEvent.Kind, Integer> sweepAfter(Optional<Instant> before) {
        boolean plausible = before.filter(then -> then.plus(LONGEST_REST).isBefore(clock.instant())).isEmpty();
        return plausible ? sweepNow() : Map.of();
    }

    private Map<KeepingEvent.Kind, Integer> sweepNow() {
        RetentionPolicy policy = policy();
        Map<KeepingEvent.Kind, Integer> gone = new EnumMap<>(KeepingEvent.Kind.class);
        policy.notes()
                .map(days -> shelf.notesUntouchedSince(daysAgo(days)))
                .ifPresent(old -> destroy(KeepingEvent.Kind.NOTES, old, shelf::destroyNotes, gone));
        policy.notes()
                .map(days -> shelf.casesWithoutNotesUpTo(daysAgo(days)))
                .ifPresent(old -> destroy(KeepingEvent.Kind.CASES, old, shelf::destroyCasesWithoutNotes, gone));
        policy.answers()
                .map(this::oldAnswers)
                .ifPresent(old -> destroy(KeepingEvent.Kind.ANSWERS, old, shelf::destroyAnswers, gone));
        policy.documents()
                .map(days -> shelf.documentsUpTo(daysAgo(days)))
                .ifPresent(old -> destroy(KeepingEvent.Kind.DOCUMENTS, old, shelf::destroyDocuments, gone));
        return Map.copyOf(gone);
    }

    private List<NoteId> oldAnswers(int days) {
        Set<NoteId> old = new LinkedHashSet<>(shelf.answersUpTo(daysAgo(days)));
        old.addAll(shelf.answersBehindSignatures());
        return List.copyOf(old);
    }

    private Instant daysAgo(int days) {
        return clock.instant().minus(Duration.ofDays(days));
    }

    private <T> void destroy(KeepingEvent.Kind kind, List<T> old, Consumer<List<T>> destruction,
            Map<KeepingEvent.Kind, Integer> gone) {
        if (!old.isEmpty()) {
            audit.append(new KeepingEvent.Expired(kind, old.size()));
            gone.put(kind, destroyed(old, destruction));
        }
    }

    /** A case that was damaged stays for a person to look at, and keeps no other from going. */
    private static <T> int destroyed(List<T> old, Consumer<List<T>> destruction) {
        try {
            destruction.accept(old);
            return old.size();
        } catch (ProblemException refused) {
            return (int) old.stream().filter(one -> isDestroyed(one, destruction)).count();
        }
    }

    private static <T> boolean isDestroyed(T one, Consumer<List<T>> destruction) {
        try {
            destruction.accept(List.of(one));
            return true;
        } catch (ProblemException damaged) {
            if (damaged.problem() != ProblemCode.CELL_REFUSED) {
                throw damaged;
            }
            return false;
        }
    }
}
