package org.tessera.detect.rules.number;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.DetectorId;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.detect.rules.scan.Anchor;
import org.tessera.detect.rules.scan.Found;
import org.tessera.detect.rules.scan.Judge;
import org.tessera.detect.rules.scan.NoteText;
import org.tessera.detect.rules.scan.NumberLabels;
import org.tessera.detect.rules.scan.Rule;
import org.tessera.detect.rules.scan.RuleBook;
import org.tessera.detect.rules.scan.RuleDetector;

/** Telephone, fax and pager numbers and extensions. A number is a fax where a fax label is the nearest one. */
public final class PhoneDetector implements RuleDetector {
    private static final DetectorId ID = new DetectorId("rules.phone");

    private static final String SEP = "[-. /\\u00B7_]{1,3}\\n?";
    /** Yes: {@code ext. 12}, {@code x4471}, {@code extension 4471}. */
    private static final String EXTENSION = "(?:[,;]?\\s{0,2}\\(?(?:ext|extn|extension|x|option|opt)\\b?\\.?:?"
            + " ?#?\\d{1,6}\\)?(?!\\d))?+";
    private static final String AREA = "(?:\\(\\s?\\d{3}\\s?\\)[-. /]{0,3}\\n?|\\d{3}" + SEP + ")";
    private static final String TEN = "(?:\\+?1[-. /]{0,3})?" + AREA + "\\d{3}" + SEP
            + "\\d{4}(?!\\d)(?:/\\d{4}(?![\\d/]))?" + EXTENSION;
    /** Behind a label anything of seven to fifteen digits counts, with any separator. */
    private static final String ANY = "\\+?\\(?\\d[\\d]{0,3}\\)?(?:[-. /()\\u00B7]{0,3}\\d){6,14}(?!\\d)" + EXTENSION;

    /** Yes: {@code 617-555-0142}, {@code (617) 555-0142 x12}, {@code 1.617.555.0142}. No: {@code 2617-555-01423}. */
    private static final Pattern TEN_DIGITS = Pattern.compile("(?<![\\w.-])" + TEN + "(?![\\w]|-\\d)");
    /** The last four in pairs. Yes: {@code (617) 555 01 42}, {@code 617-555-01-42}. */
    private static final Pattern PAIRED = Pattern
            .compile("(?:\\(\\d{3}\\)[- ]?|\\d{3}[- .])\\d{3}(?<p>[- .])\\d{2}\\k<p>\\d{2}(?![\\w-]|\\.\\d)");
    /** A pager right behind a name. Yes: {@code p3417}. No: {@code p53}. */
    private static final Pattern SHORT_PAGER = Pattern.compile("p(?<v>\\d{4,5})(?![\\w-])");
    private static final Pattern NAME_BEFORE = Pattern.compile("\\p{Lu}\\p{Ll}+ $");
    private static final Pattern BRACKETED = Pattern.compile("(?:\\+?1[-. ]?)?" + TEN);
    /** Yes: {@code 1-800-FLOWERS}, {@code 888-555-CARE}. */
    private static final Pattern VANITY = Pattern
            .compile("(?:1[-. ])?(?:8(?:00|88|77|66|55|44|33)[-. ](?=[a-z0-9-]{0,4}[a-z])[a-z0-9]{3}-?[a-z0-9]{4}"
                    + "|\\d{3}[-. ]555[-. ][a-z]{4})(?!\\w)");
    /** Yes: {@code 555-0142}. No: {@code 150-4500}, {@code 12-555-0142}. */
    private static final Pattern SEVEN_DIGITS = Pattern
            .compile("(?<![\\w.,/-])[2-9]\\d{2}[-.\\u00B7]\\d{4}(?![\\w/%]|[-.]\\d)" + EXTENSION);
    private static final Pattern STRAIGHT = Pattern
            .compile("(?<![\\w.,/-])1?[2-9]\\d{2}[2-9]\\d{6}(?![\\w%]|[-./]\\d)");
    /** Yes: {@code +44 20 7946 0958}. */
    private static final Pattern INTERNATIONAL = Pattern
            .compile("(?<!\\w)\\+\\d{1,3}(?:[-. ()]{0,3}\\d){6,13}(?!\\d)" + EXTENSION);
    private static final Pattern DIALLED_OUT = Pattern
            .compile("(?<![\\w.,-])(?:011[-. ]\\d{1,3}|00\\d{1,3}(?=[-. (]))(?:[-. ()]{0,3}\\d){6,12}(?!\\d)");

