package org.tessera.detect.rules.date;

import java.time.InstantSource;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.DetectorId;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.detect.rules.scan.Anchor;
import org.tessera.detect.rules.scan.Found;
import org.tessera.detect.rules.scan.Judge;
import org.tessera.detect.rules.scan.NoteText;
import org.tessera.detect.rules.scan.Rule;
import org.tessera.detect.rules.scan.RuleBook;
import org.tessera.detect.rules.scan.RuleDetector;

/** Ages of 90 and more, of anybody the note speaks of. Ages up to 89 may stay and are not reported. */
public final class AgeDetector implements RuleDetector {
    private static final DetectorId ID = new DetectorId("rules.age");

    /** Yes: {@code 90}, {@code 104}. No: {@code 89}, {@code 130}. */
    private static final String OLD = "(?<![\\d.,/-])(?:9\\d|1[01]\\d|12[0-5])(?!\\d|[.,/]\\d|%)";
    private static final String UNIT = "(?:one|two|three|four|five|six|seven|eight|nine)";
    private static final String YEAR_WORD = "(?:years?|yrs?|yr\\.|y\\.?/?[- ]?o)";

    /** Yes: {@code 93-year-old}, {@code 94 y/o}, {@code 90+ yrs of age}, {@code 94yof}, {@code 91 years 3 months old}. */
    private static final Pattern WITH_YEARS = Pattern.compile(
            OLD + "\\+?[- \\n]{0,3}(?:years?|yrs?\\.?)(?:,? (?:and )?\\d{1,2}[- ]months?)?[- \\n]{0,3}(?:olds?|of"
                    + " age|young|o\\b|age)\\b");
    private static final Pattern WITH_Y_O = Pattern
            .compile(OLD + "\\+?[- ]{0,2}y[./ -]{0,2}o(?:[mf]\\b|(?![a-z]))\\.?(?: ?[mf]\\b(?!/))?");
    /** Yes: {@code 94y}, {@code 94 yr}, {@code 94 years}. */
    private static final Pattern YEARS_ALONE = Pattern
            .compile(OLD + " ?-?(?:y\\b|yrs?\\b|years?\\b)(?! (?:ago|prior|later|survival|pack|of (?:pack|smok"
                    + "|service" + "|experience)))");
    /** Yes: {@code 94F with cough}, {@code 94 male}, {@code 94/M}. No: {@code temp 94 F}. */
    private static final Pattern WITH_SEX = Pattern
            .compile(OLD + "[ -/]{0,1}(?:m|f|male|female|man|woman|lady|gentleman|wf|wm|bf|bm|hf|hm)\\b");

    private static final String NOT_MEASURED = "(?!\\d|[./]\\d|%|-\\d|th|[- ]?(?:months?|days?|weeks?|minutes?"
            + "|min|hours?|hrs?|seconds?|degrees?|deg|\\u00B0|mg|mcg|ml|cc|cm|mm|lbs?|kg|percent|bpm"
            + "|beats|units?|mmhg|feet|meters|times|liters?|per)\\b)";
    private static final String NUMBER = "(?<v>9\\d|1[01]\\d|12[0-5])" + NOT_MEASURED;
    /** Yes: {@code Age: 93}, {@code aged 93}, {@code age of 93}, {@code Age/Sex: 93/F}. */
    private static final Pattern BEHIND_AGE = Pattern
            .compile("(?:/sex|/gender)?[\\s:=.(-]{0,30}(?:(?:is|was|of|at|about|over|>|>=|approximately|now|today"
                    + "|currently)[\\s:]){0,2}" + NUMBER.replace("[./]\\d", "\\.\\d"));
    /** Yes: {@code Y/O 94}, {@code yo: 94}. No: {@code 62 y/o 94 kg}. */
    private static final Pattern BEHIND_Y_O = Pattern.compile("(?:[./ -]?o|(?<=yo))\\.?[ :=]{1,3}" + NUMBER);
    private static final Pattern BEHIND_TURNED = Pattern
            .compile(" (?:age )?" + NUMBER + "(?! (?:to the|clockwise|counter|around))");
    /** Yes: {@code died at 96}, {@code lived to be 97}, {@code passed away of a stroke at age 94}, {@code living at 92}. */
    private static final Pattern BEHIND_LIFE = Pattern
            .compile("(?:[^.;\\n\\d]{0,36}?\\b(?:at|to be|to|until|age|aged|is|was)(?: the)?(?: ripe)?(?: old)?(?:"
                    + " age)?(?: of)?)?[ \\n]" + NUMBER);
    private static final Pattern TENS = Pattern
            .compile("(?: (?:early|mid|late|upper|middle|high|low))?(?: ?to ?(?:mid|late))?[- ](?<v>(?:90|100|110)'?s"
                    + "|nineties|hundreds)\\b");
    private static final Pattern BIRTHDAY = Pattern
            .compile(OLD + " ?(?:st|nd|rd|th)(?:[- ](?:birthday|b-?day|birth day|year of life))");
    private static final Pattern SPOKEN = Pattern.compile("(?:[- ]" + UNIT + ")?[- \\n]{1,3}" + YEAR_WORD
            + "[- \\n]{0,3}(?:olds?|of age|young)?\\b(?! (?:ago|prior|later))");
    private static final Pattern SPOKEN_HUNDRED = Pattern.compile(
            "[- ]hundred(?:[- ]and)?(?:[- ](?:" + UNIT + "|ten|eleven|twelve|thirteen|fourteen|fifteen))?[- \\n]{1,3}"
                    + YEAR_WORD + "[- \\n]{0,3}(?:olds?|of age|young)?\\b(?! (?:ago|prior|later))");
    /** Without the word year, said of a life. Yes: {@code a hundred and two} behind "died at". No: {@code a hundred and two doses}. */
    private static final Pattern HUNDRED_BARE = Pattern.compile("[- ]hundred(?:[- ]and)?[- ](?:" + UNIT
            + "|ten|eleven|twelve|thirteen|fourteen|fifteen)(?![- ](?:percent|degrees?|mg|ml|days?|weeks?|minutes?"
            + "|hours?|beats|pounds|point|over|thousand|times|doses?|units?|miles?|feet|" + UNIT + "))\\b");
    private static final Pattern SPOKEN_ORDINAL = Pattern.compile(
            "(?:[- ](?:first|second|third|fourth|fifth|sixth|seventh|eighth|ninth)|(?<=ieth|redth))? (?:birthday"
                    + "|b-?day)");
    private static final Pattern SPOKEN_BARE = Pattern.compile("(?:[- ]" + UNIT
            + ")?(?![- ]?(?:percent|degrees?|mg|days?|minutes?|seconds?|hours?|over|per|beats|pounds|[a-z]+ hundred|"
            + UNIT + "))(?![a-z-])");

