package org.tessera.formats.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.formats.clinical.IdentifierTypes;
import org.tessera.formats.clinical.KnownValues;

/** The identifiers that the structure of resources names. */
final class FhirKnown {
    private static final int DAY = "2024-01-31".length();

    private final KnownValues known = new KnownValues();

    FhirKnown(JsonNode tree) {
        walk(tree, "", "", "");
    }

    private void walk(JsonNode node, String name, String around, String type) {
        if (node.isArray()) {
            node.forEach(one -> walk(one, name, around, type));
            return;
        }
        if (!node.isObject()) {
            value(node, name, around, type);
            return;
        }
        String here = FhirTree.typeOf(node, type);
        if (FhirTree.isReference(node)) {
            FhirTree.named(name, node).ifPresent(kind -> known.add(kind, node.path("display").asText()));
        }
        switch (name) {
            case "name" -> name(node, person(here, around));
            case "address" -> address(node);
            case "telecom" -> telecom(node);
            case "identifier" -> known.add(kind(node, here), node.path("value").asText());
            default -> {
            }
        }
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            walk(field.getValue(), field.getKey(), name, here);
        }
    }

    private void value(JsonNode node, String name, String around, String type) {
        boolean day = switch (name) {
            case "birthDate", "deceasedDateTime" -> true;
            case "start", "end" -> around.equals("period") && type.equals("Encounter");
            default -> false;
        };
        if (day && node.asText().length() >= DAY) {
            known.add(IdentifierKind.DATE, node.asText().substring(0, DAY));
        } else if (name.equals("name") || name.equals("alias")) {
            known.add(FhirTree.owner(type).orElse(IdentifierKind.FACILITY), node.asText());
        } else if (name.equals("subscriberId")) {
            known.add(IdentifierKind.HEALTH_PLAN, node.asText());
        }
    }

    /** Whose name it is: in the contacts of a patient, somebody else's. */
    static IdentifierKind person(String type, String around) {
        IdentifierKind owner = FhirTree.owner(type).orElse(IdentifierKind.PATIENT);
        boolean contact = around.equals("contact");
        return contact && owner == IdentifierKind.PATIENT ? IdentifierKind.RELATIVE
                : owner == IdentifierKind.FACILITY ? IdentifierKind.CLINICIAN : owner;
    }

    private void name(JsonNode name, IdentifierKind kind) {
        List<String> parts = new ArrayList<>();
        name.path("given").forEach(given -> parts.add(given.asText()));
        parts.add(name.path("family").asText());
        known.add(kind, parts);
        if (!name.path("text").asText().equals(String.join(" ", parts))) {
            known.add(kind, name.path("text").asText());
        }
    }

    private void address(JsonNode address) {
        List<String> lines = new ArrayList<>();
        address.path("line").forEach(line -> lines.add(line.asText()));
        known.add(IdentifierKind.STREET, lines);
        known.add(IdentifierKind.CITY, address.path("city").asText());
        known.add(IdentifierKind.CITY, address.path("district").asText());
        known.add(IdentifierKind.ZIP, address.path("postalCode").asText());
        if (lines.isEmpty()) {
            known.add(IdentifierKind.STREET, address.path("text").asText());
        }
    }

    private void telecom(JsonNode telecom) {
        known.add(switch (telecom.path("system").asText()) {
            case "fax" -> IdentifierKind.FAX;
            case "email" -> IdentifierKind.EMAIL;
            case "url" -> IdentifierKind.URL;
            default -> telecom.path("value").asText().contains("@") ? IdentifierKind.EMAIL : IdentifierKind.PHONE;
        }, telecom.path("value").asText());
    }

    /** What kind of number it is: by its type, its system, or whose it is. */
    static IdentifierKind kind(JsonNode identifier, String type) {
        Optional<IdentifierKind> said = Optional.empty();
        for (JsonNode coding : identifier.path("type").path("coding")) {
            said = said.or(() -> IdentifierTypes.ofCode(coding.path("code").asText()));
        }
        return said.or(() -> IdentifierTypes.ofSystem(identifier.path("system").asText()))
                .orElseGet(() -> switch (type) {
                    case "Patient", "Person" -> IdentifierKind.MEDICAL_RECORD;
                    case "Coverage" -> IdentifierKind.HEALTH_PLAN;
                    case "Encounter", "Account" -> IdentifierKind.ACCOUNT;
                    case "Practitioner" -> IdentifierKind.LICENCE;
                    case "Device" -> IdentifierKind.DEVICE;
                    default -> IdentifierKind.OTHER;
                });
    }

    KnownIdentifiers all() {
        return known.all();
    }
}
