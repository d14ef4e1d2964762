package org.tessera.formats.clinical;

import java.util.Map;
import java.util.Optional;
import org.tessera.core.identifier.IdentifierKind;

/** What a number is, by the code of its type (HL7 table 0203) or by the system that gives it out. */
public final class IdentifierTypes {
    private static final Map<String, IdentifierKind> CODES = Map.ofEntries(
            Map.entry("MR", IdentifierKind.MEDICAL_RECORD), Map.entry("PI", IdentifierKind.MEDICAL_RECORD),
            Map.entry("PT", IdentifierKind.MEDICAL_RECORD), Map.entry("PN", IdentifierKind.MEDICAL_RECORD),
            Map.entry("MRT", IdentifierKind.MEDICAL_RECORD), Map.entry("SS", IdentifierKind.SSN),
            Map.entry("DL", IdentifierKind.LICENCE), Map.entry("PPN", IdentifierKind.LICENCE),
            Map.entry("MD", IdentifierKind.LICENCE), Map.entry("NPI", IdentifierKind.LICENCE),
            Map.entry("AN", IdentifierKind.ACCOUNT), Map.entry("VN", IdentifierKind.ACCOUNT),
            Map.entry("MA", IdentifierKind.HEALTH_PLAN), Map.entry("MC", IdentifierKind.HEALTH_PLAN),
            Map.entry("HC", IdentifierKind.HEALTH_PLAN), Map.entry("MB", IdentifierKind.HEALTH_PLAN),
            Map.entry("SN", IdentifierKind.HEALTH_PLAN), Map.entry("NI", IdentifierKind.OTHER),
            Map.entry("EI", IdentifierKind.OTHER));

    private static final Map<String, IdentifierKind> SYSTEMS = Map.of("http://hl7.org/fhir/sid/us-ssn",
            IdentifierKind.SSN, "2.16.840.1.113883.4.1", IdentifierKind.SSN, "http://hl7.org/fhir/sid/us-npi",
            IdentifierKind.LICENCE, "2.16.840.1.113883.4.6", IdentifierKind.LICENCE, "http://hl7.org/fhir/sid/us-mbi",
            IdentifierKind.HEALTH_PLAN);

    private IdentifierTypes() {}

    /** The kind that a type stands for. */
    public static Optional<IdentifierKind> ofCode(String code) {
        return Optional.ofNullable(CODES.get(code));
    }

    /** The kind of number that a system, by URI or object identifier, gives out. */
    public static Optional<IdentifierKind> ofSystem(String system) {
        return Optional.ofNullable(SYSTEMS.get(system.replaceFirst("^urn:oid:", "")));
    }
}