    /** Yes: {@code noventa y dos a\u00F1os}, {@code Edad: noventa}. No: {@code noventa mg}. */
    private static final Pattern SPANISH = Pattern
            .compile("(?: y (?:uno|un|dos|tres|cuatro|cinco|seis|siete|ocho|nueve))?(?<y> a\u00F1os)?(?![a-z])");
    private static final Pattern EDAD = Pattern.compile("edad[ :=.]{1,4}(?:de )?$");

    private static final List<Rule> AGES = List.of(
            age("AGE-01", "age with the word year", Anchor.digits(), WITH_YEARS, Judge.always(0.99)),
            age("AGE-01", "age with the word year", Anchor.digits(), WITH_Y_O, Judge.always(0.98)),
            age("AGE-02", "ordinal birthday", Anchor.digits(), BIRTHDAY, Judge.always(0.98)),
            age("AGE-03", "age and sex", Anchor.digits(), WITH_SEX, AgeContext::withSex),
            age("AGE-04", "number of years", Anchor.digits(), YEARS_ALONE, AgeContext::years),
            age("AGE-05", "number in brackets behind a name", Anchor.sign("("), AgeContext.IN_BRACKETS,
                    AgeContext::inBrackets),
            age("AGE-05", "number between commas behind a name", Anchor.digits(), AgeContext.IN_COMMAS,
                    AgeContext::inCommas),
            age("AGE-06", "behind the word age", Anchor.words("age aged ages edad"), BEHIND_AGE, Judge.always(0.96)),
            age("AGE-05", "number behind a relative", AgeContext.KIN, AgeContext.BEHIND_KIN, Judge.always(0.85)),
            age("AGE-10", "age in Spanish words", Anchor.words("noventa"), SPANISH, AgeDetector::inSpanish),
            age("AGE-06", "behind the words years old", Anchor.words("y yo"), BEHIND_Y_O, AgeContext::behindYearsOld),
            age("AGE-06", "behind the word turned", Anchor.words("turned turning turns reached reaching"),
                    BEHIND_TURNED, Judge.always(0.85)),
            age("AGE-06", "said of a person", Anchor.words("is was am s m"), AgeContext.BEHIND_IS,
                    AgeContext::behindIs),
            age("AGE-07", "age at death or alive",
                    Anchor.words("died deceased passed lived living alive expired dead death survived"), BEHIND_LIFE,
                    Judge.always(0.9)),
            age("AGE-08", "decade of life", Anchor.words("his her their my your patient's mother's father's"), TENS,
                    Judge.always(0.93)),
            age("AGE-09", "word for a very old person",
                    Anchor.words(
                            "nonagenarian nonagenarians centenarian centenarians supercentenarian supercentenarians"),
                    Pattern.compile("(?<=[a-z])"), Judge.always(0.97)),
            age("AGE-10", "age in words", Anchor.words("ninety nincty"), SPOKEN, Judge.always(0.97)),
            age("AGE-10", "age in words", Anchor.words("one a"), SPOKEN_HUNDRED, Judge.always(0.97)),
            age("AGE-10", "age in words", Anchor.words("one a"), HUNDRED_BARE, AgeContext::inWords),
            age("AGE-02", "ordinal birthday", Anchor.words("ninety ninetieth hundredth"), SPOKEN_ORDINAL,
                    Judge.always(0.97)),
            age("AGE-10", "age in words", Anchor.words("ninety"), SPOKEN_BARE, AgeContext::inWords));

    private final RuleBook book;

    /** Reads notes without a date as written today. */
    public AgeDetector() {
        this(InstantSource.system());
    }

    /** Reads notes without a date as written at an instant. */
    public AgeDetector(InstantSource clock) {
        this.book = new RuleBook(ID, Stream.concat(AGES.stream(), new TellingYears(clock).rules().stream()).toList());
    }

    private static double inSpanish(Found found) {
        return !found.group("y").isEmpty() || found.isAfter(EDAD) ? 0.95 : 0;
    }

    private static Rule age(String code, String reason, Anchor anchor, Pattern form, Judge judge) {
        return Rule.of(code, reason, IdentifierKind.AGE_OVER_89, anchor, form, judge);
    }

    @Override
    public DetectorId id() {
        return ID;
    }

    @Override
    public List<Detection> detect(NoteText text) {
        return book.readWithRepairs(text);
    }
}
