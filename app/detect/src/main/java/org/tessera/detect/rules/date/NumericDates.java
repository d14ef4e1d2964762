package org.tessera.detect.rules.date;

import static org.tessera.detect.rules.date.DateForms.ANY_YEAR;
import static org.tessera.detect.rules.date.DateForms.DAY;
import static org.tessera.detect.rules.date.DateForms.LEFT;
import static org.tessera.detect.rules.date.DateForms.MONTH_NUMBER;
import static org.tessera.detect.rules.date.DateForms.RIGHT;
import static org.tessera.detect.rules.date.DateForms.YEAR;

import java.util.List;
import java.util.regex.Pattern;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.detect.rules.scan.Anchor;
import org.tessera.detect.rules.scan.Found;
import org.tessera.detect.rules.scan.Judge;
import org.tessera.detect.rules.scan.NumberLabels;
import org.tessera.detect.rules.scan.Rule;

/** Dates written in digits. */
final class NumericDates {
    /** A separator that the same one has to follow; a line may end behind it. */
    private static final String SEP = " ?(?<s>[-/.])\\s? ?";
    private static final String SAME = " ?\\k<s>\\s? ?";
    private static final String DAY_MONTH = "(?:" + MONTH_NUMBER + " ?/ ?\\n?" + DAY + "|" + DAY + " ?/ ?\\n?"
            + MONTH_NUMBER + ")";

    /** Yes: {@code 2026-10-14}, {@code 2026/10/14T08:00Z}, {@code 2026. 10. 14}. No: {@code 2026-10-145}. */
    private static final Pattern YEAR_FIRST = Pattern
            .compile(LEFT + YEAR + SEP + "(?:" + MONTH_NUMBER + SAME + DAY + "|" + DAY + SAME + MONTH_NUMBER
                    + ")(?:t[0-2]\\d:[0-5]\\d(?::[0-5]\\d(?:\\.\\d{1,6})?)?(?:z|[-+][01]\\d:?[0-5]\\d)?)?(?![-/]\\d)");
    /** Yes: {@code 3/4-3/7}, {@code 3/4/26 - 3/7/26}, {@code 3/4-7/2026}. No: {@code 3/4}. */
    private static final Pattern RANGE = Pattern.compile(LEFT + MONTH_NUMBER + "/" + DAY + "(?:/" + ANY_YEAR
            + ")? ?-{1,2} ?" + MONTH_NUMBER + "/" + DAY + "(?:/" + ANY_YEAR + ")?" + RIGHT);
    private static final Pattern DAY_RANGE = Pattern
            .compile(LEFT + MONTH_NUMBER + "/" + DAY + "-" + DAY + "(?:/" + ANY_YEAR + ")?" + RIGHT);
    /** Yes: {@code 3/4/2026}, {@code 03-04-26}, {@code 4.3.2026}, {@code 3 / 4 / 26}. No: {@code 3/4/2}, {@code 1.2.3.4}. */
    private static final Pattern MONTH_DAY_YEAR = Pattern.compile(LEFT + DAY + SEP + DAY + SAME + ANY_YEAR + RIGHT);
    /** Yes: {@code 03 14 2026}. No: {@code 3 14 2026}. */
    private static final Pattern SPACED = Pattern
            .compile("(?<![\\d.,] ?)(?:0[1-9]|1[0-2]) (?:0[1-9]|[12]\\d|3[01]) (?:19|20)\\d{2}(?! ?\\d)");
    /** Yes: {@code 20261014}, {@code 20261014083000}, {@code 202610140830}. */
    private static final Pattern COMPACT = Pattern
            .compile("(?<![\\w.,-])(?:19|20)\\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\\d"
                    + "|3[01])(?:t?[0-2]\\d[0-5]\\d(?:[0-5]\\d)?(?:\\.\\d{1,4})?)?(?!\\w|[-.]\\d)");
    /** Yes: {@code 10/2026}, {@code 3-2026}. No: {@code 13/2026}. */
    private static final Pattern MONTH_YEAR = Pattern.compile(LEFT + MONTH_NUMBER + " ?[-/] ?" + YEAR + RIGHT);
    /** Yes: {@code 10/2026 - 12/2026}. */
    private static final Pattern MONTH_YEAR_RANGE = Pattern
            .compile(LEFT + MONTH_NUMBER + "[-/]" + YEAR + " ?-{1,2} ?" + MONTH_NUMBER + "[-/]" + YEAR + RIGHT);
    /** Yes: {@code 2026/10}, {@code 2026-10}. No: {@code 2026-27}. */
    private static final Pattern YEAR_MONTH = Pattern.compile(LEFT + YEAR + "[-/](?:0[1-9]|1[0-2])" + RIGHT);
    /** Yes, by its surroundings: {@code on 3/4}, {@code 10/14 labs}. No: {@code 4/5 strength}. */
    private static final Pattern MONTH_DAY = Pattern.compile(LEFT + DAY_MONTH + "(?:,? (?:of )?" + YEAR + ")?" + RIGHT);
    /** A year of two digits behind a month. Yes, by its surroundings: {@code since 11/98}. */
    private static final Pattern MONTH_SHORT_YEAR = Pattern
            .compile(LEFT + MONTH_NUMBER + "/'?(?:3[2-9]|[4-9]\\d|0\\d)" + RIGHT);
    /** The month in Roman numbers. Yes: {@code 11-IX-2023}, {@code 9.IX.88}. No: {@code 2-v-4}, {@code 3.x.1}. */
    private static final Pattern ROMAN = Pattern.compile(
            LEFT + DAY + "(?<s>[-./ ])(?:i{1,3}|iv|vi{0,3}|ix|xi{0,2})\\k<s>(?:" + YEAR + "|\\d{2}(?!\\d))" + RIGHT);

