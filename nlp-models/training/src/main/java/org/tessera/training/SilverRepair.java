package org.tessera.training;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Mends a gap of the training labels: acronyms of hospitals and firms were left unmarked in real sentences, and would teach
 * the tagger that such a word is an ordinary one. An acronym that somewhere stands where only a place of care or work can
 * stand becomes optional wherever it is unmarked: learned neither as an identifier nor as ordinary text.
 */
final class SilverRepair {
    /** Yes: {@code was transferred to QRST}, {@code worked as a clerk at ABC}; no: {@code transferred to the ICU}. */
    private static final Pattern PLACE_OF_CARE = Pattern
            .compile("(?:transferred|referred|admitted|sent|flown|clinic|seen|employed|worker|manager|clerk) (?:back )?"
                    + "(?:to|from|at|by) ([A-Z]{3,5})\\b");
    /** A word in capitals. Yes: {@code QRST}; no: {@code Qrst}, {@code T4}. */
    private static final Pattern ACRONYM = Pattern.compile("\\b[A-Z]{3,5}\\b");
    private static final Set<String> WARDS = Set.of("ICU", "CCU", "PACU", "MICU", "SICU", "PICU", "NICU", "CICU", "SNF",
            "ECF", "DOU", "PCU", "LTAC", "OSH", "EMS", "PCP", "ENT", "MAC", "OBS", "DAY", "ASC", "SDS", "IMC", "TCU",
            "CVU");

    private SilverRepair() {}

    /** The notes with their acronyms of organisations made optional. */
    static List<TrainingNote> mend(List<TrainingNote> notes, List<String> medicalWords) {
        Set<String> medical = new HashSet<>(WARDS);
        medicalWords.forEach(word -> medical.add(word.toUpperCase(Locale.ROOT)));
        Set<String> acronyms = new HashSet<>();
        for (TrainingNote note : notes) {
            Matcher found = PLACE_OF_CARE.matcher(note.text());
            while (found.find()) {
                if (!medical.contains(found.group(1)) && isMixed(note.text())) {
                    acronyms.add(found.group(1));
                }
            }
        }
        return notes.stream().map(note -> mend(note, acronyms)).toList();
    }

    private static boolean isMixed(String text) {
        return text.chars().filter(Character::isLowerCase).count() * 2 > text.length();
    }

    private static TrainingNote mend(TrainingNote note, Set<String> acronyms) {
        List<GoldSpan> spans = new ArrayList<>(note.spans());
        Matcher word = ACRONYM.matcher(note.text());
        while (word.find()) {
            int start = word.start();
            int end = word.end();
            boolean marked = note.spans().stream().anyMatch(span -> span.start() < end && start < span.end());
            if (!marked && acronyms.contains(word.group()) && isMixed(note.text())) {
                spans.add(new GoldSpan(start, end, "ORGANIZATION", true, ""));
            }
        }
        spans.sort(Comparator.comparingInt(GoldSpan::start));
        return new TrainingNote(note.id(), note.text(), spans);
    }
}