    /** Yes: {@code Tel.: 555 0142}, {@code cell is (617) 5550142}, {@code fax to 6175550142}. */
    private static final Anchor LABEL = Anchor
            .words("phone phones telephone tel tele cell cellphone cellular mobile ph fax faxed facsimile telefax"
                    + " contact call called calls callback hotline voicemail voice"
                    + " landline whatsapp sms text dial reached reach pager beeper pgr contacted number direct"
                    + " toll emergency home work office")
            .orMisread();
    private static final String WORDS_BETWEEN = "(?:[\\s.:;,#=|^>*(/)_-]{1,6}(?:number|numbers|num|no|nbr|is|was"
            + "|at|on|to|or|the|her|his|him|my|our|their|me|us|them|back|phone|cell"
            + "|telephone|tel|mobile|fax|home|work|office|free|line|direct|contact|clinic|daytime|evening|day"
            + "|night|hours|h|w|c|m|o|f)\\b){0,5}";
    private static final Pattern BEHIND_LABEL = Pattern
            .compile("s?" + WORDS_BETWEEN + "[\\s.:;,#=|^>*(\\[/)_-]{0,40}?(?<v>" + ANY + ")");

    /** Yes: {@code pager 4471}, {@code beeper #44-719}, {@code bleep 447}. No: {@code page 2}. */
    private static final Anchor PAGER = Anchor.words("pager pagers beeper pgr bleep bleeper vocera spectralink ascom")
            .orMisread();
    private static final Pattern BEHIND_PAGER = Pattern
            .compile("(?: ?(?:number|no\\b\\.?|num|id|#|is|at|on))?[\\s.:#=|(-]{0,30}(?:is |at )?(?<v>\\d{3,6}"
                    + "|\\d{1,3}-\\d{3,5})(?![\\w]|[-.]\\d)");
    private static final Pattern BEHIND_PAGE = Pattern
            .compile("(?: (?:me|us|him|her|them|resident|team|x|on call|oncall))?(?: (?:at|on))?["
                    + " :#]{1,3}x?(?<v>\\d{4,6}|\\d-\\d{4})(?!\\w|[-.]\\d)");
    /** Yes: {@code ext 4471}, {@code extension: 447}, {@code x4471}. No: {@code extension 120 degrees}. */
    private static final Anchor EXT = Anchor.words("ext extn extension extensions x");
    private static final Pattern BEHIND_EXT = Pattern
            .compile("(?: (?:number|no\\.?|is))?[.: #-]{0,4}(?<v>\\d{3,6}|\\d-\\d{4})(?![\\w%]|[.,/-]\\d)");
    private static final Pattern DEGREES = Pattern.compile(" ?(?:deg|\\u00B0|to |cm|mm|x|\\u00D7|mg|times)");
    private static final Pattern FACTOR = Pattern.compile("\\d ?(?:x|\\u00D7) ?$");

    /** Ten or seven digits one by one in words. Yes: {@code five five five oh one four two}. */
    private static final String DIGIT = "(?:zero|oh|o|one|two|three|four|five|six|seven|eight|nine|double|triple"
            + "|hundred)";
    private static final Pattern SPOKEN = Pattern.compile("(?:[\\s,.-]{1,3}" + DIGIT + "\\b){6,14}");

    private static final Pattern FAX_BEFORE = Pattern.compile(
            "(?:fax|facsimile|telefax|\\bf ?[:.]|(?<=[\\s|])f(?= $))(?:(?!phone|tel\\b|cell|mobile|pager)[^\\n]){0,24}$");
    private static final Pattern FAX_BEHIND = Pattern
            .compile(" ?[(\\[-]? ?(?:fax|facsimile|f\\))\\b(?! ?[:#]? ?[(+\\d])");