    /** Labels behind which six or eight digits, or digits in blanks, are a date. */
    private static final Anchor LABEL = Anchor
            .words("dob birth birthdate birthday born date dos doa dod doi dated admitted discharged admission"
                    + " discharge d t lmp edd edc expires exp onset effective");
    private static final Pattern BEHIND_LABEL = Pattern
            .compile("(?: of (?:birth|service|admission|discharge|surgery|death|injury|visit|exam))?[\\s.:;=#"
                    + "|^>(-]{1,40}(?:is |was |on )?(?<v>\\d{6}(?!\\d)|\\d{8}(?!\\d)|\\d{1,2} \\d{1,2} (?:\\d{4}"
                    + "|\\d{2})(?!\\d)|\\d{4} \\d{1,2} \\d{1,2}(?!\\d))(?![\\w%]|[-.,/]\\d)");

    /** Yes: {@code dob is three four fifty four}, {@code date of birth oh seven twelve nineteen fifty}. */
    private static final String NUMBER_WORD = "(?:oh|o|zero|one|two|three|four|five|six|seven|eight|nine|ten"
            + "|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen|twenty"
            + "|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|thousand)";
    private static final Pattern SPOKEN = Pattern.compile(
            "[\\s:,.]{1,4}(?:is |was |of |on ){0,2}(?<v>(?:" + NUMBER_WORD + "[ ,-]{1,3}){2,9}" + NUMBER_WORD + ")\\b");

    private static final Pattern LABEL_BEFORE = Pattern.compile(
            "(?:dob|birth|birthdate|born|date|dos|admit\\w*|admission|discharge\\w*|seen|on|dated|\\||\\^)[:=.#"
                    + " ]{0,4}(?:is |was )?$");
    private static final Pattern VERSION_BEFORE = Pattern
            .compile("(?:version|ver|v|section|sect|figure|fig|table|grade|software|release|ip|address|ratio)\\.? ?$");

    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private NumericDates() {}

