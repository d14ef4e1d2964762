package org.tessera.formats.json;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.KnownIdentifier;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/**
 * Reads what is known of a patient: an object whose values are texts or lists of texts, for example
 * {@code {"name":"Odalys Ferrante","dob":"1951-07-19","phone":["555-0142"],"relatives":["Renata"]}}. The exchange names
 * of identifier types ({@code NAME}, {@code MRN}, …) are keys as well.
 */
public final class KnownIdentifiersJson {
    private static final Map<String, IdentifierKind> KEYS = Map.ofEntries(Map.entry("name", IdentifierKind.PATIENT),
            Map.entry("patient", IdentifierKind.PATIENT), Map.entry("patientname", IdentifierKind.PATIENT),
            Map.entry("relative", IdentifierKind.RELATIVE), Map.entry("clinician", IdentifierKind.CLINICIAN),
            Map.entry("provider", IdentifierKind.CLINICIAN), Map.entry("dob", IdentifierKind.DATE),
            Map.entry("dateofbirth", IdentifierKind.DATE), Map.entry("birthdate", IdentifierKind.DATE),
            Map.entry("date", IdentifierKind.DATE), Map.entry("street", IdentifierKind.STREET),
            Map.entry("address", IdentifierKind.STREET), Map.entry("city", IdentifierKind.CITY),
            Map.entry("zip", IdentifierKind.ZIP), Map.entry("employer", IdentifierKind.FACILITY),
            Map.entry("facility", IdentifierKind.FACILITY), Map.entry("hospital", IdentifierKind.FACILITY),
            Map.entry("phone", IdentifierKind.PHONE), Map.entry("fax", IdentifierKind.FAX),
            Map.entry("email", IdentifierKind.EMAIL), Map.entry("url", IdentifierKind.URL),
            Map.entry("ip", IdentifierKind.IP_ADDRESS), Map.entry("ssn", IdentifierKind.SSN),
            Map.entry("mrn", IdentifierKind.MEDICAL_RECORD), Map.entry("healthplan", IdentifierKind.HEALTH_PLAN),
            Map.entry("account", IdentifierKind.ACCOUNT), Map.entry("licence", IdentifierKind.LICENCE),
            Map.entry("license", IdentifierKind.LICENCE), Map.entry("vehicle", IdentifierKind.VEHICLE),
            Map.entry("device", IdentifierKind.DEVICE), Map.entry("biometric", IdentifierKind.BIOMETRIC),
            Map.entry("photo", IdentifierKind.PHOTO), Map.entry("other", IdentifierKind.OTHER));

    private KnownIdentifiersJson() {}

    /**
     * Reads the object.
     *
     * @throws ProblemException {@link ProblemCode#KNOWN_IDENTIFIERS_INVALID} with the key that is not understood
     */
    public static KnownIdentifiers read(JsonNode tree) {
        if (!tree.isObject()) {
            throw new ProblemException(ProblemCode.KNOWN_IDENTIFIERS_INVALID, "not an object");
        }
        List<KnownIdentifier> known = new ArrayList<>();
        for (Map.Entry<String, JsonNode> field : tree.properties()) {
            IdentifierKind kind = kindOf(field.getKey());
            for (String value : values(field.getKey(), field.getValue())) {
                known.add(new KnownIdentifier(kind, new PhiText(value)));
            }
        }
        return new KnownIdentifiers(known);
    }

    private static IdentifierKind kindOf(String key) {
        return kindNamed(key)
                .orElseThrow(() -> new ProblemException(ProblemCode.KNOWN_IDENTIFIERS_INVALID, "unknown key"));
    }

    /**
     * The kind that a word names; empty if none. Case, blanks, hyphens, underscores and a plural do not matter: {@code Date of
     * birth}, {@code phones}.
     */
    public static Optional<IdentifierKind> kindNamed(String key) {
        String plain = plain(key);
        return Optional.ofNullable(KEYS.get(plain))
                .or(() -> Optional.ofNullable(KEYS.get(plain.replaceFirst("(e?s)$", ""))))
                .or(() -> Optional.ofNullable(KEYS.get(plain.replaceFirst("s$", ""))))
                .or(() -> IdentifierKind.ofExchangeName(key.toUpperCase(Locale.ROOT)));
    }

    private static String plain(String key) {
        return key.toLowerCase(Locale.ROOT).replaceAll("[ _-]", "");
    }

    private static List<String> values(String key, JsonNode value) {
        List<JsonNode> items = new ArrayList<>();
        if (value.isArray()) {
            value.forEach(items::add);
        } else {
            items.add(value);
        }
        if (!items.stream().allMatch(JsonNode::isTextual)) {
            throw new ProblemException(ProblemCode.KNOWN_IDENTIFIERS_INVALID,
                    KEYS.containsKey(plain(key)) ? plain(key) : "a value");
        }
        return items.stream().map(JsonNode::asText).filter(text -> !text.isBlank()).toList();
    }
}
