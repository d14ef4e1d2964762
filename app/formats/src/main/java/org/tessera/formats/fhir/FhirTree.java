package org.tessera.formats.fhir;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.Limits;
import org.tessera.formats.clinical.Attachment;
import org.tessera.formats.json.Json;

/** What every walk through a FHIR tree asks of its nodes. */
final class FhirTree {
    static final String TYPE = "resourceType";
    static final String DATA = "data";
    static final String DIV = "div";

    /** Yes: {@code text}, {@code ombCategory}, {@code http://hl7.org/fhir/StructureDefinition/x}. No: {@code http://a.example/12}. */
    private static final Pattern EXTENSION = Pattern
            .compile("[a-z][A-Za-z]{1,40}|http://hl7\\.org/fhir/[A-Za-z/-]{1,120}");

    private static final Set<String> REFERENCES = Set.of("reference", "identifier", "display", "type");
    private static final Map<String, IdentifierKind> OWNERS = Map.of("Patient", IdentifierKind.PATIENT, "Person",
            IdentifierKind.PATIENT, "RelatedPerson", IdentifierKind.RELATIVE, "Practitioner", IdentifierKind.CLINICIAN,
            "PractitionerRole", IdentifierKind.CLINICIAN, "Organization", IdentifierKind.FACILITY, "Location",
            IdentifierKind.FACILITY, "HealthcareService", IdentifierKind.FACILITY);
    /** Whom an element refers to, where its reference does not say. */
    private static final Map<String, IdentifierKind> ROLES = Map.ofEntries(Map.entry("subject", IdentifierKind.PATIENT),
            Map.entry("patient", IdentifierKind.PATIENT), Map.entry("beneficiary", IdentifierKind.PATIENT),
            Map.entry("subscriber", IdentifierKind.RELATIVE), Map.entry("policyHolder", IdentifierKind.RELATIVE),
            Map.entry("author", IdentifierKind.CLINICIAN), Map.entry("authorReference", IdentifierKind.CLINICIAN),
            Map.entry("performer", IdentifierKind.CLINICIAN), Map.entry("recorder", IdentifierKind.CLINICIAN),
            Map.entry("asserter", IdentifierKind.CLINICIAN), Map.entry("requester", IdentifierKind.CLINICIAN),
            Map.entry("individual", IdentifierKind.CLINICIAN), Map.entry("actor", IdentifierKind.CLINICIAN),
            Map.entry("party", IdentifierKind.CLINICIAN), Map.entry("practitioner", IdentifierKind.CLINICIAN),
            Map.entry("generalPractitioner", IdentifierKind.CLINICIAN), Map.entry("sender", IdentifierKind.CLINICIAN),
            Map.entry("recipient", IdentifierKind.CLINICIAN), Map.entry("member", IdentifierKind.CLINICIAN),
            Map.entry("authenticator", IdentifierKind.CLINICIAN), Map.entry("who", IdentifierKind.CLINICIAN),
            Map.entry("custodian", IdentifierKind.FACILITY), Map.entry("organization", IdentifierKind.FACILITY),
            Map.entry("managingOrganization", IdentifierKind.FACILITY), Map.entry("payor", IdentifierKind.FACILITY),
            Map.entry("serviceProvider", IdentifierKind.FACILITY), Map.entry("location", IdentifierKind.FACILITY));

    private FhirTree() {}

    /**
     * A resource out of text.
     *
     * @throws ProblemException {@link ProblemCode#DOCUMENT_DAMAGED}, {@link ProblemCode#FORMAT_UNSUPPORTED} or
     *     {@link ProblemCode#DOCUMENT_EXPANDS}
     */
    static JsonNode read(String text) {
        JsonNode tree = Json.read(text).orElseThrow(() -> new ProblemException(ProblemCode.DOCUMENT_DAMAGED));
        if (!tree.path(TYPE).isTextual()) {
            throw new ProblemException(ProblemCode.FORMAT_UNSUPPORTED);
        }
        checkDepth(tree, 0);
        return tree;
    }

    private static void checkDepth(JsonNode node, int depth) {
        if (depth > Limits.DEPTH) {
            throw new ProblemException(ProblemCode.DOCUMENT_EXPANDS);
        }
        for (JsonNode child : node) {
            checkDepth(child, depth + 1);
        }
    }

    /** A path one step deeper (RFC 6901). */
    static String path(String parent, String key) {
        return parent + "/" + key.replace("~", "~0").replace("/", "~1");
    }

    /** Whose names and numbers a resource holds. */
    static Optional<IdentifierKind> owner(String resourceType) {
        return Optional.ofNullable(OWNERS.get(resourceType));
    }

    /** The resource that a node is, or the one around it. */
    static String typeOf(JsonNode node, String around) {
        return node.path(TYPE).isTextual() ? node.path(TYPE).asText() : around;
    }

    /** Whether the address of an extension is one of HL7, or the plain name of a part of one. */
    static boolean isExtensionName(String url) {
        return EXTENSION.matcher(url).matches();
    }

    static boolean isNarrative(String name, JsonNode node) {
        return name.equals("text") && node.isObject() && node.path(DIV).isTextual();
    }

    static boolean isAttachment(JsonNode node) {
        return node.isObject() && (node.has(DATA) || (node.has("contentType") && !node.has("coding")))
                && !node.has("code");
    }

    /** Its text, if it is text. */
    static Optional<Attachment> attachment(JsonNode node) {
        try {
            byte[] bytes = Base64.getMimeDecoder().decode(node.path(DATA).asText());
            return Attachment.of(node.path("contentType").asText(), bytes);
        } catch (IllegalArgumentException damaged) {
            return Optional.empty();
        }
    }

    /** Whether a node refers to something: nothing stands in it but what a Reference has. */
    static boolean isReference(JsonNode node) {
        if (!node.isObject() || !(node.path("reference").isTextual() || node.path("display").isTextual())) {
            return false;
        }
        boolean only = true;
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            only = only && (REFERENCES.contains(field.getKey()) || field.getKey().equals("id")
                    || field.getKey().equals("extension"));
        }
        return only;
    }

    /** What the display of a reference names, if it names a person or a place. */
    static Optional<IdentifierKind> named(String element, JsonNode reference) {
        String type = FhirReference.of(reference.path("reference").asText()).type();
        String said = type.isEmpty() ? reference.path("type").asText() : type;
        if (!said.isEmpty()) {
            return owner(said);
        }
        return Optional.ofNullable(ROLES.get(element));
    }
}
