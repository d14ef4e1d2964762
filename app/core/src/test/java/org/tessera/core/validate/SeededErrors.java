package org.tessera.core.validate;

import java.util.List;
import java.util.Random;
import org.tessera.core.identifier.TokenLabel;
import org.tessera.core.vault.Token;

/** Writes invented notes, faithful answers in other words, and the same answers with one error in them. */
final class SeededErrors {
    private static final List<String> DRUGS = List.of("metoprolol", "lisinopril", "apixaban", "furosemide",
            "sertraline", "amlodipine", "gabapentin", "prednisone", "atorvastatin", "omeprazole");
    private static final List<String> SIGNS = List.of("fever", "chest pain", "dyspnea", "nausea", "syncope",
            "hematuria", "headache", "diarrhea");
    private static final List<String> PLACES = List.of("knee", "hip", "shoulder", "wrist", "ankle", "elbow");
    private static final List<String> RESULTS = List.of("Hemoglobin", "Potassium", "Creatinine", "Glucose", "Sodium");

    private final Random random;
    final String person;
    final String doctor;
    final String admitted;
    final String discharged;
    final String drug;
    final String otherDrug;
    final int dose;
    final int otherDose;
    final String has;
    final String hasNot;
    final String place;
    final String side;
    final String result;
    final String otherResult;
    final String value;
    final String otherValue;

    SeededErrors(Random random) {
        this.random = random;
        this.person = token(TokenLabel.NAME, 1);
        this.doctor = token(TokenLabel.NAME, 2);
        this.admitted = token(TokenLabel.DATE, 3);
        this.discharged = token(TokenLabel.DATE, 4);
        int first = random.nextInt(DRUGS.size());
        this.drug = DRUGS.get(first);
        this.otherDrug = DRUGS.get((first + 3) % DRUGS.size());
        this.dose = 5 * (1 + random.nextInt(10));
        this.otherDose = dose + 5 * (1 + random.nextInt(9));
        int sign = random.nextInt(SIGNS.size());
        this.has = SIGNS.get(sign);
        this.hasNot = SIGNS.get((sign + 2) % SIGNS.size());
        this.place = PLACES.get(random.nextInt(PLACES.size()));
        this.side = random.nextBoolean() ? "left" : "right";
        int lab = random.nextInt(RESULTS.size());
        this.result = RESULTS.get(lab);
        this.otherResult = RESULTS.get((lab + 1) % RESULTS.size());
        this.value = 101 + random.nextInt(30) + ".2";
        this.otherValue = 3 + random.nextInt(6) + ".7";
    }

    private static String token(TokenLabel label, int index) {
        return new Token(label, index, 1, "K" + (index + 2)).text();
    }

    String note() {
        return """
                HPI: %s was admitted on %s with %s. Denies %s. Pain in the %s %s after a fall.
                Dr. %s examined the joint and ordered a film. The film shows no fracture.
                MEDICATIONS: %s %d mg daily, %s %d mg at night.
                RESULTS: %s %s. %s %s.
                PLAN: %s was discharged on %s. Follow up in 2 weeks with Dr. %s.
                """.formatted(person, admitted, has, hasNot, side, place, doctor, drug, dose, otherDrug, otherDose,
                result, value, otherResult, otherValue, person, discharged, doctor);
    }

    /** One of several ways to say the same. */
    String faithful() {
        return random.nextBoolean() ? """
                %s was admitted on %s because of %s and did not have %s. There was pain in the %s %s since a fall.
                A film was ordered by Dr. %s and shows no fracture.
                - %s %d mg once daily
                - %s %d mg nightly
                %s was %s, %s %s.
                Discharged on %s; to follow up in 2 weeks.
                """.formatted(person, admitted, has, hasNot, side, place, doctor, drug, dose, otherDrug, otherDose,
                result, value, otherResult.toLowerCase(java.util.Locale.ROOT), otherValue, discharged)
                : """
                        Admitted on %s: %s presented with %s, no %s. The %s %s hurt after a fall.
                        Dr. %s ordered a film, which showed no fracture.
                        Takes %s %d mg every day and %s %d mg at night.
                        Results: %s %s, %s %s.
                        %s went home, discharged on %s. Follow up with Dr. %s in 2 weeks.
                        """.formatted(admitted, person, has, hasNot, side, place, doctor, drug, dose, otherDrug,
                        otherDose, result, value, otherResult, otherValue, person, discharged, doctor);
    }

    /** The answer with one error of a class. */
    String wrong(Slip slip) {
        String answer = faithful();
        return switch (slip) {
            case PERSONS -> swap(answer, person, doctor);
            case DATES -> swap(answer, admitted, discharged);
            case DOSES -> swap(answer, " " + dose + " mg", " " + otherDose + " mg");
            case RESULTS_SWAPPED -> swap(answer, value, otherValue);
            case ROLE -> answer.replace(value, String.valueOf(dose));
            case NEGATION_LOST ->
                answer.replace("did not have " + hasNot, "had " + hasNot).replace("no " + hasNot, hasNot);
            case NEGATION_ADDED -> answer.replace("because of " + has, "without " + has)
                    .replace("presented with " + has, "presented without " + has);
            case OTHER_SIDE ->
                answer.replace(side + " " + place, (side.equals("left") ? "right" : "left") + " " + place);
            case UNIT -> answer.replace(dose + " mg", dose + " mcg");
            case NEW_NUMBER -> answer.replace(" " + dose + " mg", " " + (dose + 1) + " mg");
            case ADDRESS -> answer + "See https://portal.example/view?id=3";
            case MARKUP -> answer + "<img src=x>";
            case EXPOSED -> answer + "![more](https://x.example/" + person + ")";
            case ENCODED -> answer + "T2RhbHlzIEZlcnJhbnRlIHdhcyBoZXJlIDQy";
        };
    }

    private static String swap(String text, String one, String other) {
        return text.replace(one, "\u0000").replace(other, one).replace("\u0000", other);
    }

    /** What is wrong. */
    enum Slip {
        PERSONS, DATES, DOSES, RESULTS_SWAPPED, ROLE, NEGATION_LOST, NEGATION_ADDED, OTHER_SIDE, UNIT, NEW_NUMBER,
        ADDRESS, MARKUP, EXPOSED, ENCODED
    }
}
