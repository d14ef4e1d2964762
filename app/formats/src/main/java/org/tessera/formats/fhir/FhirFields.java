package org.tessera.formats.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.PhiText;
import org.tessera.formats.FieldRule;
import org.tessera.formats.clinical.IdentifierTypes;
import org.tessera.formats.clinical.Removed;
import org.tessera.formats.clinical.States;
import org.tessera.formats.json.Json;

/** What is left of names, addresses, numbers and dates. */
final class FhirFields {
    /** Yes: {@code 1951-07-19}, {@code 2024}. No: {@code July}. */
    private static final Pattern DATE = Pattern.compile("\\d{4}(?:-.{1,40})?");
    /** Yes: {@code http://hl7.org/fhir/us/core/StructureDefinition/us-core-patient}. No: {@code http://a.example/x}. */
    private static final Pattern PROFILE = Pattern
            .compile("http://hl7\\.org/fhir/[A-Za-z0-9/._-]{1,120}(?:\\|[0-9.]{1,12})?");

    private final FieldRule rule;
    private final Removed removed;

    FhirFields(FieldRule rule, Removed removed) {
        this.rule = rule;
        this.removed = removed;
    }

    static JsonNode text(String text) {
        return TextNode.valueOf(text);
    }

    ObjectNode name(JsonNode name, IdentifierKind kind) {
        List<String> parts = new ArrayList<>();
        name.path("given").forEach(given -> parts.add(given.asText()));
        parts.add(name.path("family").asText());
        String whole = name.path("text").asText().isBlank() ? String.join(" ", parts) : name.path("text").asText();
        gone(name.path("given"));
        removed.identifier(name.path("family").asText());
        removed.identifier(name.path("text").asText());
        return Json.object().put("text", rule.text(kind, new PhiText(whole)));
    }

    ObjectNode address(JsonNode address) {
        ObjectNode written = Json.object();
        String state = address.path("state").asText();
        String country = address.path("country").asText();
        if (States.isState(state)) {
            written.put("state", state);
        }
        if (States.isCountry(country)) {
            written.put("country", country);
        }
        String zip = address.path("postalCode").asText();
        if (!zip.isBlank()) {
            rule.zip(new PhiText(zip)).ifPresent(kept -> written.put("postalCode", kept));
            removed.identifier(zip);
        }
        gone(address.path("line"));
        List.of("city", "district", "text").forEach(part -> removed.identifier(address.path(part).asText()));
        return written;
    }

    ObjectNode identifier(JsonNode identifier, IdentifierKind kind) {
        ObjectNode written = Json.object();
        String value = identifier.path("value").asText();
        for (JsonNode coding : identifier.path("type").path("coding")) {
            String code = coding.path("code").asText();
            if (IdentifierTypes.ofCode(code).isPresent() && !written.has("type")) {
                ArrayNode codings = written.putObject("type").putArray("coding");
                codings.addObject().put("system", "http://terminology.hl7.org/CodeSystem/v2-0203").put("code", code);
            }
        }
        removed.identifier(value);
        return written.put("value", rule.text(kind, new PhiText(value)));
    }

    Optional<JsonNode> year(String date) {
        Optional<String> year = DATE.matcher(date).matches() ? rule.year(new PhiText(date)) : Optional.empty();
        if (!year.equals(Optional.of(date))) {
            removed.identifier(date);
        }
        return year.filter(kept -> !kept.isEmpty()).map(FhirFields::text);
    }

    /** Of meta, the published profiles. */
    Optional<JsonNode> meta(JsonNode meta) {
        ObjectNode written = Json.object();
        ArrayNode profiles = written.putArray("profile");
        for (JsonNode profile : meta.path("profile")) {
            if (PROFILE.matcher(profile.asText()).matches()) {
                profiles.add(profile.asText());
            }
        }
        return profiles.isEmpty() ? Optional.empty() : Optional.of(written);
    }

    /** Every value of a node identifies and goes. */
    void gone(JsonNode node) {
        if (node.isValueNode()) {
            removed.identifier(node.asText());
        }
        node.forEach(this::gone);
    }
}
