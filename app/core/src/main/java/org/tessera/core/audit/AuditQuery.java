package org.tessera.core.audit;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.tessera.core.access.AccountName;
import org.tessera.core.note.NoteId;
import org.tessera.core.vault.CaseId;

/**
 * Which rows of the audit are asked for: those that fit everything that is named. There is no search in text, because rows
 * hold none.
 *
 * @param user who was logged in
 * @param codes sorts of events; none means all
 * @param note the note that it is about
 * @param caseId the case: its own events and those of its notes
 * @param encounter what a note was imported under: all events of such notes
 * @param profile the provider profile, chosen or fallen back from or to
 * @param from the earliest time
 * @param to the first time that is too late
 * @param behind the rows behind this number, so that a page goes on where the one before ended
 * @param most how many rows at most
 */
public record AuditQuery(Optional<AccountName> user, Set<String> codes, Optional<NoteId> note, Optional<CaseId> caseId,
        Optional<EncounterHash> encounter, Optional<String> profile, Optional<Instant> from, Optional<Instant> to,
        long behind, int most) {
    /** Everything, a thousand rows at a time. */
    public static final AuditQuery ALL = new AuditQuery(Optional.empty(), Set.of(), Optional.empty(), Optional.empty(),
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty(), 0, 1_000);

    /** @throws IllegalArgumentException unless at least one row is asked for */
    public AuditQuery {
        codes = Set.copyOf(codes);
        if (most < 1 || behind < 0) {
            throw new IllegalArgumentException("a page has rows, behind a number from 0");
        }
    }

    /** Whether every row fits. */
    public boolean isAll() {
        return after(0).page(ALL.most).equals(ALL);
    }

    /** The same for one user. */
    public AuditQuery ofUser(AccountName name) {
        return new AuditQuery(Optional.of(name), codes, note, caseId, encounter, profile, from, to, behind, most);
    }

    /** The same for some sorts of events. */
    public AuditQuery ofCodes(Set<String> sorts) {
        return new AuditQuery(user, sorts, note, caseId, encounter, profile, from, to, behind, most);
    }

    /** The same for one note. */
    public AuditQuery ofNote(NoteId id) {
        return new AuditQuery(user, codes, Optional.of(id), caseId, encounter, profile, from, to, behind, most);
    }

    /** The same for one case. */
    public AuditQuery ofCase(CaseId id) {
        return new AuditQuery(user, codes, note, Optional.of(id), encounter, profile, from, to, behind, most);
    }

    /** The same for one encounter. */
    public AuditQuery ofEncounter(EncounterHash hash) {
        return new AuditQuery(user, codes, note, caseId, Optional.of(hash), profile, from, to, behind, most);
    }

    /** The same for one provider profile. */
    public AuditQuery ofProfile(String name) {
        return new AuditQuery(user, codes, note, caseId, encounter, Optional.of(name), from, to, behind, most);
    }

    /** The same from a time on. */
    public AuditQuery since(Instant start) {
        return new AuditQuery(user, codes, note, caseId, encounter, profile, Optional.of(start), to, behind, most);
    }

    /** The same before a time. */
    public AuditQuery before(Instant end) {
        return new AuditQuery(user, codes, note, caseId, encounter, profile, from, Optional.of(end), behind, most);
    }

    /** The same behind a row. */
    public AuditQuery after(long number) {
        return new AuditQuery(user, codes, note, caseId, encounter, profile, from, to, number, most);
    }

    /** The same with pages of another length. */
    public AuditQuery page(int rows) {
        return new AuditQuery(user, codes, note, caseId, encounter, profile, from, to, behind, rows);
    }
}
