package org.tessera.formats.cda;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.PhiText;
import org.tessera.formats.clinical.IdentifierTypes;
import org.tessera.formats.clinical.KnownValues;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** The identifiers that header and entries name. */
final class CdaKnown {
    private static final List<String> RELATIVES = List.of("guardian", "relatedPerson", "associatedPerson",
            "relatedSubject", "relatedEntity", "associatedEntity");

    private final KnownValues known = new KnownValues();

    CdaKnown(Document document) {
        walk(document.getDocumentElement());
    }

    private void walk(Element element) {
        switch (CdaTree.name(element)) {
            case "name" -> {
                if (CdaText.isStructured(element)) {
                    name(element, kind(element));
                }
            }
            case "addr" -> address(element);
            case "telecom" -> telecom(element.getAttribute("value"));
            case "id", "setId" -> id(element);
            case "birthTime", "deceasedTime" -> known.add(IdentifierKind.DATE, day(element.getAttribute("value")));
            case "low", "high", "effectiveTime" -> {
                if (CdaTree.isWithin(element, List.of("encompassingEncounter"))) {
                    known.add(IdentifierKind.DATE, day(element.getAttribute("value")));
                }
            }
            default -> {
            }
        }
        CdaTree.elements(element).forEach(this::walk);
    }

    /** Whom a name is of, by the elements around it. */
    static IdentifierKind kind(Element name) {
        String parent = CdaTree.parent(name);
        if (parent.endsWith("Organization") || parent.equals("healthCareFacility") || parent.equals("place")
                || parent.equals("location")) {
            return IdentifierKind.FACILITY;
        }
        if (CdaTree.isWithin(name, RELATIVES)) {
            return IdentifierKind.RELATIVE;
        }
        return parent.equals("patient") ? IdentifierKind.PATIENT : IdentifierKind.CLINICIAN;
    }

    /** Given names first, as people are called; prefixes and suffixes left out where the name has parts. */
    static String whole(Element name) {
        List<String> parts = new ArrayList<>();
        for (String part : List.of("given", "family")) {
            CdaTree.elements(name)
                    .stream()
                    .filter(one -> CdaTree.name(one).equals(part))
                    .forEach(one -> parts.add(one.getTextContent().strip()));
        }
        return parts.isEmpty() ? name.getTextContent().strip().replaceAll("\\s+", " ") : String.join(" ", parts);
    }

    private void name(Element name, IdentifierKind kind) {
        known.add(kind, whole(name));
    }

    private void address(Element address) {
        List<String> lines = new ArrayList<>();
        for (Element part : CdaTree.elements(address)) {
            String value = part.getTextContent().strip();
            switch (CdaTree.name(part)) {
                case "streetAddressLine", "streetName", "houseNumber", "additionalLocator" -> lines.add(value);
                case "city", "county" -> known.add(IdentifierKind.CITY, value);
                case "postalCode" -> known.add(IdentifierKind.ZIP, value);
                default -> {
                }
            }
        }
        known.add(IdentifierKind.STREET, lines);
    }

    private void telecom(String value) {
        int scheme = value.indexOf(':');
        String plain = scheme < 0 ? value : value.substring(scheme + 1);
        known.add(switch (scheme < 0 ? "" : value.substring(0, scheme)) {
            case "fax" -> IdentifierKind.FAX;
            case "mailto" -> IdentifierKind.EMAIL;
            case "http", "https" -> IdentifierKind.URL;
            default -> plain.contains("@") ? IdentifierKind.EMAIL : IdentifierKind.PHONE;
        }, plain);
    }

    private void id(Element id) {
        if (!CdaTree.parent(id).equals("ClinicalDocument")) {
            known.add(kindOfId(id), id.getAttribute("extension"));
        }
    }

    static IdentifierKind kindOfId(Element id) {
        Optional<IdentifierKind> system = IdentifierTypes.ofSystem(id.getAttribute("root"));
        return system.orElseGet(() -> switch (CdaTree.parent(id)) {
            case "patientRole", "patient" -> IdentifierKind.MEDICAL_RECORD;
            case "encompassingEncounter" -> IdentifierKind.ACCOUNT;
            case "assignedAuthor", "assignedEntity" -> IdentifierKind.LICENCE;
            default -> IdentifierKind.OTHER;
        });
    }

    private static String day(String time) {
        boolean whole = time.length() >= 8 && time.chars().limit(8).allMatch(Character::isDigit);
        return whole ? time.substring(0, 4) + "-" + time.substring(4, 6) + "-" + time.substring(6, 8) : "";
    }

    KnownIdentifiers all() {
        return known.all();
    }

    /** The first record number of the patient. */
    static Optional<PhiText> patient(Document document) {
        for (Element target : CdaTree.elements(document.getDocumentElement())) {
            Optional<PhiText> id = CdaTree.name(target).equals("recordTarget") ? record(target) : Optional.empty();
            if (id.isPresent()) {
                return id;
            }
        }
        return Optional.empty();
    }

    private static Optional<PhiText> record(Node target) {
        return CdaTree.elements(target)
                .stream()
                .flatMap(role -> CdaTree.elements(role).stream())
                .filter(id -> CdaTree.name(id).equals("id") && !id.getAttribute("extension").isBlank())
                .map(id -> new PhiText(id.getAttribute("extension").strip()))
                .findFirst();
    }
}
