package org.tessera.detect.rules.date;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tessera.detect.rules.scan.Found;
import org.tessera.detect.rules.scan.NoteText;
import org.tessera.detect.rules.scan.Vocabulary;
import org.tessera.detect.rules.scan.Words;

/**
 * Tells two numbers around a slash that are a day from those that are a strength, a score, a dose or a fraction, by the
 * words around them.
 */
final class DateContext {
    /** Words right before a date. Yes: {@code seen on 3/4}, {@code labs (3/4}, {@code since 3/4}. */
    private static final Vocabulary<String> OPENING = Vocabulary
            .words("on since date dated from until till til thru through by"
                    + " after before around between beginning starting started start ending due seen admitted admit admission"
                    + " readmitted discharge discharged surgery last next visit visits appt appointment scheduled lab labs ct mri mra"
                    + " cxr xr xray xrays ray rays echo us ekg ecg bx biopsy culture cultures cultured path note notes pet scan scans"
                    + " done drawn performed completed exam dos doa dod dob lmp edc edd rx filled refilled updated expires exp postop"
                    + " p dx diagnosed born died called received reviewed signed faxed sent recheck u up followup return returns rtc"
                    + " ultrasound mammogram colonoscopy pap tte tee eeg emg imaging film films study studies procedure report letter"
                    + " consult telephone phone message email removed placed injected inserted extubated intubated transferred arrived"
                    + " pm am nightly morning evening monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu"
                    + " thur thurs fri d c dc t yesterday today tomorrow holiday given began begin noted versus vs");
    /** Words that open a date only behind another. Yes: {@code as of}, {@code week of}, {@code compared with}. */
    private static final Vocabulary<String> SECOND = Vocabulary.words("of with to");
    private static final Vocabulary<String> BEFORE_SECOND = Vocabulary
            .words("as week evening morning night compared date");
    /** Yes: {@code finished it 3/6}. No: {@code cut it 1/2}. */
    private static final Vocabulary<String> OBJECTS = Vocabulary.words("it them");
    private static final Vocabulary<String> BEFORE_OBJECT = Vocabulary
            .words("finished started stopped completed began resumed");
    /** Words before a date and other things alike. */
    private static final Vocabulary<String> JOINING = Vocabulary.words("of at and or to for in the a his her");
    /** Words that open a measure within the clause. Yes: {@code motor strength is 4/5}, {@code Apgars 8/9}. */
    private static final Vocabulary<String> MEASURED = Vocabulary
            .words("strength murmur murmurs grade graded grades pain rate"
                    + " rated rates rating scale apgar apgars score scores scored scoring gcs vision acuity va pulse pulses reflex"
                    + " reflexes dtr dtrs power motor bp pressure muscle muscles edema visual phq gad mmse moca severity level station"
                    + " stage type ratio fraction fio2 peep vas oriented extremity extremities flexion flexor flexors extension"
                    + " extensor extensors grip biceps triceps deltoid deltoids quad quads quadriceps hamstring hamstrings bilateral"
                    + " bilaterally size caliber gauge suture drill blade screw screws dilution diluted solution concentration saline"
                    + " d5 ns lr ppd pack packs smoke smokes smoked smoking drink drinks cup cups spot teaspoon teaspoons magnesium"
                    + " inch inches hydrocodone norco vicodin percocet apap acetaminophen borg intensity toe finger positive negative"
                    + " nodes bottles sets half cut tab tabs tablet tablets mouth l nyha class asa mallampati index wells curb kps"
                    + " ecog bishop gleason effaced dilated os od ou knee ankle hip wrist elbow shoulder pupil pupils wand coblation"
                    + " coblator setting settings cycle cycles dose part phase hsv hiv htlv hepatitis");
    /** Words that close a measure. Yes: {@code 4/5 strength}, {@code 2/6 systolic}, {@code 1/4 inch}, {@code 3/4 of}. */
    private static final Vocabulary<String> MEASURES = Vocabulary
            .words("strength murmur ppd pack packs inch inches in cup cups tab"
                    + " tabs tablet tablets tsp tbsp teaspoon teaspoons tablespoon tablespoons of ns normal systolic diastolic"
                    + " holosystolic ejection pulse pulses reflex reflexes edema motor muscle bilateral bilaterally throughout"
                    + " symmetric symmetrical pain severity intensity upper lower proximal proximally distal distally extremity"
                    + " extremities patellar achilles biceps dp radial pedal wide thick strong positive negative mg ml cc mcg bottles"
                    + " node nodes core cores lymph set sets domains criteria points items stars correct recall words objects oz lb"
                    + " lbs hz cm mm x liter liters ounce ounces pint pints gallon hour day scale dose strengths grade power flexion"
                    + " extension left right both equal intact dilution drop spray screw screws port ports trocar trocars blood months weeks years");
    private static final int MEASURE_WORDS = 6;
    private static final int MEASURE_REACH = 44;

    private static final Pattern CLOCK = Pattern.compile(",? ?(?:at|@) ?\\d");
    private static final Pattern DEED = Pattern.compile("[a-z]{3,12}ed");
    /** What is done to a number. Yes: {@code decreased 4/5}. */
    private static final Vocabulary<String> CHANGED = Vocabulary.words("decreased increased reduced lowered diminished"
            + " limited needed scored rated graded measured weighed used diluted described reported estimated"
            + " bilaterally corrected unaided aided weaned titrated halved repeated dosed dilated dissolved mixed red bed improved worsened remained declined"
            + " med tested noted preserved");
    /** From this likeness on a word before can make a day of it. */
    private static final double SOMEWHAT = 0.2;
    private static final Pattern PARTS = Pattern.compile("(\\d{1,2}) ?/ ?'?(\\d{1,2}).*", Pattern.DOTALL);

