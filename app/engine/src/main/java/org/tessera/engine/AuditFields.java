package org.tessera.engine;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.StringJoiner;
import org.tessera.core.audit.AuditEntry;
import org.tessera.formats.json.Json;

/** The fields of a row of the audit as texts, by name, for a screen to put into words. */
public final class AuditFields {
    private AuditFields() {}

    /**
     * The fields in the row's order. Lists are {@code a, b}, maps {@code NAME 4, DATE 9}; a row that is no JSON object has
     * none.
     */
    public static Map<String, String> of(AuditEntry row) {
        Map<String, String> fields = new LinkedHashMap<>();
        Json.read(row.event())
                .ifPresent(event -> event.properties()
                        .forEach(field -> fields.put(field.getKey(), text(field.getValue()))));
        return Collections.unmodifiableMap(fields);
    }

    private static String text(JsonNode value) {
        StringJoiner texts = new StringJoiner(", ");
        if (value.isObject()) {
            value.properties().forEach(field -> texts.add(field.getKey() + " " + text(field.getValue())));
        } else if (value.isArray()) {
            value.forEach(each -> texts.add(text(each)));
        } else {
            texts.add(value.asText());
        }
        return texts.toString();
    }
}
