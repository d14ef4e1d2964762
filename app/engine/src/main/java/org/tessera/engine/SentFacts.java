package org.tessera.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.audit.AuditQuery;
import org.tessera.core.identifier.IdentifierType;
import org.tessera.core.incident.WhatLeft;
import org.tessera.core.note.NoteId;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.json.Json;

/** Gathers what the audit tells of something that left. */
final class SentFacts {
    private static final String SENT = "prompt-sent";
    private static final String EXPORTED = "text-exported";
    private static final String ANSWERED = "response-received";

    private final AuditLog audit;

    SentFacts(AuditLog audit) {
        this.audit = audit;
    }

    /**
     * What left by a row, or by the prompt that the row answers.
     *
     * @throws ProblemException {@link ProblemCode#AUDIT_ROW_UNFIT}
     */
    WhatLeft of(long number) {
        AuditEntry named = audit.read(number, 1)
                .stream()
                .filter(row -> row.number() == number)
                .findFirst()
                .orElseThrow(SentFacts::unfit);
        List<AuditEntry> events = ofNote(named);
        AuditEntry left = Set.of(SENT, EXPORTED).contains(named.code()) ? named
                : lastBefore(events, SENT, number)
                        .filter(sent -> Set.of(ANSWERED, "send-failed").contains(named.code()))
                        .orElseThrow(SentFacts::unfit);
        return facts(left, events);
    }

    private static WhatLeft facts(AuditEntry row, List<AuditEntry> events) {
        JsonNode event = fields(row);
        String by = event.path("user").asText(event.path("reviewer").asText(""));
        boolean prompt = row.code().equals(SENT);
        boolean answered = events.stream()
                .anyMatch(later -> later.number() > row.number() && later.code().equals(ANSWERED)
                        && fields(later).path("profile").equals(event.path("profile")));
        return new WhatLeft(row.number(), event.path("note").asText(), event.path("requestBytes").asInt(0),
                event.path("tokens").asInt(0), kinds(lastBefore(events, "note-analyzed", row.number())),
                event.path(prompt ? "profile" : "form").asText(), event.path("destination").asText(""), row.at(), by,
                event.path("identifying").asBoolean(false), prompt && answered);
    }

    private List<AuditEntry> ofNote(AuditEntry row) {
        String note = fields(row).path("note").asText("");
        return note.isEmpty() ? List.of() : audit.find(AuditQuery.ALL.ofNote(new NoteId(note)));
    }

    private static Optional<AuditEntry> lastBefore(List<AuditEntry> events, String code, long number) {
        return events.stream()
                .filter(row -> row.number() < number && row.code().equals(code))
                .reduce((earlier, later) -> later);
    }

    private static Map<IdentifierType, Integer> kinds(Optional<AuditEntry> analyzed) {
        Map<IdentifierType, Integer> kinds = new EnumMap<>(IdentifierType.class);
        analyzed.map(row -> fields(row).path("found"))
                .ifPresent(found -> found.fieldNames()
                        .forEachRemaining(name -> kinds.put(IdentifierType.valueOf(name), found.path(name).asInt())));
        return kinds;
    }

    static JsonNode fields(AuditEntry row) {
        return Json.read(row.event()).orElseThrow(() -> new ProblemException(ProblemCode.AUDIT_BROKEN));
    }

    private static ProblemException unfit() {
        return new ProblemException(ProblemCode.AUDIT_ROW_UNFIT);
    }
}
