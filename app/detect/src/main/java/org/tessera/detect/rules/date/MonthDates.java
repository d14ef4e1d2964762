package org.tessera.detect.rules.date;

import static org.tessera.detect.rules.date.DateForms.ANY_YEAR;
import static org.tessera.detect.rules.date.DateForms.DAY;
import static org.tessera.detect.rules.date.DateForms.LEFT;
import static org.tessera.detect.rules.date.DateForms.MONTH;
import static org.tessera.detect.rules.date.DateForms.ORDINAL;
import static org.tessera.detect.rules.date.DateForms.SPOKEN_DAY;
import static org.tessera.detect.rules.date.DateForms.SPOKEN_ORDINAL;
import static org.tessera.detect.rules.date.DateForms.SPOKEN_YEAR;
import static org.tessera.detect.rules.date.DateForms.YEAR;
import static org.tessera.detect.rules.date.DateForms.YEAR_TAIL;

import java.util.List;
import java.util.regex.Pattern;
import org.tessera.detect.rules.scan.Anchor;
import org.tessera.detect.rules.scan.Judge;
import org.tessera.detect.rules.scan.Rule;

/** Dates with the name of a month. */
final class MonthDates {
    private static final Anchor NAMED = Anchor.words(DateForms.MONTHS + " " + DateForms.SHORT_MONTHS).orMisread();

    /** No dose, time or decimal goes on: {@code may 5 mg}, {@code march 3:30}. */
    private static final String NO_MEASURE = "(?![\\d%]|[-/:.]\\d| ?(?:mg|mcg|ml|cc|kg|lbs?|tabs?|tablets?"
            + "|units?|pills?|times|doses|puffs|drops|hours|minutes|mm|cm|degrees)\\b)";
    private static final String JOIN = " ?(?:-{1,2}|to|through|thru|&|and|or|/) ?(?:the )?";

    /** Yes: {@code March 3-7, 2026}, {@code Mar. 3rd '26}, {@code mar03}, {@code March 3 - April 5}, {@code march 3rd , 2026}. */
    private static final Pattern DAY_BEHIND = Pattern.compile("(?:\\.?[-/ ,]{0,3}|,?\\s{1,2})(?:the )?" + DAY + ORDINAL
            + "(?:" + YEAR_TAIL + ")?(?: ?-{1,2} ?" + MONTH + "\\.? ?" + DAY + ORDINAL + "|" + JOIN + DAY + ORDINAL
            + "(?! ?" + MONTH + "))?(?:" + YEAR_TAIL + ")?" + NO_MEASURE);
    /** Yes: {@code March 2026}, {@code March of 2026}, {@code Mar '26}, {@code Mar-26}, {@code mar2026}. */
    private static final Pattern YEAR_BEHIND = Pattern
            .compile("\\.?(?:,?\\s{0,2}(?:of |in )?(?:" + YEAR + "|'\\d{2}(?!\\d))|[-/.] ?" + ANY_YEAR
                    + ")(?![\\d%])(?!-\\d{1,2}(?!\\d))(?: ?-{1,2} ?" + MONTH + "\\.?,? ?(?:of )?" + ANY_YEAR + ")?");
    /** Yes: {@code March/April 2026}, {@code Sept-Oct}, {@code June through August 2026}. */
    private static final Pattern MONTH_BEHIND = Pattern
            .compile("\\.? ?(?:-{1,2}|/|through|thru|to) ?" + MONTH + "(?:\\.?" + YEAR_TAIL + ")?(?! ?\\d)");
    /** Yes: {@code march third}, {@code June the fourteenth, twenty nineteen}. */
    private static final Pattern ORDINAL_BEHIND = Pattern.compile("[ -](?:the )?" + SPOKEN_ORDINAL
            + "(?:\\s{0,2},?\\s{0,2}(?:of |in )?(?:" + YEAR + "|" + SPOKEN_YEAR + "))?");
    /** Yes: {@code march twenty one twenty twenty one}. No: {@code may one}. */
    private static final Pattern SPOKEN_BEHIND = Pattern
            .compile(" " + SPOKEN_DAY + "\\s{0,2},?\\s{0,2}(?:of |in )?(?:" + YEAR + "|" + SPOKEN_YEAR + ")");
    /** Yes: {@code march of twenty nineteen}. */
    private static final Pattern SPOKEN_YEAR_BEHIND = Pattern.compile(",?\\s{1,2}(?:of |in )?" + SPOKEN_YEAR);
    private static final Pattern NOTHING_BEHIND = Pattern.compile("\\.?(?![a-z0-9]|['-][a-z])(?<=[a-z0-9])");

