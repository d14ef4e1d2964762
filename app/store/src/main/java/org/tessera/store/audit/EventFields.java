package org.tessera.store.audit;

import com.fasterxml.jackson.databind.JsonNode;
import org.tessera.core.audit.AuditEntry;
import org.tessera.store.codec.Json;

/** The fields of an event that columns are made of. */
final class EventFields {
    private final JsonNode event;

    EventFields(AuditEntry row) {
        this.event = Json.read(row.event());
    }

    /** The text of a field; empty if the event has none of that name. */
    String text(String name) {
        return event.path(name).asText("");
    }
}
