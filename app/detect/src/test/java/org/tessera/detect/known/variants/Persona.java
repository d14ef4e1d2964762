package org.tessera.detect.known.variants;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.KnownIdentifier;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.PhiText;

/** An invented patient with everything that a header could tell. */
record Persona(String given, String middle, String family, String relative, LocalDate birth, String mrn, String ssn,
        String phone, String house, String street, String suffix, String unit, String city, String zip) {
    private static final String GIVEN = "Elizabeth William Robert Margaret Katherine James Michael Richard Joseph "
            + "Francisco José Guadalupe Ignacio Ekaterina Rebecca Theodore Charles Edward Henry Susan Patricia "
            + "Jonathan Samuel Deborah Jennifer Kimberly Victoria Christopher Nicholas Gregory Leonard Odalys Thandiwe "
            + "Nguyệt Zoë Søren Anaïs Dagny Ikram Yusuf Priyanka Haruki Chinedu Oluwaseun Lakshmi Björn Renée Tomáš "
            + "Will Hope Grace Mark May Faith Wen Li Jun Bo Xochitl Nizhoni Aroha Keala Bartholomew";
    private static final String FAMILY = "Ferrante Achterberg Muñoz O'Garra de_la_Cruz van_der_Meer St._Clair "
            + "Ferrante-Muñoz Lindqvist-Okafor Müller Jørgensen Nowak Szczepański Dvořák Abernathy Castellanos "
            + "Okonkwo Vaidyanathan Tanaka Whitehorse Kealoha Petrossian Hakimi Ben-Ami MacGillivray D'Souza Le_Blanc "
            + "Haggerty Thistlewood Quintanilla Yamamoto Papadakis Zieliński Ibáñez Fonoti Begaye Winterbourne "
            + "Young Price Rivers Banks Day Long Brown Marsh Wu Ng Oh Lee Roy Ivey Krol Sato Ortiz Vance Delacroix";
    private static final String STREETS = "Sandpiper Quarrystone Larkspur Tamarind Old_Mill Winding_Brook Saltmarsh "
            + "Juniper_Ridge Fennimore Copperfield Harrowgate Sycamore";
    private static final String CITIES = "Garrowville Pinehollow Eastmarsh Tolliver_Springs Quennington Brackwater "
            + "Saint_Orrin Wexcombe Larchmere";
    private static final List<String> SUFFIXES = List.of("Street", "Avenue", "Road", "Drive", "Lane", "Boulevard",
            "Court", "Parkway", "Highway", "Terrace");

    static Persona drawn(Random random) {
        String given = pick(GIVEN, random);
        String relative = given;
        while (relative.equals(given)) {
            relative = pick(GIVEN, random);
        }
        LocalDate birth = LocalDate.of(1928, 1, 1).plusDays(random.nextInt(28_000));
        String mrn = switch (random.nextInt(4)) {
            case 0 -> "MR" + digits(4, random) + "-" + digits(5, random);
            case 1 -> "00" + digits(6, random);
            case 2 -> digits(2, random) + "-" + digits(2, random) + "-" + digits(3, random);
            default -> digits(8, random);
        };
        return new Persona(given, pick(GIVEN, random), pick(FAMILY, random), relative, birth, mrn,
                digits(3, random) + "-" + digits(2, random) + "-" + digits(4, random),
                "(" + digits(3, random) + ") 555-" + digits(4, random), digits(4, random), pick(STREETS, random),
                SUFFIXES.get(random.nextInt(SUFFIXES.size())),
                (1 + random.nextInt(30)) + "" + (char) ('A' + random.nextInt(8)), pick(CITIES, random),
                digits(5, random));
    }

    private static String pick(String words, Random random) {
        String[] all = words.split(" ", -1);
        return all[random.nextInt(all.length)].replace('_', ' ');
    }

    /** Digits that begin with none of 0 and 1. */
    private static String digits(int count, Random random) {
        StringBuilder digits = new StringBuilder().append((char) ('2' + random.nextInt(8)));
        while (digits.length() < count) {
            digits.append((char) ('0' + random.nextInt(10)));
        }
        return digits.toString();
    }

    String full() {
        return given + " " + middle + " " + family;
    }

    String email() {
        return Misprint.plain(given).toLowerCase(java.util.Locale.ROOT) + "."
                + Misprint.plain(family).toLowerCase(java.util.Locale.ROOT).replaceAll("[^a-z]", "") + "@example.net";
    }

    String address() {
        return house + " N " + street + " " + suffix + ", Apt " + unit + ", " + city + ", OH " + zip;
    }

    /** What a header gives. */
    KnownIdentifiers known() {
        return new KnownIdentifiers(
                List.of(known(IdentifierKind.PATIENT, full()), known(IdentifierKind.RELATIVE, relative + " " + family),
                        known(IdentifierKind.DATE, birth.toString()), known(IdentifierKind.MEDICAL_RECORD, mrn),
                        known(IdentifierKind.SSN, ssn), known(IdentifierKind.PHONE, phone),
                        known(IdentifierKind.STREET, address()), known(IdentifierKind.EMAIL, email())));
    }

    private static KnownIdentifier known(IdentifierKind kind, String value) {
        return new KnownIdentifier(kind, new PhiText(value));
    }
}
