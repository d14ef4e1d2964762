package org.tessera.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tessera.core.access.Permission;
import org.tessera.engine.access.Authority;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.audit.AuditQuery;
import org.tessera.core.audit.KeepingEvent;
import org.tessera.core.incident.Incident;
import org.tessera.core.incident.IncidentShelf;
import org.tessera.core.incident.WhatLeft;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.engine.io.WholeFile;
import org.tessera.store.audit.AuditCsv;

/**
 * The accounting of disclosures of 45 CFR 164.528, with the columns that (b)(2) asks for. Sends under an agreement for
 * treatment, payment or operations need not be accounted for (164.528(a)(1)(i)); what left with identifiers a person has to
 * decide; an incident has to be.
 */
public final class DisclosureAccount {
    private static final Set<String> CODES = Set.of("prompt-sent", "text-exported", "incident-opened");
    private static final List<String> HEADER = List.of("date", "recipient", "address", "description", "purpose",
            "accountable", "audit entry", "note");

    private final AuditLog audit;
    private final Authority authority;
    private final IncidentShelf incidents;

    DisclosureAccount(AuditLog audit, Authority authority, IncidentShelf incidents) {
        this.audit = audit;
        this.authority = authority;
        this.incidents = incidents;
    }

    /**
     * Writes the rows of a range of days (UTC, both included) to a file, whole or not at all. The audit is written first.
     *
     * @return how many
     * @throws ProblemException {@link ProblemCode#OUTPUT_NOT_WRITTEN}
     */
    public int write(LocalDate from, LocalDate to, Path file) {
        authority.require(Permission.AUDIT);
        List<List<String>> rows = rows(from, to);
        audit.append(new KeepingEvent.DisclosuresExported(from, to, rows.size()));
        WholeFile.write(file, out -> {
            out.append(AuditCsv.line(HEADER));
            for (List<String> row : rows) {
                out.append(AuditCsv.line(row));
            }
        });
        return rows.size();
    }

    private List<List<String>> rows(LocalDate from, LocalDate to) {
        AuditQuery query = AuditQuery.ALL.ofCodes(CODES).since(start(from)).before(start(to.plusDays(1)));
        List<List<String>> rows = new ArrayList<>();
        List<AuditEntry> page = audit.find(query);
        while (!page.isEmpty()) {
            page.forEach(row -> cells(row).ifPresent(rows::add));
            page = audit.find(query.after(page.getLast().number()));
        }
        return rows;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private Optional<List<String>> cells(AuditEntry row) {
        JsonNode event = SentFacts.fields(row);
        String note = event.path("note").asText("");
        return switch (row.code()) {
            case "prompt-sent" ->
                Optional.of(line(row, event.path("profile").asText(), event.path("destination").asText(),
                        "de-identified prompt, %d tokens, %d bytes".formatted(event.path("tokens").asInt(),
                                event.path("requestBytes").asInt()),
                        "treatment, payment or operations (" + event.path("template").asText() + ")", "no", note));
            case "text-exported" -> event.path("identifying").asBoolean() ? Optional.of(line(row, "not recorded", "",
                    "text of the note with identifiers, as " + event.path("form").asText(), "not recorded",
                    "to be decided", note)) : Optional.empty();
            default -> Optional.of(incident(row, event.path("incident").asText()));
        };
    }

    private List<String> incident(AuditEntry row, String id) {
        Optional<Incident> incident = incidents.find(id);
        Optional<WhatLeft> left = incident.flatMap(Incident::left);
        boolean counts = incident.map(Incident::isBreach).orElse(true);
        return line(row, left.map(WhatLeft::recipient).orElse("see the incident"),
                left.map(WhatLeft::destination).orElse(""), "incident " + id, "not permitted",
                counts ? "yes" : "to be decided", left.map(WhatLeft::note).orElse(""));
    }

    private static List<String> line(AuditEntry row, String recipient, String address, String description,
            String purpose, String accountable, String note) {
        return List.of(LocalDate.ofInstant(row.at(), ZoneOffset.UTC).toString(), recipient, address, description,
                purpose, accountable, Long.toString(row.number()), note);
    }
}
