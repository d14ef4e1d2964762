package org.tessera.detect.rules.date;

/** Pieces of which dates are made, as regular expressions over folded text. */
final class DateForms {
    /** Yes: {@code 7}, {@code 07}, {@code 31}. No: {@code 32}, {@code 0}. */
    static final String DAY = "(?:0?[1-9]|[12]\\d|3[01])(?!\\d)";
    /** Yes: {@code 7}, {@code 07}, {@code 12}. No: {@code 13}. */
    static final String MONTH_NUMBER = "(?:0?[1-9]|1[0-2])(?!\\d)";
    /** Yes: {@code 1897}, {@code 2026}. No: {@code 1200}. */
    static final String YEAR = "(?:1[89]|20)\\d{2}(?!\\d)";
    /** Yes: {@code 2026}, {@code 26}, {@code '26}. */
    static final String ANY_YEAR = "(?:" + YEAR + "|'?\\d{2}(?!\\d))";
    /** Yes: {@code st}, {@code  th}. */
    static final String ORDINAL = "(?: ?(?:st|nd|rd|th)\\b)?";
    /** No number goes on at the left. */
    static final String LEFT = "(?<!\\d)(?<!\\d[-./,:])";
    /** No number goes on at the right. */
    static final String RIGHT = "(?![\\d%])(?![-/.]\\d)";

    static final String MONTHS = "january february march april may june july august september october november"
            + " december";
    static final String SHORT_MONTHS = "jan feb mar apr jun jul aug sep sept oct nov dec";
    /** Yes: {@code march}, {@code mar}. */
    static final String MONTH = "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
            + "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)(?![a-z])";
    /** Behind a day and month. Yes: {@code , 2026}, {@code  of 2026}, {@code  '26}, {@code -26}. */
    static final String YEAR_TAIL = "(?:\\s{0,2},?\\s{0,2}(?:of |in )?(?:" + YEAR + "|'\\d{2}(?!\\d))|[-/.] ?"
            + ANY_YEAR + ")";

    private static final String UNIT_WORDS = "one|two|three|four|five|six|seven|eight|nine";
    private static final String TEEN_WORDS = "ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen"
            + "|eighteen|nineteen";
    private static final String UNIT_ORDINALS = "first|second|third|fourth|fifth|sixth|seventh|eighth|ninth";
    /** Yes: {@code third}, {@code twenty-first}, {@code thirtieth}. */
    static final String SPOKEN_ORDINAL = "(?:twenty[- ](?:" + UNIT_ORDINALS + ")|thirty[- ]first|" + UNIT_ORDINALS
            + "|tenth|eleventh|twelfth|thirteenth|fourteenth|fifteenth|sixteenth|seventeenth|eighteenth"
            + "|nineteenth|twentieth|thirtieth)\\b";
    /** Yes: {@code three}, {@code twenty one}. */
    static final String SPOKEN_DAY = "(?:twenty[- ](?:" + UNIT_WORDS + ")|thirty[- ]one|thirty|twenty|" + TEEN_WORDS
            + "|" + UNIT_WORDS + ")\\b";
    private static final String TENS = "(?:twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety)(?:[- ](?:"
            + UNIT_WORDS + "))?";
    /** Yes: {@code twenty twenty one}, {@code two thousand and five}, {@code nineteen oh seven}. */
    static final String SPOKEN_YEAR = "(?:twenty (?:" + TENS + "|" + TEEN_WORDS + "|(?:oh|o)[- ](?:" + UNIT_WORDS
            + "))|two thousand(?: and)?(?: (?:" + TENS + "|" + TEEN_WORDS + "|" + UNIT_WORDS
            + "))?|nineteen (?:hundred|" + TENS + "|" + TEEN_WORDS + "|(?:oh|o)[- ](?:" + UNIT_WORDS + ")))\\b";
    /** The words that a spoken ordinal opens with. */
    static final String ORDINAL_OPENINGS = UNIT_ORDINALS.replace('|', ' ')
            + " tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth"
            + " nineteenth twentieth thirtieth twenty thirty";

    private DateForms() {}
}
