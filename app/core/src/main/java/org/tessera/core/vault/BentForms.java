package org.tessera.core.vault;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tessera.core.identifier.TokenLabel;

/** The writings of tokens that models were seen to make, as patterns over a {@link PlainReading}. */
final class BentForms {
    private static final String LABELS = TokenFormat.LABELS;

    private static final String CHECK_SIGNS = "[A-HJ-NP-Z][A-HJ-NP-Z2-9]{1,3}";

    /** Check characters, alone or with a plural or possessive ending. Yes: {@code K7}, {@code K7's}, {@code K7s}. */
    private static final String CHECK = "(?:(?-i:(?<cut>" + CHECK_SIGNS + ")(?<plural>s))|(?<check>" + CHECK_SIGNS
            + ")(?<tail>'s?)?)(?![\\p{L}\\p{N}])";

    private static final String INDEX = "(?<index>0{0,3}[1-9]\\d{0,5})";

    private static final String FORM = "(?<form>[B-Z]{0,2})";

    /** Emphasis and code marks of Markdown. */
    private static final String MARKS = "[*_`~]{0,3}";

    /** What a model may put in the place of {@code _} and {@code .} as long as brackets show that it is a token. */
    private static final String JOINT = "[\\s_.:*`~-]{0,5}";

    private static final String OPEN = "(?:(?:[\\[{<]\\s?){1,2}|\\(\\()";

    private static final String CLOSE = "(?:\\)\\)|(?:\\s?[\\]}>]){0,2})";

    /**
     * A token in brackets that was bent on the way: other case, other brackets, other joints. Yes: {@code [name 01.k7]},
     * {@code {{NAME-1-K7}}}, {@code [[**NAME_01.K7**]]}. No: {@code [NAME_01]}, {@code (age 62 male)}.
     */
    private static final Pattern BRACKETED = Pattern.compile(OPEN + MARKS + "(?<label>" + LABELS + ")(?=[^\\p{L}])"
            + JOINT + INDEX + "\\s?" + FORM + "(?=\\W|_)" + JOINT + CHECK + MARKS + CLOSE, Pattern.CASE_INSENSITIVE);

    /**
     * A token that lost its brackets and kept joints that stand in no sentence. Yes: {@code NAME_01.K7},
     * {@code name-01-k7}. No: {@code age 62 male}, {@code Plan: 1. See}, {@code rename_01.k7}.
     */
    private static final Pattern BARE = Pattern.compile("(?<![\\p{L}\\p{N}])(?<label>" + LABELS
            + ")(?:_[\\r\\n]{0,2}|-(?=\\d\\d))" + INDEX + FORM + "[._:-]{1,2}[\\r\\n]{0,2}" + CHECK + "(?:]])?",
            Pattern.CASE_INSENSITIVE);

    private static final String TWO_DIGITS = "(?<index>0[1-9]|[1-9]\\d{1,5})";

    /** The same with a blank behind the label. Yes: {@code NAME 01.K7}. No: {@code Plan 1.Get}, {@code age 62 male}. */
    private static final Pattern SPACED = Pattern.compile(
            "(?<![\\p{L}\\p{N}])(?<label>" + LABELS + ") " + TWO_DIGITS + FORM + "\\." + CHECK + "(?:]])?",
            Pattern.CASE_INSENSITIVE);

    /**
     * All joints bent and no brackets: only in capitals, and with the zero of an index or the digit of check characters.
     * Yes: {@code NAME 01 KX}, {@code NAME.12.K7}. No: {@code DATE 12 MAY}, {@code Age 07 to}.
     */
    private static final Pattern LOOSE = Pattern.compile("(?<![\\p{L}\\p{N}])(?<label>" + LABELS
            + ")[ .:-](?:(?=0)|(?=\\d{1,6}[A-Z]{0,2}[ ._:-]{1,2}[A-Z]{1,3}[2-9]))" + TWO_DIGITS + FORM + "[ ._:-]{1,2}"
            + CHECK);

    private static final String WORD = "[\\p{L}\\p{M}]{2,16}";

    /**
     * Double brackets with another label, or none. Yes: {@code [[NOMBRE_01.K7]]}, {@code [[nom-patient 01.K7]]},
     * {@code [[01.K7]]}. No: {@code [[the patient]]}, {@code [[nom du patient 01.K7]]}.
     */
    private static final Pattern RENAMED = Pattern
            .compile(
                    "(?:\\[\\s?){2}" + MARKS + "(?<label>" + WORD + "(?:[_'-][\\p{L}\\p{M}]{1,16}){0,3})?[ _.:-]{0,3}"
                            + INDEX + "\\s?" + FORM + "(?=\\W|_)" + JOINT + CHECK + MARKS + "(?:\\s?]){1,2}",
                    Pattern.CASE_INSENSITIVE);

