package org.tessera.detect.rules.date;

import java.util.Set;
import java.util.regex.Pattern;
import org.tessera.detect.rules.scan.Found;

/** Tells months from the verbs, names and abbreviations that are written alike. */
final class MonthContext {
    private static final Set<String> WORDS_AS_WELL = Set.of("may", "march", "mar", "dec", "sep", "jan", "jun", "jul",
            "apr", "aug", "feb", "nov", "oct");
    private static final Pattern FIRST_WORD = Pattern.compile("[a-z]+");

    /** Words that stand before a month only. Yes: {@code in }, {@code last }, {@code since early }. No: {@code this may}. */
    private static final Pattern INTRODUCED = Pattern.compile(
            "\\b(?:in|since|last|next|until|till|til|by|during|early|late|mid|of|from|through|thru|around|after"
                    + "|before|between|back in|end of|beginning of|middle of"
                    + "|previous|prior|dated|starting|ending|circa|every|each|for|past|to|and|on|effective|date"
                    + "|or)[ -](?:the )?(?:month of |end of |beginning of |middle of |early |late |mid[- ])?$");
    private static final Pattern INTRODUCED_STRONGLY = Pattern
            .compile("\\b(?:in|since|last|next|until|till|early|late|mid|of|from|during|dated)[ -](?:the"
                    + " )?(?:month of " + "|end of |beginning of |middle of |early |late |mid[- ])?$");
    /** What follows a verb. Yes: {@code may be}, {@code may not}, {@code march on}. */
    private static final Pattern VERB_GOES_ON = Pattern
            .compile(" (?:be|have|also|need|not|require|or may|well|cause|include|take|use|resume|return|still|help"
                    + "|consider|start|continue|get|go|do|benefit|represent|reflect|indicate|increase)\\b");
    /** A sentence that a number closed goes on. Yes: {@code  change} behind {@code day 3 of 7. May}. */
    private static final Pattern WORD_GOES_ON = Pattern.compile(" [a-z]{2}");
    private static final Pattern SENTENCE_START = Pattern
            .compile("(?:^|[.!?:;]\\s{1,3}|\\n\\s{0,8}|\\d[.)] |[-\\u00B7*] )$");

    private MonthContext() {}

    /** A month, then a day. */
    static double withDay(Found found) {
        if (!isAmbiguous(found)) {
            return 0.98;
        }
        boolean sure = found.value().matches("(?s).*(?:\\d(?:st|nd|rd|th)|\\d{4}|'\\d{2})\\b.*")
                || found.isAfter(INTRODUCED);
        if (sure) {
            return 0.97;
        }
        return isUpperInMixed(found) ? 0.9 : startsWith(found, "may") ? 0.55 : 0.8;
    }

    /** A month, then a year. */
    static double withYear(Found found) {
        return 0.97;
    }

    /** Two months. */
    static double withMonth(Found found) {
        return startsWith(found, "may") || startsWith(found, "mar") || startsWith(found, "dec") ? alone(found) : 0.93;
    }

    /** A day, then a month. */
    static double behindDay(Found found) {
        boolean verb = found.value().matches("\\d{1,2}(?: |\\. )(?:may|march|mar|dec|sep|jan|sept|oct)\\.?");
        if (!verb) {
            return 0.97;
        }
        if (found.value().contains(". ") && found.isBefore(WORD_GOES_ON)) {
            return 0;
        }
        return found.isBefore(VERB_GOES_ON) ? 0 : isUpper(found, found.value().indexOf(' ') + 1) ? 0.85 : 0.4;
    }

    /** A month alone. */
    static double alone(Found found) {
        if (!isAmbiguous(found)) {
            return 0.93;
        }
        boolean abbreviated = found.value().length() <= 4 && !startsWith(found, "may");
        if (found.isBefore(VERB_GOES_ON) && (startsWith(found, "may") || !isUpperInMixed(found))) {
            return 0.05;
        }
        boolean introduced = (startsWith(found, "may") || startsWith(found, "mar") || abbreviated)
                ? found.isAfter(INTRODUCED_STRONGLY)
                : found.isAfter(INTRODUCED);
        if (introduced) {
            return abbreviated && !isUpper(found, 0) ? 0.6 : 0.9;
        }
        if (abbreviated) {
            return 0.1;
        }
        boolean middle = isUpperInMixed(found) && !found.isAfter(SENTENCE_START);
        return middle ? 0.75 : startsWith(found, "march") && isUpperInMixed(found) ? 0.45 : 0.05;
    }

    private static boolean isAmbiguous(Found found) {
        var word = FIRST_WORD.matcher(found.value());
        return word.lookingAt() && WORDS_AS_WELL.contains(word.group());
    }

    private static boolean startsWith(Found found, String word) {
        return found.value().startsWith(word);
    }

    private static boolean isUpper(Found found, int index) {
        return Character.isUpperCase(found.text().raw().charAt(found.start() + index));
    }

    /** A capital followed by a small letter. */
    private static boolean isUpperInMixed(Found found) {
        return isUpper(found, 0) && Character.isLowerCase(found.text().raw().charAt(found.start() + 1));
    }
}