    /** Rules whose form says enough, whatever label stands before it. */
    private static final Set<String> SHAPED = Set.of("PHONE-01", "PHONE-02", "PHONE-03");

    private final RuleBook book = new RuleBook(ID,
            List.of(phone("PHONE-01", "number of ten digits", Anchor.sign("(+"), BRACKETED, DialPlan::ofTen),
                    phone("PHONE-02", "international number", Anchor.sign("+"), INTERNATIONAL, DialPlan::ofAbroad),
                    phone("PHONE-01", "number of ten digits", Anchor.digits(), TEN_DIGITS, DialPlan::ofTen),
                    phone("PHONE-01", "number of ten digits", Anchor.digits(), PAIRED, Judge.always(0.85)),
                    phone("PHONE-01", "number of ten digits", Anchor.sign("("), PAIRED, Judge.always(0.9)),
                    phone("PHONE-07", "pager right behind a name", Anchor.mixed(), SHORT_PAGER, PhoneDetector::asPager),
                    phone("PHONE-03", "number spelled in letters", Anchor.digits(), VANITY, Judge.always(0.95)),
                    phone("PHONE-04", "number of seven digits", Anchor.digits(), SEVEN_DIGITS, DialPlan::ofSeven),
                    phone("PHONE-02", "international number", Anchor.digits(), DIALLED_OUT, Judge.always(0.93)),
                    phone("PHONE-05", "ten digits in a row", Anchor.digits(), STRAIGHT, DialPlan::ofTenInARow),
                    phone("PHONE-06", "behind a telephone label", LABEL, BEHIND_LABEL, DialPlan::behindLabel),
                    phone("PHONE-07", "behind a pager label", PAGER, BEHIND_PAGER, Judge.always(0.99)),
                    phone("PHONE-07", "behind a pager label", Anchor.words("page paged paging"), BEHIND_PAGE,
                            Judge.always(0.85)),
                    phone("PHONE-08", "extension", EXT, BEHIND_EXT, PhoneDetector::asExtension),
                    phone("PHONE-09", "digits in words",
                            Anchor.words("zero oh one two three four five six seven eight nine double triple"), SPOKEN,
                            Judge.always(0.9))));

    private static Rule phone(String code, String reason, Anchor anchor, Pattern form, Judge judge) {
        return Rule.of(code, reason, IdentifierKind.PHONE, anchor, form, judge);
    }

    private static double asPager(Found found) {
        String raw = found.text().raw();
        int from = found.match().start();
        return NAME_BEFORE.matcher(raw).region(Math.max(0, from - 24), from).find() ? 0.75 : 0;
    }

    private static double asExtension(Found found) {
        if (found.isBefore(DEGREES) || found.isAfter(FACTOR)) {
            return 0;
        }
        boolean single = found.text().plain().startsWith("x", found.match().regionStart() - 1)
                && !found.text().plain().startsWith("e", found.match().regionStart() - 2);
        return single ? found.value().length() >= 4 ? 0.7 : 0 : found.value().length() >= 4 ? 0.93 : 0.8;
    }

    @Override
    public DetectorId id() {
        return ID;
    }

    @Override
    public List<Detection> detect(NoteText text) {
        return book.readWithRepairs(text)
                .stream()
                .map(found -> SHAPED.contains(found.explanation().code()) ? found : NumberLabels.heed(text, found))
                .map(found -> asFax(text, found))
                .toList();
    }

    private static Detection asFax(NoteText text, Detection detection) {
        int start = detection.span().start();
        int end = detection.span().end();
        boolean phone = NumberLabels.before(text, start).filter(IdentifierKind.PHONE::equals).isPresent();
        boolean fax = FAX_BEFORE.matcher(text.plain()).region(Math.max(0, start - 30), start).find() || (!phone
                && FAX_BEHIND.matcher(text.plain()).region(end, Math.min(text.length(), end + 20)).lookingAt());
        return fax ? new Detection(detection.span(), IdentifierKind.FAX, detection.score(), ID, detection.explanation())
                : detection;
    }
}
