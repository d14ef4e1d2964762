package org.tessera.formats.clinical;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.KnownIdentifier;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.PhiText;

/** Collects what the structure of a document says of people and places, each once, without placeholders. */
public final class KnownValues {
    /** What stands for nothing, in small letters; {@code ""} is the null of HL7 v2. */
    private static final Set<String> PLACEHOLDERS = Set.of("\"\"", "unknown", "none", "n/a", "na", "null", "-", "unk",
            "not available", "anonymous", "self", "patient");

    /** A shorter name of a place is a word like any other. */
    private static final int SHORTEST_PLACE = 5;

    private static final int SHORTEST_NUMBER = 4;

    private final Set<KnownIdentifier> values = new LinkedHashSet<>();

    /** One value; blanks at its ends and placeholders are left out. */
    public void add(IdentifierKind kind, String value) {
        String plain = value.strip();
        if (!PLACEHOLDERS.contains(plain.toLowerCase(java.util.Locale.ROOT)) && isTelling(kind, plain)) {
            values.add(new KnownIdentifier(kind, new PhiText(plain)));
        }
    }

    /** Words joined by a blank, those that are blank left out. */
    public void add(IdentifierKind kind, List<String> words) {
        add(kind, String.join(" ", words.stream().map(String::strip).filter(word -> !word.isEmpty()).toList()));
    }

    private static boolean isTelling(IdentifierKind kind, String value) {
        long letters = value.chars().filter(Character::isLetter).count();
        long signs = value.chars().filter(Character::isLetterOrDigit).count();
        return switch (kind) {
            case PATIENT, RELATIVE, CLINICIAN -> letters >= 2;
            case CITY -> letters >= 3;
            case STREET, FACILITY -> letters >= SHORTEST_PLACE;
            case DATE, ZIP, PHONE, FAX, SSN, MEDICAL_RECORD, HEALTH_PLAN, ACCOUNT, LICENCE, VEHICLE, DEVICE, BIOMETRIC,
                    OTHER, EMAIL, URL, IP_ADDRESS, PHOTO, AGE_OVER_89 ->
                signs >= SHORTEST_NUMBER;
        };
    }

    /** All of them, in the order found. */
    public KnownIdentifiers all() {
        return new KnownIdentifiers(List.copyOf(values));
    }
}
