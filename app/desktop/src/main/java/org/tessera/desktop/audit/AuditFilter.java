package org.tessera.desktop.audit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeParseException;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.tessera.core.access.AccountName;
import org.tessera.core.audit.AuditQuery;
import org.tessera.core.audit.EncounterHash;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.PhiText;
import org.tessera.core.vault.CaseId;

/**
 * Which rows are asked for, as typed; what is blank is not asked.
 *
 * @param group the sort of events
 * @param user an account, or the name of its owner
 * @param provider a provider profile
 * @param work a note or a case by its id
 * @param encounter a record or encounter number, or a label
 * @param from the first day, {@code 2026-01-31}
 * @param to the last day
 */
record AuditFilter(Optional<AuditSort.Group> group, String user, String provider, String work, PhiText encounter,
        String from, String to) {
    /** Everything. */
    static final AuditFilter ALL = new AuditFilter(Optional.empty(), "", "", "", PhiText.EMPTY, "", "");

    AuditFilter {
        user = user.strip();
        provider = provider.strip();
        work = work.strip();
        from = from.strip();
        to = to.strip();
    }

    /** What can be wrong with what was typed. */
    enum Flaw {
        WORK, FROM, TO
    }

    /** The same for another sort of events. */
    AuditFilter of(Optional<AuditSort.Group> sort) {
        return new AuditFilter(sort, user, provider, work, encounter, from, to);
    }

    /** Everything about a note. */
    static AuditFilter about(String note) {
        return new AuditFilter(Optional.empty(), "", "", note, PhiText.EMPTY, "", "");
    }

    /** What is wrong with it. */
    Set<Flaw> flaws() {
        Set<Flaw> flaws = EnumSet.noneOf(Flaw.class);
        if (!work.isEmpty() && note().isEmpty()) {
            flaws.add(Flaw.WORK);
        }
        if (!from.isEmpty() && day(from).isEmpty()) {
            flaws.add(Flaw.FROM);
        }
        if (!to.isEmpty() && day(to).isEmpty()) {
            flaws.add(Flaw.TO);
        }
        return flaws;
    }

    private Optional<NoteId> note() {
        try {
            return Optional.of(new NoteId(work));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static Optional<LocalDate> day(String typed) {
        try {
            return Optional.of(LocalDate.parse(typed));
        } catch (DateTimeParseException noDay) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> start(String typed, int later, ZoneId zone) {
        return day(typed).map(day -> day.plusDays(later).atStartOfDay(zone).toInstant());
    }

    /**
     * As the audit is asked. An id that no row names as a note is one of a case.
     *
     * @param hash names an encounter as the audit does
     * @param finds whether any row fits
     */
    AuditQuery query(ZoneId zone, Function<PhiText, EncounterHash> hash, Predicate<AuditQuery> finds) {
        AuditQuery query = group.map(sort -> AuditQuery.ALL.ofCodes(sort.codes())).orElse(AuditQuery.ALL);
        query = user.isEmpty() ? query : query.ofUser(AccountName.of(user));
        query = provider.isEmpty() ? query : query.ofProfile(provider);
        query = encounter.equals(PhiText.EMPTY) ? query : query.ofEncounter(hash.apply(encounter));
        query = start(from, 0, zone).map(query::since).orElse(query);
        query = start(to, 1, zone).map(query::before).orElse(query);
        Optional<NoteId> note = work.isEmpty() ? Optional.empty() : note();
        if (note.isEmpty()) {
            return query;
        }
        boolean known = finds.test(AuditQuery.ALL.ofNote(note.get()).page(1));
        return known ? query.ofNote(note.get()) : query.ofCase(new CaseId(work));
    }
}
