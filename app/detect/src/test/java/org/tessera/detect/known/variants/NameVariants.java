package org.tessera.detect.known.variants;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import org.tessera.core.identifier.IdentifierKind;

/** A known name in every way in which it is written. */
final class NameVariants {
    private static final List<String> FRAMES = List.of("Spoke with {} at length about the plan.",
            "Discussed with {}, who agrees to start metformin.", "The chart of {} was reviewed before rounds.",
            "We saw {} in clinic for follow-up of diabetes.", "Labs drawn on {} are still pending.",
            "Chest pain resolved. A call from {} came in at noon.");
    private static final List<String> ADDRESSED = List.of("Her husband {} drove her to the visit today.",
            "Thank you for referring Mr. {} to our service.", "Dear {}, your results are normal.",
            "Patient: {} was seen for a cough.");
    private static final List<String> SIGNED = List.of("Consent form carries the initials {} in blue ink.",
            "Initials: {} verified at the bedside.", "Form initialed {} by the patient.");
    private static final List<String> LOGINS = List.of("Portal user {} asked for a refill.",
            "Scanned file {}_2021.pdf was attached.", "Please write to {}@example.com about results.",
            "Posted as @{} in the support group.");
    private static final Map<String, String> NICKNAMES = Map.ofEntries(Map.entry("Elizabeth", "Liz Beth Betty Lizzie"),
            Map.entry("William", "Bill Billy Willie"), Map.entry("Robert", "Rob Bob Bobby"),
            Map.entry("Margaret", "Maggie Peggy Meg"), Map.entry("Katherine", "Kathy Kate Katie"),
            Map.entry("James", "Jim Jimmy"), Map.entry("Michael", "Mike Mikey"), Map.entry("Richard", "Rick Rich Dick"),
            Map.entry("Joseph", "Joe Joey"), Map.entry("Francisco", "Paco Pancho"), Map.entry("José", "Pepe"),
            Map.entry("Guadalupe", "Lupe"), Map.entry("Ignacio", "Nacho"), Map.entry("Ekaterina", "Katya"),
            Map.entry("Rebecca", "Becky Becca"), Map.entry("Theodore", "Ted Teddy Theo"),
            Map.entry("Charles", "Chuck Charlie"), Map.entry("Edward", "Eddie Ned"), Map.entry("Henry", "Hank Harry"),
            Map.entry("Susan", "Sue Susie"), Map.entry("Patricia", "Patty Trish Pat"),
            Map.entry("Jonathan", "Jon Jonny"), Map.entry("Samuel", "Sam Sammy"), Map.entry("Deborah", "Deb Debbie"),
            Map.entry("Jennifer", "Jen Jenny"), Map.entry("Kimberly", "Kim"), Map.entry("Victoria", "Vicky Tori"),
            Map.entry("Christopher", "Chris"), Map.entry("Nicholas", "Nick Nicky"), Map.entry("Gregory", "Greg"),
            Map.entry("Leonard", "Len Lenny"), Map.entry("Bartholomew", "Bart"));

    private final Random random;
    private final List<Variant> all = new ArrayList<>();

    NameVariants(Random random) {
        this.random = random;
    }

    /** All forms of one person's names. */
    static List<Variant> of(Persona persona, Random random) {
        NameVariants variants = new NameVariants(random);
        variants.whole(IdentifierKind.PATIENT, persona.given(), persona.middle(), persona.family());
        variants.parts(IdentifierKind.PATIENT, persona.given(), persona.family());
        variants.damaged(persona);
        variants.logins(persona);
        variants.whole(IdentifierKind.RELATIVE, persona.relative(), "", persona.family());
        variants.parts(IdentifierKind.RELATIVE, persona.relative(), persona.family());
        return variants.all;
    }