    static List<Rule> rules() {
        return List.of(date("DATE-01", "year, month and day", Anchor.digits(), YEAR_FIRST, NumericDates::full),
                date("DATE-02", "days joined to a range", Anchor.digits(), RANGE, DateContext::ofRange),
                date("DATE-03", "month, day and year", Anchor.digits(), MONTH_DAY_YEAR, NumericDates::full),
                date("DATE-02", "days joined to a range", Anchor.digits(), DAY_RANGE, DateContext::ofRange),
                date("DATE-03", "month, day and year", Anchor.digits(), SPACED, Judge.always(0.7)),
                date("DATE-09", "month in Roman numbers", Anchor.digits(), ROMAN, NumericDates::roman),
                date("DATE-04", "year, month and day in a row", Anchor.digits(), COMPACT, NumericDates::compact),
                date("DATE-02", "months joined to a range", Anchor.digits(), MONTH_YEAR_RANGE, Judge.always(0.97)),
                date("DATE-05", "month and year", Anchor.digits(), MONTH_YEAR, NumericDates::monthYear),
                date("DATE-05", "month and year", Anchor.digits(), YEAR_MONTH, Judge.always(0.6)),
                date("DATE-06", "month and day", Anchor.digits(), MONTH_DAY, DateContext::ofMonthAndDay),
                date("DATE-05", "month and year", Anchor.digits(), MONTH_SHORT_YEAR, DateContext::ofMonthAndYear),
                date("DATE-07", "digits behind a date label", LABEL, BEHIND_LABEL, NumericDates::labelled),
                date("DATE-08", "date of birth in number words", Anchor.words("dob birth birthdate birthday born"),
                        SPOKEN, Judge.always(0.93)));
    }

    static Rule date(String code, String reason, Anchor anchor, Pattern form, Judge judge) {
        return Rule.of(code, reason, IdentifierKind.DATE, anchor, form, judge);
    }

    private static double full(Found found) {
        String value = found.value();
        if (NUMBER.matcher(value).results().limit(2).noneMatch(number -> isMonth(number.group()))) {
            return 0;
        }
        boolean slashes = value.indexOf('/') > 0;
        if (!slashes && NumberLabels.before(found.text(), found.start()).isPresent()) {
            return 0.3;
        }
        if (found.isAfter(VERSION_BEFORE)) {
            return slashes ? 0.8 : 0.3;
        }
        boolean longYear = value.matches(YEAR + "[^a-z]*|[^a-z]*[^\\d]" + YEAR);
        if (longYear) {
            return 0.985;
        }
        return slashes ? 0.97 : value.indexOf('-') > 0 ? 0.8 : 0.75;
    }

    /** One of the first two numbers is a month; a year is no month. */
    private static boolean isMonth(String number) {
        return number.length() > 2 || Integer.parseInt(number) <= 12;
    }

    private static double compact(Found found) {
        return found.isAfter(LABEL_BEFORE) ? 0.97 : found.value().length() > 8 ? 0.9 : 0.75;
    }

    private static double monthYear(Found found) {
        if (NumberLabels.before(found.text(), found.start()).isPresent()) {
            return 0.3;
        }
        return found.value().indexOf('/') > 0 ? 0.96 : 0.85;
    }

    /** Two-figure years need hyphens or dots. */
    private static double roman(Found found) {
        boolean longYear = found.value().matches(".*[^\\d]" + YEAR);
        boolean longMonth = found.value().matches("\\d{1,2}[-.][ivx]{2,4}[-.].*");
        return longYear ? 0.97 : longMonth ? 0.8 : 0;
    }

    private static double labelled(Found found) {
        String digits = found.value().replace(" ", "");
        int first = Integer.parseInt(digits.substring(0, 2));
        int second = Integer.parseInt(digits.substring(2, 4));
        boolean days = first >= 1 && first <= 31 && second >= 1 && second <= 31 && Math.min(first, second) <= 12;
        return days || digits.startsWith("19") || digits.startsWith("20") ? 0.93 : 0;
    }
}