    /** The same without double brackets. Yes: {@code NOMBRE_01.K7}, {@code [Nom_01.K7]}. No: {@code rename_01.k7}. */
    private static final Pattern RENAMED_BARE = Pattern
            .compile("(?:(?:[\\[{<]\\s?){1,2}|(?<![\\p{L}\\p{M}\\p{N}_]))" + "(?<label>" + WORD
                    + "(?:_[\\p{L}\\p{M}]{1,16}){0,3})_" + TWO_DIGITS + FORM + "\\." + CHECK + "(?:\\s?[\\]}>]){0,2}");

    /** Single brackets and no label. Yes: {@code [01.K7]}, {@code {{_01.K7}}}. No: {@code [1]}, {@code [3.2]}. */
    private static final Pattern UNNAMED = Pattern
            .compile("(?:[\\[{<]\\s?){1,2}(?<label>)_?" + TWO_DIGITS + FORM + "\\." + CHECK + "(?:\\s?[\\]}>]){1,2}");

    /** The readings, surest first. */
    static final List<Pattern> IN_ORDER = List.of(BRACKETED, BARE, SPACED, LOOSE, RENAMED, RENAMED_BARE, UNNAMED);

    /** Something short in square brackets. Yes: {@code [[NA\nME_01.K7]]}. No: {@code [1]}. */
    static final Pattern BOX = Pattern.compile("\\[{1,2}(?<inner>[^\\[\\]]{6,60})]{1,2}");

    /** What a line break or emphasis leaves inside of a token. Yes: a line end, {@code **}. No: {@code _}. */
    static final Pattern BLANKS_AND_MARKS = Pattern.compile("[\\s*`~]+");

    /** The inside of a box without blanks. Yes: {@code NAME_01.K7}. No: {@code thepatient}. */
    static final Pattern SQUEEZED = Pattern.compile(
            "(?<label>" + LABELS + ")[_.:-]{0,3}" + INDEX + FORM + "(?=[_.:-])[_.:-]{1,3}" + CHECK + "[_]{0,2}",
            Pattern.CASE_INSENSITIVE);

    /** The rest of a damaged token: whatever hangs on to it. */
    private static final String REST = "[\\p{L}\\p{N}_.]*";

    /**
     * What looks as if it wanted to be a token: anything short in double brackets, also unclosed or unopened, a label in
     * brackets, a label with an index, also glued to it, a label with index and check characters behind other letters.
     * Yes: {@code [[NAME_01]]}, {@code [[the patient]]}, {@code NAME_01}, {@code NAME_O2.VK}, {@code name01}, {@code {NAME}},
     * {@code [DATE]}, {@code 9NAME_01.K7}. No: {@code NAME}, {@code [1]}, {@code DATE 01/02/2026}.
     */
    static final Pattern LOOKALIKE = Pattern.compile("\\[\\[(?:[^\\[\\]\\n]{1,40}]{1,2}|" + REST + ")" + "|]]|(?:"
            + LABELS + ")_\\d{1,6}[A-Z]{0,2}\\.(?:" + CHECK_SIGNS + "(?![\\p{L}\\p{N}]))]{0,2}" + "|\\[(?:" + LABELS
            + ")[\\s_.-]{0,2}[0-9A-Z.]{0,6}]" + "|(?<![\\p{Lu}\\p{N}])(?:" + LABELS + ")_\\d" + REST
            + "|(?<![\\p{L}\\p{N}])(?i:" + LABELS + ")_\\d" + REST + "|(?<![\\p{L}\\p{N}])(?:" + LABELS
            + ")[ -]0[1-9](?!\\d|[/.-]\\d)" + REST + "|(?<![\\p{L}\\p{N}])(?i:" + LABELS
            + ")(?:_[OoIl]\\d|0[1-9])(?!\\d{2}|[/-]\\d)" + REST + "|(?<![\\p{L}\\p{N}])(?i:" + LABELS + ") 0[1-9](?-i:"
            + CHECK_SIGNS + ")(?![\\p{L}\\p{N}])" + "|\\{(?:" + LABELS + ")[\\s_.-]{0,2}[0-9A-Z.]{0,6}}"
            + "|(?<![\\p{L}\\p{N}])\\p{L}{2,16}_\\d{2,6}[A-Z]{0,2}\\." + CHECK_SIGNS + "(?![\\p{L}\\p{N}])");

    /**
     * Index and check characters with nothing around them that tells what they were. Yes: {@code 01.K7}, {@code 12B-W3},
     * {@code 01 K7}. No: {@code 12 mg}.
     */
    static final Pattern STUMP = Pattern.compile("(?<![\\p{L}\\p{N}])(?<index>\\d{1,6})(?<form>[B-Z]{0,2})"
            + "[\\s_.:*`~-]{1,4}(?<check>" + CHECK_SIGNS + ")(?![\\p{L}\\p{N}])");

    private BentForms() {}

    /** The label that a word in capitals is. */
    static Optional<TokenLabel> label(String word) {
        return Arrays.stream(TokenLabel.values()).filter(label -> label.name().equals(word)).findFirst();
    }
}