    private void whole(IdentifierKind kind, String given, String middle, String family) {
        String initial = middle.isEmpty() ? "" : " " + middle.charAt(0) + ".";
        add("name.whole", kind, given + " " + family);
        add("name.whole", kind, given + initial + " " + family);
        add("name.turned", kind, family + ", " + given + initial);
        add("name.turned", kind, family + " " + given);
        add("name.turned", kind, family + "," + given);
        add("name.caret", kind, family + "^" + given + (middle.isEmpty() ? "" : "^" + middle));
        add("name.capitals", kind, Misprint.upper(given + initial + " " + family));
        add("name.capitals", kind, Misprint.upper(family + ", " + given));
        lower("name.small", kind, Misprint.lower(given + " " + family));
        shouted("name.shouted-note", kind, Misprint.upper(given + " " + family));
        add("name.initial", kind, given.charAt(0) + ". " + family);
        add("name.initial", kind, family + ", " + given.charAt(0) + ".");
        add("name.initial", kind, given.charAt(0) + " " + family);
        add("name.over-lines", kind, given + "\n   " + family);
        add("name.possessive", kind, given + " " + family, "'s");
        String letters = "" + given.charAt(0) + family.charAt(0);
        if (Character.isUpperCase(family.charAt(0))) {
            signed("name.initials", kind, given.charAt(0) + "." + family.charAt(0) + ".");
            signed("name.initials", kind, letters);
        }
        for (String nickname : NICKNAMES.getOrDefault(given, "").split(" ", -1)) {
            if (!nickname.isEmpty()) {
                add("name.nickname", kind, nickname + " " + family);
                add("name.nickname", kind, nickname);
                lower("name.nickname", kind, Misprint.lower(nickname + " " + family));
            }
        }
    }

    private void parts(IdentifierKind kind, String given, String family) {
        for (String part : List.of(given, family)) {
            add("part.alone", kind, part);
            add("part.possessive", kind, part, "'s");
            add("part.possessive", kind, part, "\u2019s");
            all.add(Variant.in(pick(ADDRESSED), "part.addressed", kind, part));
            all.add(Variant.in(Misprint.lower(pick(ADDRESSED)), "part.small", kind, Misprint.lower(part)));
            all.add(Variant.in(Misprint.upper(pick(ADDRESSED)), "part.shouted", kind, Misprint.upper(part)));
        }
        if (family.contains("-")) {
            String[] halves = family.split("-", -1);
            add("double.half", kind, halves[1]);
            add("double.half", kind, halves[0]);
            for (String joint : List.of(" ", "", "/", "\u2011", "\u2013", " - ", "-\n")) {
                add("double.joined", kind, given + " " + halves[0] + joint + halves[1]);
            }
        }
        if (family.contains(" ")) {
            add("particle.joined", kind, given + " " + family.replace(" ", "").replace(".", ""));
            add("particle.dropped", kind, given + " " + family.substring(family.lastIndexOf(' ') + 1));
            add("particle.capitals", kind, Misprint.upper(family));
        }
        if (family.contains("'")) {
            add("apostrophe", kind, family.replace("'", ""));
            add("apostrophe", kind, family.replace("'", "\u2019"));
            add("apostrophe", kind, family.replace("'", " "));
        }
    }

