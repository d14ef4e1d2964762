package org.tessera.detect.rules.number;

import java.util.regex.Pattern;
import org.tessera.detect.rules.scan.Found;
import org.tessera.detect.rules.scan.Judge;
import org.tessera.detect.rules.scan.LetterCase;
import org.tessera.detect.rules.scan.OrdinaryWords;

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
    static final String GROUPS = "(?:\\d{2,6}(?: \\d{2,6}){1,4}(?: \\d{1,6})?+|\\d{7,8} \\d{3,4})(?![\\w./%:-]| ?(?:y|yo|yr|yrs|year"
            + "|mg|mcg|ml|cm|mm|units?)\\b)";

    /** Small words that stand before a number and are no letters of a code. */
    private static final String SMALL_WORD = "(?:is|was|of|on|in|at|to|for|and|or|the|a|an|no|by|as|it|but|per|from|with"
            + "|than|then|dob|age|her|his|she|he|has|had|seen|date|ext|day|x|q|that|due|pt|are|who|my|our|your|if|not"
            + "|me|us|we|i|mg|ml|over|also|dated|may|last|ends?|new|old|fax|tel|cell|call|ph|one|two|both)";
    /**
     * Letters, then groups of letters and digits parted by blanks, the last of digits or one letter. Yes: {@code UW 3 118 402},
     * {@code WC 40-118277}, {@code W1184 77302}, {@code U70 441 829 01}, {@code RLA 662 091 G}. No: {@code was 44 719}.
     */
    private static final String LETTERED = "(?!" + SMALL_WORD
            + "[ -])(?:[a-z]{2,4} \\d{4,8}(?![ .-]\\d)|(?:[a-z]{1,4}[ -]|[a-z]{1,3}(?=\\d))\\d{1,7}"
            + "(?:[-. ]\\d{1,7}){1,5}+(?: [b-eg-hj-ln-z](?![\\w'./-]))?)";
    /** Groups of digits, the first of one digit or the last a letter. Yes: {@code 2 204 417}, {@code 9133 7742 C}. */
    private static final String NUMBERED = "(?:\\d(?: \\d{3}){2,3}|\\d{2,6}(?:[- ]\\d{2,6}){1,3}"
            + " [b-eg-hj-ln-z](?![\\w'./-]))";
    private static final String NO_MEASURE = "(?![\\w/%:-]|\\.\\d| ?(?:y|yo|yr|yrs|year|mg|mcg|ml|cm|mm|units?)\\b)";
    /** Groups as they are printed on cards, labels and forms. */
    static final String PRINTED = "(?:" + LETTERED + "|" + NUMBERED + ")" + NO_MEASURE;

    /** Two or three letters and groups of digits, as plans and licences are printed. Yes: {@code XKP 4471 90236 12}. No: {@code on 2 of 4}. */
    static final String LETTERS_AND_GROUPS = "[a-z]{2,3} \\d{2,4} \\d{3,5}(?: \\d{2,5}){1,2}(?![\\w/-]|\\.\\d)";

    /** A value behind a strong label. */
    static final String VALUE = "(?<v>" + LETTERS_AND_GROUPS + "|" + PRINTED + "|" + GROUPS + "|" + CODE + ")";

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

    /** Letters parted from their digits. Yes: {@code LB 00718}. No: {@code LB-00718}. */
    private static final Pattern WORD_FIRST = Pattern.compile("[a-z]{1,4} ");

    private Codes() {}

    /** Letters parted from their digits are a code's in capitals; in text of one case, where they are no ordinary word. */
    private static boolean isShouted(Found found) {
        int word = found.text().words().from(found.start());
        return LetterCase.around(found.text(), found.start()) == LetterCase.MIXED ? found.text().isShouted(word)
                : !OrdinaryWords.contains(found.text(), word);
    }

    /**
     * The probability for codes of at least so many digits that are no date, quantity or measure; 0 for others.
     */
    static Judge code(int leastDigits, double probability) {
        return found -> found.digits() >= leastDigits && isCode(found) ? probability : 0;
    }

    /** Whether the value is no date, year or dose, and no measure follows. */
    static boolean isCode(Found found) {
        String value = found.value();
        if (WORD_FIRST.matcher(value).lookingAt() && !isShouted(found)) {
            return false;
        }
        boolean quantity = found.digits() <= 3 && QUANTITY.matcher(value).matches();
        return !quantity && !YEAR.matcher(value).matches() && !DATE.matcher(value).matches() && !found.isBefore(UNIT);
    }
}
