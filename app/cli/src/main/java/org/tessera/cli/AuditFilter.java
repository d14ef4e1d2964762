package org.tessera.cli;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.tessera.core.access.AccountName;
import org.tessera.core.audit.AuditQuery;
import org.tessera.core.audit.EncounterHash;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.vault.CaseId;
import picocli.CommandLine.Option;

/** Which rows of the audit are asked for, as options of a command. */
final class AuditFilter {
    @Option(names = "--user", paramLabel = "ACCOUNT", description = "who was logged in")
    private Optional<String> user = Optional.empty();

    @Option(names = "--code", paramLabel = "CODE", description = "a sort of event, such as prompt-sent; several may be given")
    private List<String> codes = List.of();

    @Option(names = "--note", paramLabel = "ID", description = "the events of a note")
    private Optional<String> note = Optional.empty();

    @Option(names = "--case", paramLabel = "ID", description = "the events of a case and of its notes")
    private Optional<String> caseId = Optional.empty();

    @Option(names = "--encounter", paramLabel = "TEXT", description = "a record, account or encounter number, or a label: the events of its notes; needs the passphrase")
    private Optional<String> encounter = Optional.empty();

    @Option(names = "--provider", paramLabel = "NAME", description = "what went to a provider profile")
    private Optional<String> provider = Optional.empty();

    @Option(names = "--from", paramLabel = "DAY", description = "the first day (UTC), such as 2026-01-31")
    private Optional<LocalDate> from = Optional.empty();

    @Option(names = "--to", paramLabel = "DAY", description = "the last day (UTC)")
    private Optional<LocalDate> to = Optional.empty();

    /** @param hash names an encounter as the audit does; empty while the store is locked */
    AuditQuery query(Optional<Function<PhiText, EncounterHash>> hash) {
        AuditQuery query = codes.isEmpty() ? AuditQuery.ALL : AuditQuery.ALL.ofCodes(Set.copyOf(codes));
        query = user.map(AccountName::of).map(query::ofUser).orElse(query);
        query = note.map(NoteId::new).map(query::ofNote).orElse(query);
        query = caseId.map(CaseId::new).map(query::ofCase).orElse(query);
        query = encounter.map(PhiText::new).map(text -> named(hash, text)).map(query::ofEncounter).orElse(query);
        query = provider.map(query::ofProfile).orElse(query);
        query = from.map(AuditFilter::start).map(query::since).orElse(query);
        return to.map(day -> start(day.plusDays(1))).map(query::before).orElse(query);
    }

    private static EncounterHash named(Optional<Function<PhiText, EncounterHash>> hash, PhiText text) {
        return hash.orElseThrow(() -> new ProblemException(ProblemCode.PASSPHRASE_MISSING)).apply(text);
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }
}
