package org.tessera.detect.rules.date;

import java.util.regex.Pattern;
import org.tessera.detect.rules.scan.Anchor;
import org.tessera.detect.rules.scan.Found;

/** Tells ages from pulses, temperatures and laboratory values that are written alike. */
final class AgeContext {
    /** Yes: {@code (94)}, {@code (94 F)}, {@code (94yo)}. No: {@code (94%)}, {@code (94 mg)}. */
    static final Pattern IN_BRACKETS = Pattern.compile(
            "\\( ?(?<v>9\\d|1[01]\\d|12[0-5])(?: ?,?/?-? ?(?:y\\.?o?\\.?|yo|yrs?|years?|m|f|male|female))? ?\\)");
    /** Relatives whose age a note tells. */
    static final Anchor KIN = Anchor
            .words("mother father mom dad mum grandmother grandfather grandma grandpa nana nanna"
                    + " papa abuela abuelo aunt uncle auntie sister brother wife husband spouse gf gm mgm mgf pgm pgf");
    /** Behind a relative in brackets. Yes: {@code (father, 94)}, {@code nana Ruth (102!)}. No: {@code (weight, 94)}. */
    static final Pattern BEHIND_KIN = Pattern
            .compile("(?:'s)?(?: (?!(?:weighs|weight|bp|hr|temp)\\b)[a-z][a-z'-]{1,15}){0,2}"
                    + "(?:,? ?\\( ?|, )(?<v>9\\d|1[01]\\d|12[0-5])(?=[!?]? ?[),]|[!?]? ?\\)|, )");
    /** Yes: {@code , 94, }, {@code , 94 who}. No: {@code , 94 and 97}. */
    static final Pattern IN_COMMAS = Pattern
            .compile("(?<=[a-z],[ \\n])(?:9\\d|1[01]\\d|12[0-5])(?=,\\s?[a-z]| (?:who|was|is|lives|living|presents"
                    + "|presented|has|had|came|from|of)\\b)");

    /** Behind "is". Yes: {@code 94.}, {@code 94 and frail}. No: {@code 94 %}, {@code 94 mg}. */
    static final Pattern BEHIND_IS = Pattern
            .compile(" (?:now |already |currently )?(?<v>9\\d|1[01]\\d|12[0-5])(?=[.,;!?](?!\\d)|\\s{0,2}$|\\n|"
                    + " (?:and" + "|but|who|with) (?!\\d))");
    private static final Pattern PERSON_BEFORE = Pattern.compile(
            "\\b(?:he|she|patient|pt|mother|father|mom|dad|husband|wife|grandmother|grandfather|lady|gentleman|i"
                    + "|who)(?:'s|'m)?$");