    /** Below this a number pair is as often a fraction or a score; alone it says too little. */
    private static final double LIKE_A_FRACTION = 0.4;

    private DateContext() {}

    /** A month and a day, or a day and a month, with or without a year behind. */
    static double ofMonthAndDay(Found found) {
        if (found.end() - found.start() > 6) {
            return 0.95;
        }
        if (isBeforeMeasure(found) || isSpinal(found)) {
            return 0.08;
        }
        boolean opened = isOpened(found) || found.isBefore(CLOCK);
        if (isMeasured(found)) {
            return opened && looksLikeDay(found) > 0.3 ? 0.8 : 0.08;
        }
        double day = looksLikeDay(found);
        if (!opened && day >= SOMEWHAT && isBehindDeed(found)) {
            return 0.7;
        }
        return opened ? 0.93 : isJoined(found) ? Math.min(0.9, day + 0.25) : day < LIKE_A_FRACTION ? 0.09 : day;
    }

    /** A month and a year of two digits that is no day. */
    static double ofMonthAndYear(Found found) {
        if (isBeforeMeasure(found)) {
            return 0.05;
        }
        if (isOpened(found) || isJoined(found)) {
            return 0.9;
        }
        boolean twentieth = found.text().at(found.end() - 2) >= '3';
        return isMeasured(found) ? 0.05 : twentieth ? 0.6 : 0.45;
    }

    /** Two days joined by a hyphen. */
    static double ofRange(Found found) {
        boolean year = found.value().chars().filter(unit -> unit == '/').count() > 2;
        if (year) {
            return 0.96;
        }
        boolean measure = isBeforeMeasure(found) || (isMeasured(found) && !isOpened(found));
        return measure ? 0.1 : isOpened(found) ? 0.95 : 0.75;
    }

    private static boolean isOpened(Found found) {
        Words words = found.text().words();
        int last = words.before(found.start());
        if (last < 0 || !isGap(found.text(), words.end(last), found.start(), " :,.(@~[-")) {
            return false;
        }
        return OPENING.contains(found.text(), last)
                || (SECOND.contains(found.text(), last) && BEFORE_SECOND.contains(found.text(), last - 1))
                || (OBJECTS.contains(found.text(), last) && BEFORE_OBJECT.contains(found.text(), last - 1));
    }

    private static boolean isJoined(Found found) {
        NoteText text = found.text();
        int before = text.at(found.start() - 1) == ' ' ? found.start() - 2 : found.start() - 1;
        if ("&;,(-\n\r".indexOf(text.at(before)) >= 0) {
            return true;
        }
        int last = text.words().before(found.start());
        return last >= 0 && JOINING.contains(text, last) && found.start() - text.words().end(last) == 1;
    }

    /** A word of measure in the same clause, at most six words back. */
    private static boolean isMeasured(Found found) {
        NoteText text = found.text();
        int next = found.start();
        for (int word = text.words().before(next), count = 0; word >= 0 && count < MEASURE_WORDS; word--, count++) {
            int end = text.words().end(word);
            boolean near = found.start() - end <= MEASURE_REACH && isGap(text, end, next, " :,()[]-/+=~'\"");
            if (!near) {
                return false;
            }
            if (MEASURED.contains(text, word)) {
                return true;
            }
            next = text.words().start(word);
        }
        return false;
    }

    /** A word or sign of measure right behind, or one word later before a port. */
    private static boolean isBeforeMeasure(Found found) {
        NoteText text = found.text();
        if ("\"%+".indexOf(found.after()) >= 0) {
            return true;
        }
        int next = text.words().from(found.end());
        boolean near = next < text.words().size() && isGap(text, found.end(), text.words().start(next), " -");
        return near && (MEASURES.contains(text, next) || text.word(next + 1).startsWith("port")
                || text.word(next + 1).equals("cultures"));
    }

    private static boolean isGap(NoteText text, int from, int to, String allowed) {
        if (to - from > 4) {
            return false;
        }
        for (int index = from; index < to; index++) {
            if (allowed.indexOf(text.at(index)) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Something was done right before, and no number changed: {@code missed 3/5}, {@code restarted 1/10}. */
    private static boolean isBehindDeed(Found found) {
        NoteText text = found.text();
        int last = text.words().before(found.start());
        return last >= 0 && found.start() - text.words().end(last) == 1 && text.at(found.start() - 1) == ' '
                && DEED.matcher(text.word(last)).matches() && !CHANGED.contains(text, last);
    }

    /** A letter that repair took for a digit opens the level of a spine: {@code L4/5}. */
    private static boolean isSpinal(Found found) {
        return Character.toLowerCase(found.text().raw().charAt(found.start())) == 'l' && found.value().length() <= 4;
    }

    /** A leading zero or a number above twelve is rare in fractions; five and ten close scores. */
    private static double looksLikeDay(Found found) {
        Matcher parts = PARTS.matcher(found.value());
        if (!parts.matches()) {
            return 0.4;
        }
        int first = Integer.parseInt(parts.group(1));
        int second = Integer.parseInt(parts.group(2));
        if (first > 12) {
            return 0.2;
        }
        if (found.text().at(found.start()) == '0' || parts.group(2).startsWith("0")) {
            return 0.8;
        }
        return second > 12 ? isFullScore(second) ? 0.55 : 0.75
                : second == 10 || second == 5 ? 0.2 : first > second ? 0.45 : 0.35;
    }

    /** The best score of common scales: coma 15, cognition 30, nutrition 28 and the like. */
    private static boolean isFullScore(int number) {
        return number == 15 || number == 20 || number == 24 || number == 27 || number == 28 || number == 30;
    }
}
