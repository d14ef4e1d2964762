package org.tessera.detect.rules.date;

import static org.tessera.detect.rules.date.DateForms.DAY;
import static org.tessera.detect.rules.date.DateForms.LEFT;
import static org.tessera.detect.rules.date.DateForms.MONTH;
import static org.tessera.detect.rules.date.DateForms.SPOKEN_ORDINAL;
import static org.tessera.detect.rules.date.DateForms.SPOKEN_YEAR;
import static org.tessera.detect.rules.date.DateForms.YEAR;

import java.util.List;
import java.util.regex.Pattern;
import org.tessera.detect.rules.scan.Anchor;
import org.tessera.detect.rules.scan.Found;
import org.tessera.detect.rules.scan.Judge;
import org.tessera.detect.rules.scan.Rule;

/** Days by their number: "the fourteenth of June", "on the 14th". Ribs, toes and percentiles have numbers as well. */
final class OrdinalDays {
    private static final Anchor WORDS = Anchor.words(DateForms.ORDINAL_OPENINGS);
    /** Yes: {@code fourteenth of June}, {@code twenty first of May, twenty nineteen}, {@code third March}. */
    private static final Pattern OF_MONTH = Pattern
            .compile("(?:(?<=twenty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|(?<=thirty)[-"
                    + " ]first)?(?<=st|nd|rd|th)(?: day)? (?:of )?" + MONTH + "(?:\\s{0,2},?\\s{0,2}(?:of |in )?(?:"
                    + YEAR + "|" + SPOKEN_YEAR + "))?");
    /** What may follow a day: the end of a clause or a word that no ordinal counts. */
    private static final String CLAUSE = "(?=[.,;:!?)](?!\\d)|\\s{0,2}$|\\n| (?:at|and|for|with|when|but|because"
            + "|she|he|we|i|they|you|it|of (?:this|last|next|the) month|in the|to|until|as|if|by|then|so"
            + "|after|before|who|from|through|thru|-) ?)";
    /** Yes, behind "on the": {@code 14th}. */
    private static final Pattern NUMBER = Pattern
            .compile(LEFT + DAY + " ?(?:st|nd|rd|th)\\b(?: of (?:this|last|next|the) month)?" + CLAUSE);
    private static final Pattern SPOKEN = Pattern
            .compile("(?:(?<=twenty)[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|(?<=thirty)[-"
                    + " ]first)?(?<=st|nd|rd|th)(?![a-z-])(?: of (?:this|last|next|the) month)?" + CLAUSE);
    private static final Pattern ON_THE = Pattern.compile(
            "\\b(?:on|by|until|till|since|through|before|after|around|from|for|week of|as of|of|scheduled|back)"
                    + " (?:about |or about )?the $");
    private static final Pattern MONTH_NAMED = Pattern.compile("month$");

    private OrdinalDays() {}

    static List<Rule> rules() {
        return List.of(NumericDates.date("DATE-15", "day in words with its month", WORDS, OF_MONTH, Judge.always(0.95)),
                NumericDates.date("DATE-16", "day of a month by its number", Anchor.digits(), NUMBER,
                        OrdinalDays::pointed),
                NumericDates.date("DATE-16", "day of a month by its number", WORDS, SPOKEN,
                        OrdinalDays::pointedInWords));
    }

    private static double pointed(Found found) {
        boolean named = MONTH_NAMED.matcher(found.value()).find();
        return named ? 0.93 : found.isAfter(ON_THE) ? 0.8 : 0;
    }

    /** "On the first", "for the second" count other things as often. */
    private static double pointedInWords(Found found) {
        boolean small = found.value().length() <= 6;
        return !found.isAfter(ON_THE) ? 0 : MONTH_NAMED.matcher(found.value()).find() ? 0.9 : small ? 0.08 : 0.75;
    }
}
