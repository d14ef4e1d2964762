package org.tessera.detect.known.variants;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.tessera.core.identifier.IdentifierKind;

/** Known numbers, addresses and e-mail addresses in every way in which they are written. */
final class NumberVariants {
    private static final List<String> FRAMES = List.of("On file: {} as of today.", "Reference {} was used at the desk.",
            "The label reads {} and was checked twice.", "We have {} listed for this chart.");
    private static final List<String> LAST = List.of("SSN ending in {} was confirmed.", "last four of social {} given.",
            "Verified last 4: {} by phone.", "Identity by ***-**-{} only.", "number ending {} is on the form.");
    private static final List<String> PLACES = List.of("Lives at {} with family.", "Mail was returned from {} again.",
            "Home health will go to {} on discharge.", "Moved here from {} last year.");
    private static final List<String> DIGITS = List.of("zero", "one", "two", "three", "four", "five", "six", "seven",
            "eight", "nine");

    private final Random random;
    private final List<Variant> all = new ArrayList<>();

    private NumberVariants(Random random) {
        this.random = random;
    }

    static List<Variant> of(Persona persona, Random random) {
        NumberVariants variants = new NumberVariants(random);
        variants.record(persona.mrn());
        variants.socialSecurity(persona.ssn().replace("-", ""));
        variants.phone(persona.phone().replaceAll("\\D", ""));
        variants.address(persona);
        variants.email(persona.email());
        return variants.all;
    }

    private void record(String mrn) {
        IdentifierKind kind = IdentifierKind.MEDICAL_RECORD;
        String bare = mrn.replaceAll("\\D", "");
        common("mrn", kind, bare);
        add("mrn.as-given", kind, mrn, FRAMES);
        add("mrn.as-given", kind, mrn.toLowerCase(java.util.Locale.ROOT), FRAMES);
        add("mrn.groups", kind, bare.replaceAll("(?<=\\d)(?=(?:\\d{2})+$)", " "), FRAMES);
        add("mrn.last-four", kind, bare.substring(bare.length() - 4), List.of("MRN ending in {} was read back."));
        add("mrn.no-zeros", kind, bare.replaceFirst("^0+", ""), FRAMES);
    }

    private void common(String name, IdentifierKind kind, String digits) {
        add(name + ".run", kind, digits, FRAMES);
        for (String gap : List.of(" ", "-", ".", "\u2011", "\u2013", "\u00A0", "/", " - ", ". ", "_")) {
            add(name + ".groups", kind, digits.replaceAll("(?<=\\d)(?=(?:\\d{3})+$)", gap), FRAMES);
        }
        add(name + ".letters-apart", kind, Misprint.apart(digits, " "), FRAMES);
        add(name + ".letters-apart", kind, Misprint.apart(digits, "-"), FRAMES);
        add(name + ".scanned", kind, Misprint.scannedDigits(digits, random), FRAMES);
        add(name + ".wide", kind, Misprint.wide(digits), FRAMES);
        add(name + ".invisible", kind, digits.substring(0, 4) + "\u200B" + digits.substring(4), FRAMES);
        add(name + ".over-lines", kind, digits.substring(0, 4) + "-\n" + digits.substring(4), FRAMES);
        List<String> spoken = new ArrayList<>();
        digits.chars().forEach(digit -> spoken.add(DIGITS.get(digit - '0')));
        add(name + ".spoken", kind, String.join(" ", spoken), FRAMES);
        add(name + ".spoken", kind, String.join(", ", spoken).replace("zero", "oh"), FRAMES);
    }

    private void socialSecurity(String digits) {
        IdentifierKind kind = IdentifierKind.SSN;
        common("ssn", kind, digits);
        for (String gap : List.of("-", " ", ".", " - ", "\u2010")) {
            add("ssn.form", kind, digits.substring(0, 3) + gap + digits.substring(3, 5) + gap + digits.substring(5),
                    FRAMES);
        }
        LAST.forEach(frame -> add("ssn.last-four", kind, digits.substring(5), List.of(frame)));
    }

