package org.tessera.detect.rules.number;

import java.util.regex.Pattern;
import org.tessera.detect.rules.scan.Found;
import org.tessera.detect.rules.scan.Judge;

/** How a code behind a label is written, and which codes are something else. */
final class Codes {
    /** A word that may stand between a label and its value. */
    private static final String FILLER = "(?:numbers?|num|nbr|nr|no|id|ids|is|was|of|the|as|code|value|string)\\b";

    /**
     * What stands between a label and its value: signs, blanks, dots of a form, a line end, filler words. Yes:
     * {@code " No.: "}, {@code " ......... "}, {@code " number is #"}, {@code "^"}. No: {@code " stable, "}.
     */
    static final String GAP = "(?:[\\s.:;,=#|^>*(\\[\"'_/-]{0,40}" + FILLER + "){0,3}[\\s.:;,=#|^>*(\\[\"'_/-]{0,40}";

    /** The same, with at least one sign or word that announces a number. Yes: {@code " #"}, {@code " no. "}. No: {@code " "}. */
    static final String MARKED_GAP = "(?=[ _]{0,2}(?:['a-z]{2,3} )?(?:[#:=|^(]|\\.{2}|num|nbr|no\\b|nr\\b|id\\b"
            + "|code\\b|is\\b|\\n))" + GAP;

    /**
     * A code: letters and digits, a digit among the first, joined by single hyphens, dots, slashes or underscores. Yes:
     * {@code 4471-90236}, {@code MR441521}, {@code 12/AB/9}. No: {@code pending}, {@code 12}.
     */
    static final String CODE = "(?=[a-z][a-z._/-]{0,9}\\d|\\d)[a-z0-9](?:[a-z0-9]|[-/](?=[a-z0-9])"
            + "|[._](?=\\d)){2,30}+(?![-_]?\\w)";

    /** Groups of digits parted by blanks. Yes: {@code 12 34 56}, {@code 0042 118 7}. No: {@code 4417 45 y.o.}. */
    static final String GROUPS = "\\d{2,6}(?: \\d{2,6}){1,4}(?: \\d{1,6})?+(?![\\w./%:-]| ?(?:y|yo|yr|yrs|year"
            + "|mg|mcg|ml|cm|mm|units?)\\b)";

    /** Two or three letters and groups of digits, as plans and licences are printed. Yes: {@code XKP 4471 90236 12}. No: {@code on 2 of 4}. */
    static final String LETTERS_AND_GROUPS = "[a-z]{2,3} \\d{2,4} \\d{3,5}(?: \\d{2,5}){1,2}(?![\\w/-]|\\.\\d)";

    /** A letter or three right before groups of digits. Yes: {@code W1234 56789}. No: {@code A4471 120 mg}. */
    static final String LETTERS_BEFORE_GROUPS = "[a-z]{1,3}"
            + GROUPS.replace("\\d{2,6}(?: \\d{2,6}){1,4}", "\\d{3,6}(?: \\d{3,6}){1,4}");

    /** A value behind a strong label. */
    static final String VALUE = "(?<v>" + LETTERS_AND_GROUPS + "|" + GROUPS + "|" + LETTERS_BEFORE_GROUPS + "|" + CODE
            + ")";

    private static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])";
    /** Yes: {@code 3/4/21}, {@code 2021-03-04}, {@code 10/2021}. No: {@code 51-86-33}. */
    private static final Pattern DATE = Pattern.compile(
            DAY + "[-/.]" + DAY + "[-/.](?:\\d{2}|\\d{4})|\\d{4}[-/]\\d{1,2}[-/]\\d{1,2}|\\d{1,2}/(?:\\d{2}|\\d{4})");
    /** Yes: {@code 10mg}, {@code 2.5}, {@code 3rd}, {@code 0.4-0.6}, {@code 45yo}, {@code 2x}. */
    private static final Pattern QUANTITY = Pattern.compile("\\d{1,4}(?:\\.\\d{1,3})?(?:-\\d{1,3}\\.\\d{1,3})?"
            + "(?:mg|mcg|ml|cc|cm|mm|kg|lb|lbs|g|meq|st|nd|rd|th|yo|y|yr|x|am|pm|hrs?|h|min|f|c)?");
    /** Yes: {@code 2019}. No: {@code 4471}. */
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final Pattern UNIT = Pattern.compile(
            " ?(?:mg|mcg|ml|cc|cm|mm|kg|lbs?|grams?|units?|years?|y/?o|yrs?|days?|weeks?|months?|hours?|%)(?![\\w:])");

    private Codes() {}

    /**
     * The probability for codes of at least so many digits that are no date, quantity or measure; 0 for others.
     */
    static Judge code(int leastDigits, double probability) {
        return found -> found.digits() >= leastDigits && isCode(found) ? probability : 0;
    }

    /** Whether the value is no date, year or dose, and no measure follows. */
    static boolean isCode(Found found) {
        String value = found.value();
        boolean quantity = found.digits() <= 3 && QUANTITY.matcher(value).matches();
        return !quantity && !YEAR.matcher(value).matches() && !DATE.matcher(value).matches() && !found.isBefore(UNIT);
    }
}
