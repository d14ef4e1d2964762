package org.tessera.engine.formats;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

/**
 * One mention of a patient in a sentence of its own.
 *
 * @param form what kind of mention, for example {@code last, first}
 * @param before what stands before it in its line
 * @param text the mention itself
 * @param behind what stands behind it
 */
record HeaderMention(String form, String before, String text, String behind) {
    private static final int LONG_NAME = 6;
    private static final List<String> NAMED = List.of("Discussed the plan with |, who agrees.",
            "| was seen in clinic today.", "Spoke with | by telephone.", "| reports no chest pain.",
            "Reviewed the results with | this morning.", "Consent was obtained from |.", "Labs of | were repeated.");
    private static final List<String> CALLED = List.of("Reached them at |.", "Phone: |", "Call | with results.");
    private static final List<String> BORN = List.of("DOB |.", "Born |, lives alone.", "Date of birth: |");
    private static final List<String> NUMBERED = List.of("MRN |.", "Chart | was reviewed.",
            "Record number | is active.");

    /** Every form of mention once, each in a sentence drawn at random. */
    static List<HeaderMention> of(HeaderPatient patient, Random random) {
        List<HeaderMention> all = new ArrayList<>();
        names(patient, random, all);
        numbers(patient, random, all);
        return all;
    }

    private static void names(HeaderPatient patient, Random random, List<HeaderMention> all) {
        String given = patient.given();
        String family = patient.family();
        String initial = given.substring(0, 1);
        named("first last", given + " " + family, random, all);
        named("last, first", family + ", " + given, random, all);
        named("LAST, FIRST M.",
                (family + ", " + given).toUpperCase(Locale.ROOT) + " " + patient.middle().charAt(0) + ".", random, all);
        named("first middle last", given + " " + patient.middle() + " " + family, random, all);
        named("F. last", initial + ". " + family, random, all);
        named("F.M. last", initial + "." + patient.middle().charAt(0) + ". " + family, random, all);
        named("title last", (random.nextBoolean() ? "Mr. " : "Ms. ") + family, random, all);
        named("nickname last", patient.nickname() + " " + family, random, all);
        all.add(new HeaderMention("nickname's", "We reviewed ", patient.nickname(), "'s chart."));
        all.add(new HeaderMention("last's", "We agree with ", family, "'s wishes."));
        named("first alone", given, random, all);
        named("FIRST LAST", (given + " " + family).toUpperCase(Locale.ROOT), random, all);
        named("first last small", (given + " " + family).toLowerCase(Locale.ROOT), random, all);
        named("last^first", family + "^" + given, random, all);
        named("last first", family + " " + given, random, all);
        named("typo in title last", "Ms. " + typo(family, random), random, all);
        named("typo in first last", given + " " + typo(family, random), random, all);
        if (given.length() >= LONG_NAME) {
            named("first with typo last", typo(given, random) + " " + family, random, all);
        }
        all.add(new HeaderMention("spouse first", "Came with the spouse, ", patient.spouse(), "."));
        all.add(new HeaderMention("spouse first last", "The spouse ", patient.spouse() + " " + family, " drove."));
    }

    private static void named(String form, String text, Random random, List<HeaderMention> all) {
        in(form, NAMED, text, random, all);
    }

    private static void in(String form, List<String> sentences, String text, Random random, List<HeaderMention> all) {
        String sentence = HeaderPatient.pick(random, sentences);
        int at = sentence.indexOf('|');
        all.add(new HeaderMention(form, sentence.substring(0, at), text, sentence.substring(at + 1)));
    }

    private static void numbers(HeaderPatient patient, Random random, List<HeaderMention> all) {
        String record = patient.record();
        for (String form : List.of(record, record.substring(0, 3) + "-" + record.substring(3), "#" + record,
                "0" + record, record.substring(0, 1) + " " + record.substring(1, 4) + " " + record.substring(4))) {
            in("record number", NUMBERED, form, random, all);
        }
        String phone = patient.phone().replaceAll("\\D", "");
        String area = phone.substring(0, 3);
        String exchange = phone.substring(3, 6);
        String line = phone.substring(6);
        for (String form : List.of(patient.phone(), area + "-" + exchange + "-" + line,
                area + "." + exchange + "." + line, phone, "+1 " + area + " " + exchange + " " + line,
                exchange + "-" + line)) {
            in("phone", CALLED, form, random, all);
        }
        for (String pattern : List.of("MM/dd/yyyy", "M/d/yy", "MMMM d, yyyy", "d MMM yyyy", "yyyy-MM-dd", "MMM d yyyy",
                "MM-dd-yyyy")) {
            in("date of birth " + pattern, BORN,
                    DateTimeFormatter.ofPattern(pattern, Locale.US).format(patient.birth()), random, all);
        }
        String ssn = patient.ssn();
        all.add(new HeaderMention("ssn", "SSN ", ssn, "."));
        all.add(new HeaderMention("ssn", "Social security number ", ssn.replace("-", ""), "."));
        all.add(new HeaderMention("ssn end", "SSN ending in ", ssn.substring(ssn.length() - 4), "."));
        all.add(new HeaderMention("e-mail", "Write to ", patient.email(), "."));
        all.add(new HeaderMention("street", "Lives at ", patient.house() + " " + patient.street(), "."));
        all.add(new HeaderMention("street short", "Lives at ",
                patient.house() + " "
                        + patient.street()
                                .replace("Street", "St")
                                .replace("Avenue", "Ave")
                                .replace("Lane", "Ln")
                                .replace("Drive", "Dr"),
                "."));
        all.add(new HeaderMention("city", "Moved to ", patient.city(), " last year."));
        all.add(new HeaderMention("zip", "Zip code ", patient.zip(), "."));
    }

    /** One letter of a name left out, doubled, changed or swapped with the next, not the first one. */
    private static String typo(String name, Random random) {
        StringBuilder typed = new StringBuilder(name);
        int at = 1 + random.nextInt(name.length() - 2);
        while (!Character.isLowerCase(name.charAt(at)) || !Character.isLowerCase(name.charAt(at + 1))) {
            at = 1 + random.nextInt(name.length() - 2);
        }
        switch (random.nextInt(4)) {
            case 0 -> typed.deleteCharAt(at);
            case 1 -> typed.insert(at, name.charAt(at));
            case 2 -> typed.setCharAt(at, (char) ('a' + random.nextInt(26)));
            default -> typed.setCharAt(at, name.charAt(at + 1));
        }
        return typed.toString();
    }

    String line() {
        return before + text + behind;
    }
}
