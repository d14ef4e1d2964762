package org.tessera.detect.rules.date;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tessera.detect.rules.scan.Found;

/**
 * Tells two numbers around a slash that are a day from those that are a strength, a score, a dose or a fraction, by the
 * words around them.
 */
final class DateContext {
    /** Words that open a date. Yes: {@code seen on }, {@code labs (}, {@code since }. */
    private static final Pattern OPENED = Pattern.compile(
            "(?:\\b(?:on|since|dated?|from|until|till|til|thru|through|by|after|before|around|between|as of|week of"
                    + "|beginning|starting|started|start|ending|due|seen|admitted|admit|admission|discharged?"
                    + "|surgery|last|next|visits?|appt|appointment|scheduled"
                    + "|labs?|ct|mri|mra|cxr|xr|x-?rays?|echo|us|ekg|ecg|bx|biopsy|cultures?|cultured|path"
                    + "|notes?|pet|scans?|done|drawn|performed|completed|exam|dos|doa"
                    + "|dod|dob|lmp|edc|edd|rx|filled|refilled|updated|expires?|exp|postop|s/p|dx|diagnosed|born"
                    + "|died|called|received|reviewed|signed|faxed|sent|recheck"
                    + "|f/u|follow-?up|return|returns|rtc|ultrasound|mammogram|colonoscopy|pap|tte|tee|eeg|emg"
                    + "|imaging|film|films|study|studies|procedure|report|letter|consult"
                    + "|telephone|phone|message|email|removed|placed|injected|inserted|extubated|intubated"
                    + "|transferred|arrived|pm|am|nightly|morning|evening|monday|tuesday"
                    + "|wednesday|thursday|friday|saturday|sunday|mon|tues?|wed|thur?s?|fri|given|began|begin"
                    + "|readmitted|noted|compared (?:with|to)|versus|vs|d/?c'?d?|d|t|yesterday|today|tomorrow"
                    + "|holiday))[:,.]? ?[(@~]? ?$");
    private static final Pattern OF = Pattern
            .compile("(?:\\b(?:of|at|and|or|to|for|in|the|a|his|her)|[&;,-]|^|\\n) ?$");
    /** Words that open a measure within the clause. Yes: {@code motor strength is }, {@code pain }, {@code Apgars }. */
    private static final Pattern MEASURED = Pattern
            .compile("\\b(?:strength|murmur|grade[ds]?|pain|rate[ds]?|rating|scale|apgars?|scores?|scored|scoring|gcs"
                    + "|vision|acuity|va|pulses?|reflex(?:es)?"
                    + "|dtrs?|power|motor|bp|pressure|muscles?|edema|visual|phq|gad|mmse|moca|severity|level"
                    + "|station|stage|type|ratio|fraction|fio2|peep|vas|oriented|extremit\\w*"
                    + "|flexion|flexors?|extension|extensors?|grip|biceps|triceps|deltoids?|quad\\w*|hamstrings?"
                    + "|bilateral\\w*|size|caliber|gauge|suture|drill|blade|screws?|dilut\\w*"
                    + "|solution|concentration|saline|d5|ns|lr|ppd|packs?|smok\\w*|drinks?|cups?|spot|teaspoons?"
                    + "|magnesium|inch\\w*|hydrocodone|norco|vicodin|percocet|apap"
                    + "|acetaminophen|borg|intensity|toe|finger|score|positive|negative|nodes|bottles|sets|doses"
                    + " of|half|cut|tab|tablets?|mouth|l|c|t|nyha|class|asa|mallampati|index|wells|curb"
                    + "|kps|ecog|bishop|gleason|effaced|dilated|os|od|ou|knee|ankle|hip|wrist|elbow|shoulder"
                    + "|pupils?|wand|coblat\\w*|settings?)\\b[^.;\\n]{0,22}$");
    /** Words that close a measure. Yes: {@code  strength}, {@code  systolic}, {@code  inch}, {@code  of the}. */
    private static final Pattern MEASURES = Pattern
            .compile("[ -]{0,2}(?:strength|murmur|ppd|packs?|inch|in\\b|in\\.|\"|cups?|tab|tablets?|tsp|tbsp"
                    + "|teaspoons?" + "|tablespoons?|of\\b|ns\\b|normal|systolic"
                    + "|diastolic|holosystolic|ejection|pulses?|reflex|edema|motor|muscle|bilat|throughout"
                    + "|symmetric|pain|severity|intensity|upper|lower|proximal|distal"
                    + "|extremit|patellar|achilles|biceps|dp|radial|pedal|wide|thick|strong|positive|negative|mg"
                    + "|ml|cc|mcg|blood cultures|bottles|nodes?|cores?|lymph|sets?"
                    + "|visits|domains|criteria|points|items|stars|correct|recall|words|objects|oz|lbs?|hz|cm|mm"
                    + "|%|\\+|x\\b|liters?|ounces?|pints?|gallon|hour|day\\b|scale|dose|strengths"
                    + "|grade|power|flexion|extension|left|right|both|in the|for all|equal|intact|dilution"
                    + "|tablet|drop|spray|screws?|(?:\\w{1,14} )?(?:ports?|trocars?))");
    private static final Pattern CLOCK = Pattern.compile(",? ?(?:at|@) ?\\d");
    private static final Pattern PARTS = Pattern.compile("(\\d{1,2}) ?/ ?'?(\\d{1,2}).*", Pattern.DOTALL);