    private void phone(String digits) {
        IdentifierKind kind = IdentifierKind.PHONE;
        common("phone", kind, digits);
        String area = digits.substring(0, 3);
        String exchange = digits.substring(3, 6);
        String line = digits.substring(6);
        for (String written : List.of("(" + area + ") " + exchange + "-" + line, area + "-" + exchange + "-" + line,
                area + "." + exchange + "." + line, "+1 " + area + " " + exchange + " " + line,
                "1-" + area + "-" + exchange + "-" + line, "(" + area + ")" + exchange + line,
                area + "/" + exchange + "-" + line, "[" + area + "] " + exchange + " " + line, exchange + "-" + line,
                exchange + " " + line, exchange + "." + line, exchange + line)) {
            add("phone.form", kind, written, FRAMES);
        }
        add("phone.last-four", kind, line, List.of("Call back the number ending in {} after five."));
    }

    private void address(Persona persona) {
        IdentifierKind kind = IdentifierKind.STREET;
        String road = persona.street() + " " + persona.suffix();
        String shortForm = persona.street() + " " + shortened(persona.suffix());
        for (String written : List.of(persona.house() + " N " + road, persona.house() + " North " + road,
                persona.house() + " " + road, persona.house() + " " + shortForm,
                persona.house() + " N. " + shortForm + ".", persona.house() + " " + persona.street(),
                persona.house() + " N " + persona.street(), road, shortForm,
                Misprint.upper(persona.house() + " N " + road), Misprint.lower(persona.house() + " " + shortForm),
                persona.house() + " N " + road + " Apt " + persona.unit(),
                persona.house() + " " + road + " #" + persona.unit(), persona.house() + " N\n" + road,
                persona.house() + " " + Misprint.typo(persona.street(), random) + " " + persona.suffix())) {
            add("address.street", kind, written, PLACES);
        }
        add("address.unit", kind, persona.unit(), List.of("Deliver to Apt {} on the second floor.",
                "Lives in apartment {} alone.", "Unit {} has stairs."));
        add("address.zip", IdentifierKind.ZIP, persona.zip(), PLACES);
        add("address.zip", IdentifierKind.ZIP, persona.zip() + "-4410", PLACES);
        add("address.city", IdentifierKind.CITY, persona.city(), PLACES);
        add("address.city", IdentifierKind.CITY, Misprint.upper(persona.city()), PLACES);
        add("address.city", IdentifierKind.CITY, Misprint.lower(persona.city()), PLACES);
        add("address.city-typo", IdentifierKind.CITY, Misprint.typo(persona.city(), random), PLACES);
        add("address.whole", kind, persona.address(), PLACES);
    }

    private static String shortened(String suffix) {
        return switch (suffix) {
            case "Street" -> "St";
            case "Avenue" -> "Ave";
            case "Road" -> "Rd";
            case "Drive" -> "Dr";
            case "Lane" -> "Ln";
            case "Boulevard" -> "Blvd";
            case "Court" -> "Ct";
            case "Parkway" -> "Pkwy";
            case "Highway" -> "Hwy";
            default -> "Ter";
        };
    }

    private void email(String email) {
        IdentifierKind kind = IdentifierKind.EMAIL;
        String local = email.substring(0, email.indexOf('@'));
        for (String written : List.of(email, Misprint.upper(email), email.replace("@", " @ "),
                email.replace("@", " at ").replace(".", " dot "), email.replace("@", "(at)"), email.replace("@", "@\n"),
                email.replace(".", "_").replaceFirst("_net$", ".net").replaceFirst("^([^@]*)_", "$1."),
                email.replace("@", "\u200B@"), local)) {
            add("email", kind, written, FRAMES);
        }
    }

    private void add(String form, IdentifierKind kind, String written, List<String> frames) {
        all.add(Variant.in(frames.get(random.nextInt(frames.size())), form, kind, written));
    }
}