    private static final Pattern PERSON_OPENS = Pattern.compile("\\b(?:patient|grandmother|grandfather|grandma|grandpa"
            + "|mother|father|mom|dad|aunt|uncle|sister|brother|wife|husband|spouse|neighbor|cousin|partner|friend|woman"
            + "|man|lady|gentleman|widow|widower|resident),\\s{1,2}$");
    private static final Pattern HEAT = Pattern
            .compile("(?:temp\\w*|fever|febrile|tmax|t|tm|oral|rectal|axillary|degrees?|deg|of|at|to|than)[ :=]{1,3}$");
    private static final Pattern PERSON_BEHIND = Pattern
            .compile(",? ?(?:with|w/|who|presents?|presenting|pt\\b|patient|h/o|hx|c/o|s/p|admitted|here|seen|brought"
                    + "|from|found|status|now|is|was|has|had|complain|referred|known|hospitalized)");
    private static final Pattern MEASURED = Pattern
            .compile("(?:rate|pressure|bp|hr|sats?|saturation|spo2|o2|glucose|bg|sugar|temp|temperature|pulse"
                    + "|weight|wt" + "|sodium|na|cl|chloride|ldl|hdl|map|score|platelets?|plt|iq|index|degrees"
                    + "|systolic|diastolic|sbp|dbp|level|value|total|range|normal|percentile|co2|mcv|alt|ast|alp"
                    + "|bun|gfr|egfr|creatinine|cr|ct|hgb|wbc|lab|labs|peak|mean|ratio|mmhg|room|resp|fev1|fvc"
                    + "|predicted|reference|code|cpt|page|figure|table|lot|dose) ?[:=]?[ ,]{0,2}\\(? ?$");
    private static final Pattern TITLE_OR_NAMES = Pattern
            .compile("(?:\\b(?:Mr|Mrs|Ms|Miss|Mx|Sr|Sra)\\.? \\p{Lu}[\\p{L}'-]+|\\p{Lu}[\\p{L}'-]*\\.?,?"
                    + " \\p{Lu}[\\p{L}'-]+),? \\(? ?$");
    private static final Pattern DATE_BEFORE = Pattern.compile("[/-]\\d{2,4}[ ,]{1,2}\\(? ?$");
    private static final Pattern COUNTED_BEFORE = Pattern.compile("\\d\\+?[- ]{0,3}y[./ -]?o\\.?[ :=]{1,3}$");
    private static final Pattern SAID_BEFORE = Pattern.compile(
            "(?:\\bage[d ]?[ :=.-]{1,3}|\\b(?:age|aged|is|was|turned|turning|at|until|to|be|she's|he's|i'm|i am|being)[ \\n]|, ?)$");
    private static final int AROUND = 48;

    private AgeContext() {}

    /** "94F" and "94 male"; a lone F may be Fahrenheit. */
    static double withSex(Found found) {
        boolean fahrenheit = found.value().endsWith("f") && !found.value().endsWith("wf");
        if (fahrenheit && found.isAfter(HEAT)) {
            return 0.05;
        }
        boolean person = found.isBefore(PERSON_BEHIND);
        boolean word = found.value().length() > 6;
        boolean warm = found.value().startsWith("1");
        return person || word ? 0.93 : fahrenheit ? warm ? 0.4 : 0.6 : 0.7;
    }

    /** "She is 94." */
    static double behindIs(Found found) {
        int verb = found.match().regionStart();
        String text = found.text().plain();
        int from = text.startsWith("is", verb - 2) || text.startsWith("am", verb - 2) ? verb - 3
                : text.startsWith("was", verb - 3) ? verb - 4 : verb;
        return from > 0 && PERSON_BEFORE.matcher(text).region(Math.max(0, from - 16), from).find() ? 0.85 : 0;
    }

    /** "Y/O 94", with no number of years before it. */
    static double behindYearsOld(Found found) {
        return found.isAfter(COUNTED_BEFORE) || found.isAfter(MEASURED) ? 0 : 0.85;
    }

    /** "94 years": a duration that long is rare. */
    static double years(Found found) {
        return 0.8;
    }

    /** "(94)" behind two words with capitals, a title or a date. */
    static double inBrackets(Found found) {
        return behindName(found, found.value().length() > 3 ? 0.93 : 0.8);
    }

    /** ", 94, " behind a word for a person or two words with capitals. */
    static double inCommas(Found found) {
        return found.isAfter(PERSON_OPENS) ? 0.93 : behindName(found, 0.7);
    }

    private static double behindName(Found found, double probability) {
        if (found.isAfter(MEASURED)) {
            return 0.05;
        }
        String raw = found.text().raw();
        boolean name = TITLE_OR_NAMES.matcher(raw).region(Math.max(0, found.start() - AROUND), found.start()).find();
        boolean date = found.isAfter(DATE_BEFORE);
        return name || date ? probability : 0.35;
    }

    /** "Ninety-four" with nothing counted behind. */
    static double inWords(Found found) {
        return found.isAfter(SAID_BEFORE) && !found.isAfter(MEASURED) ? 0.75 : 0;
    }
}