    private DateContext() {}

    /** A month and a day, or a day and a month, with or without a year behind. */
    static double ofMonthAndDay(Found found) {
        if (found.value().length() > 6) {
            return 0.95;
        }
        if (found.isBefore(MEASURES)) {
            return 0.08;
        }
        boolean opened = found.isAfter(OPENED) || found.isBefore(CLOCK);
        if (found.isAfter(MEASURED)) {
            return opened && looksLikeDay(found) > 0.3 ? 0.8 : 0.08;
        }
        if (opened) {
            return 0.93;
        }
        boolean joined = found.isAfter(OF);
        return Math.min(0.9, looksLikeDay(found) + (joined ? 0.25 : 0));
    }

    /** A month and a year of two digits that is no day. */
    static double ofMonthAndYear(Found found) {
        if (found.isBefore(MEASURES)) {
            return 0.05;
        }
        if (found.isAfter(OPENED) || found.isAfter(OF)) {
            return 0.9;
        }
        boolean twentieth = found.value().matches(".*[3-9]\\d");
        return found.isAfter(MEASURED) ? 0.05 : twentieth ? 0.6 : 0.45;
    }

    /** Two days joined by a hyphen. */
    static double ofRange(Found found) {
        boolean measure = isMeasure(found);
        boolean year = found.value().chars().filter(unit -> unit == '/').count() > 2;
        return year ? 0.96 : measure ? 0.1 : found.isAfter(OPENED) ? 0.95 : 0.75;
    }

    private static boolean isMeasure(Found found) {
        return found.isAfter(MEASURED) || found.isBefore(MEASURES);
    }

    /** A leading zero or a number above twelve is rare in fractions; five and ten close scores. */
    private static double looksLikeDay(Found found) {
        Matcher parts = PARTS.matcher(found.value());
        if (!parts.matches()) {
            return 0.4;
        }
        int first = Integer.parseInt(parts.group(1));
        int second = Integer.parseInt(parts.group(2));
        boolean zero = found.value().startsWith("0") || parts.group(2).startsWith("0");
        if (first > 12) {
            return 0.2;
        }
        if (zero) {
            return 0.8;
        }
        boolean score = second == 15 || second == 20 || second == 24 || second == 27 || second == 28 || second == 30;
        return second > 12 ? score ? 0.55 : 0.75 : second == 10 || second == 5 ? 0.2 : first > second ? 0.45 : 0.35;
    }
}