    /** Yes: {@code 3-Mar-2026}, {@code 3rd of March}, {@code 03MAR26}, {@code 3 - 7 March 2026}. No: {@code 3 may help}. */
    private static final Pattern DAY_BEFORE = Pattern.compile(LEFT + DAY + ORDINAL + "(?: ?(?:-|to|&|and) ?" + DAY
            + ORDINAL + ")?(?: day)?(?: of|[-/.])?[-/ .]{0,2}" + MONTH + "(?:[-/ ,.]{0,3}(?:of )?(?:" + YEAR
            + "|'\\d{2}(?!\\d))|\\.?[-/ ]?\\d{2}(?!\\d| ?(?:mg|ml|y|%)|[:.]\\d))?(?![a-z])");
    /** Yes: {@code 2026-Mar-14}, {@code 2026 March 14}. */
    private static final Pattern YEAR_FIRST = Pattern
            .compile(LEFT + YEAR + "[-/ ,.]{0,2}" + MONTH + "\\.?[-/ ,.]{0,2}" + DAY + "(?!\\d)");
    /** Spanish, French and German. Yes: {@code 3 de marzo de 2026}, {@code 3. M\u00e4rz 2026}. */
    private static final Pattern FOREIGN = Pattern.compile(
            LEFT + DAY + "(?:\\.|er|\\u00BA)?(?: de)? (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre"
                    + "|setiembre|octubre|noviembre|diciembre"
                    + "|janvier|f[e\\u00E9]vrier|mars|avril|mai|juin|juillet|ao[u\\u00FB]t|septembre|octobre|novembre"
                    + "|d[e\\u00E9]cembre|januar|februar|m[a\\u00E4]rz|juni|juli|oktober|dezember)\\b(?:,? (?:del? )?"
                    + YEAR + ")?");

    /** Chinese, Japanese and Korean. Yes: {@code 2026\u5E7410\u670814\u65E5}, {@code 2026\uB144 10\uC6D4 14\uC77C}. */
    private static final Pattern EAST_ASIAN = Pattern.compile(
            "(?:\\d{2,4} ?[\\u5E74\\uB144] ?)?\\d{1,2} ?[\\u6708\\uC6D4](?: ?\\d{1,2} ?[\\u65E5\\u53F7\\uC77C])?");

    private MonthDates() {}

    static List<Rule> rules() {
        return List.of(month("DATE-10", "month and day", DAY_BEHIND, MonthContext::withDay),
                month("DATE-11", "month and year", YEAR_BEHIND, MonthContext::withYear),
                month("DATE-12", "months joined to a range", MONTH_BEHIND, MonthContext::withMonth),
                month("DATE-13", "month and day in words", ORDINAL_BEHIND, Judge.always(0.95)),
                month("DATE-13", "month and day in words", SPOKEN_BEHIND, Judge.always(0.95)),
                month("DATE-11", "month and year", SPOKEN_YEAR_BEHIND, Judge.always(0.93)),
                month("DATE-14", "name of a month", NOTHING_BEHIND, MonthContext::alone),
                NumericDates.date("DATE-10", "month and day", Anchor.digits(), YEAR_FIRST, Judge.always(0.98)),
                NumericDates.date("DATE-10", "month and day", Anchor.digits(), DAY_BEFORE, MonthContext::behindDay),
                NumericDates.date("DATE-10", "month and day", Anchor.digits(), FOREIGN, Judge.always(0.93)),
                NumericDates.date("DATE-10", "month and day", Anchor.digits(), EAST_ASIAN, Judge.always(0.95)));
    }

    private static Rule month(String code, String reason, Pattern form, Judge judge) {
        return NumericDates.date(code, reason, NAMED, form, judge);
    }
}