    private void damaged(Persona persona) {
        IdentifierKind kind = IdentifierKind.PATIENT;
        String given = persona.given();
        String family = persona.family();
        String whole = given + " " + family;
        if (!Misprint.plain(whole).equals(whole)) {
            add("accents.dropped", kind, Misprint.plain(whole));
            add("accents.apart", kind, Misprint.decomposed(whole));
            add("accents.written-out", kind, Misprint.writtenOut(whole));
            add("accents.lost", kind, Misprint.decomposed(whole).replaceAll("\\p{L}\\p{M}+", "\uFFFD"));
        }
        if (longest(family) >= 4) {
            add("typo.family", kind, Misprint.typo(family, random));
            add("typo.whole", kind, given + " " + Misprint.typo(family, random));
            add("scan.family", kind, Misprint.scanned(family, random));
            lower("typo.small", kind, Misprint.lower(given + " " + Misprint.typo(family, random)));
        }
        if (given.length() >= 5) {
            add("typo.given", kind, Misprint.typo(given, random) + " " + family);
            add("scan.given", kind, Misprint.scanned(given, random) + " " + family);
        }
        if (given.length() >= 5 && longest(family) >= 5) {
            add("typo.both", kind, Misprint.typo(given, random) + " " + Misprint.typo(family, random));
            add("scan.both", kind, Misprint.scanned(given, random) + " " + Misprint.scanned(family, random));
            shouted("typo.both", kind,
                    Misprint.upper(Misprint.typo(given, random) + " " + Misprint.typo(family, random)));
        }
        if (longest(family) >= 8) {
            add("typo.two", kind, Misprint.typo(Misprint.typo(family, random), random));
        }
        if (family.length() >= 3) {
            add("broken", kind, given + " " + Misprint.broken(family, random));
            add("broken", kind, Misprint.broken(family, random));
            add("invisible", kind, given + " " + Misprint.invisible(family, random));
            add("invisible", kind, Misprint.invisible(family, random));
        }
        add("spaced", kind, Misprint.spaced(Misprint.upper(whole), " ", "   "));
        add("spaced", kind, Misprint.spaced(Misprint.upper(whole), " ", " "));
        if (family.length() > 2) {
            add("spaced", kind, Misprint.spaced(Misprint.upper(family), "-", " "));
        }
        lower("spaced", kind, Misprint.spaced(Misprint.lower(whole), " ", "  "));
        add("wide", kind, Misprint.wide(Misprint.plain(whole)));
        add("cyrillic", kind, Misprint.cyrillic(whole));
    }

    private void logins(Persona persona) {
        String given = letters(persona.given());
        String family = letters(persona.family());
        String year = String.valueOf(persona.birth().getYear());
        List<String> users = new ArrayList<>(List.of(given + family, family + given, given + "." + family,
                family + "_" + given, given + family + year.substring(2), given + "_" + family + year,
                persona.given().length() > 3 ? given + "-" + family : given + "." + family));
        if (family.length() >= 4) {
            users.add(given.charAt(0) + family);
            users.add(family + given.charAt(0));
            users.add(given.charAt(0) + "." + family + random.nextInt(100));
        }
        for (String user : users) {
            add("login", IdentifierKind.PATIENT, user, LOGINS);
        }
        add("login.camel", IdentifierKind.PATIENT, capital(given) + capital(family), LOGINS);
    }

    private static int longest(String words) {
        return Arrays.stream(words.split("[ '.-]+", -1)).mapToInt(String::length).max().orElse(0);
    }

    private static String capital(String word) {
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    private static String letters(String name) {
        return Misprint.lower(Misprint.plain(name)).replaceAll("[^a-z]", "");
    }

    private String pick(List<String> frames) {
        return frames.get(random.nextInt(frames.size()));
    }

    private void add(String form, IdentifierKind kind, String written) {
        add(form, kind, written, FRAMES);
    }

    private void add(String form, IdentifierKind kind, String written, List<String> frames) {
        all.add(Variant.in(pick(frames), form, kind, written));
    }

    private void add(String form, IdentifierKind kind, String written, String behind) {
        all.add(Variant.in(pick(FRAMES).replace("{}", "{}" + behind), form, kind, written));
    }

    private void lower(String form, IdentifierKind kind, String written) {
        all.add(Variant.in(Misprint.lower(pick(FRAMES)), form, kind, written));
    }

    private void shouted(String form, IdentifierKind kind, String written) {
        all.add(Variant.in(Misprint.upper(pick(FRAMES)), form, kind, written));
    }

    private void signed(String form, IdentifierKind kind, String written) {
        all.add(Variant.in(pick(SIGNED), form, kind, written));
    }
}
