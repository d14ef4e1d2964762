package org.tessera.detect.rules.number;

import java.util.List;
import java.util.regex.Pattern;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.DetectorId;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.detect.rules.scan.Anchor;
import org.tessera.detect.rules.scan.Found;
import org.tessera.detect.rules.scan.NoteText;
import org.tessera.detect.rules.scan.Rule;
import org.tessera.detect.rules.scan.RuleBook;
import org.tessera.detect.rules.scan.RuleDetector;

/** Social security numbers: whole, with any separator, masked, or their last four digits alone. */
public final class SsnDetector implements RuleDetector {
    private static final DetectorId ID = new DetectorId("rules.ssn");
    private static final String SEPARATOR = "[-. /\\u00B7]";

    /** Words that name the number. Yes: {@code ssn}, {@code soc. sec. #}, {@code social security number is}. */
    private static final Anchor LABEL = Anchor.words("ssn ssns ssa socsec sssn");
    private static final Anchor SOCIAL = Anchor.words("social soc ss");
    private static final String REST_OF_SOCIAL = "(?:\\.? ?sec(?:urity|\\.)?)?";

    /** Nine digits behind a label. Yes: {@code 219 09 9999}, {@code 219099999}. */
    private static final String NINE = "(?<v>\\d{3}" + SEPARATOR + "{0,3}\\s?\\d{2}" + SEPARATOR
            + "{0,3}\\s?\\d{4}|\\d(?:[ -]{1,3}\\d){8})(?!\\d)";
    private static final Pattern LABELLED = Pattern.compile(Codes.GAP + NINE);
    private static final Pattern SOCIAL_LABELLED = Pattern.compile(REST_OF_SOCIAL + Codes.MARKED_GAP + NINE);
    private static final Pattern SOCIAL_SECURITY = Pattern.compile("\\.? sec(?:urity|\\.)?" + Codes.GAP + NINE);

    /** Yes: {@code ending in 1234}, {@code last four: 1234}, {@code (last 4) 1234}. No: {@code last 4 visits}. */
    private static final String LAST_FOUR = "[\\s:(,#-]{0,4}(?:(?:number|no|is|digits|of|the|her|his|ssn|social"
            + "|security|last|four|4|ends?|ending|in|with|are)[\\s.:),#-]{1,4}){1,7}(?<v>\\d{4})(?!\\w" + "|[-/]\\d)";
    private static final Pattern LABELLED_LAST_FOUR = Pattern.compile(REST_OF_SOCIAL + LAST_FOUR);
    private static final Pattern LAST_FOUR_OF = Pattern
            .compile(" (?:4|four)(?: digits?)?(?: of)?(?: (?:the|her|his|their|patient'?s?))? (?:ssn|social(?:"
                    + " security)?)(?: number| no\\.?)?[\\s:#(is-]{1,6}(?<v>\\d{4})(?!\\w)");

    /** Behind "last", with the number named before. Yes: {@code SS # on file, last 4 9999}. No: {@code last 4 1200 ml}. */
    private static final Pattern LAST_FOUR_NAMED = Pattern
            .compile(" (?:4|four)(?: digits)?[ :=]{1,3}(?<v>\\d{4})(?!\\w|[-/.]\\d)");
    private static final Pattern SOCIAL_BEFORE = Pattern.compile("\\b(?:ss|ssn|social)\\b[^.;\\n]{0,32}$");
    /** Yes: {@code last4: 9999}, {@code last4 SSN 9999}. */
    private static final Pattern BEHIND_LAST4 = Pattern
            .compile("(?: (?:of )?(?:ssn|social))?[ :#=]{1,3}(?<v>\\d{4})(?!\\w|[-/.]\\d)");

    /** Three, two and four digits. Yes: {@code 219-09-9999}. No: {@code 2190-09-9999}, {@code 219-09-99999}. */
    private static final Pattern GROUPED = Pattern
            .compile("(?<![\\w./-])\\d{3}(" + SEPARATOR + ")\\d{2}\\1\\d{4}(?![\\w-]|\\.\\d)");
    /** The same with blanks around the hyphens or a line end behind one. Yes: {@code 219 - 09 - 9999}. */
    private static final Pattern SPREAD = Pattern
            .compile("(?<![\\w.-])\\d{3}(?: - | ?-\\s)\\d{2}(?: - | ?-\\s| ?- ?)\\d{4}(?![\\w-])");
    /** The open end of a masked number. Yes: {@code XXX-XX-1234}, {@code ***-**-1234}. */
    private static final Pattern MASKED_BEFORE = Pattern
            .compile("(?:(?:[x*#_\\u00B7]{3}|\\d{3})[-. ]?[x*#_\\u00B7]{2}|[x*]{5})[-. ]?$");
    private static final Pattern MASKED_WORD = Pattern.compile("[-. ]?xx[-. ]\\d{4}(?!\\d)");
    private static final Pattern FOUR = Pattern.compile("\\d{4}(?![\\w-])");

    private final RuleBook book = new RuleBook(ID, List.of(
            Rule.of("SSN-01", "number behind its label", IdentifierKind.SSN, LABEL, LABELLED, 0.99),
            Rule.of("SSN-01", "number behind its label", IdentifierKind.SSN, SOCIAL, SOCIAL_SECURITY, 0.99),
            Rule.of("SSN-01", "number behind its label", IdentifierKind.SSN, SOCIAL, SOCIAL_LABELLED, 0.97),
            Rule.of("SSN-02", "last four digits behind the label", IdentifierKind.SSN, LABEL, LABELLED_LAST_FOUR, 0.97),
            Rule.of("SSN-02", "last four digits behind the label", IdentifierKind.SSN, SOCIAL, LABELLED_LAST_FOUR,
                    0.95),
            Rule.of("SSN-03", "last four digits of the number", IdentifierKind.SSN, Anchor.words("last final"),
                    LAST_FOUR_OF, 0.97),
            Rule.of("SSN-03", "last four digits of the number", IdentifierKind.SSN, Anchor.words("last"),
                    LAST_FOUR_NAMED, found -> found.isAfter(SOCIAL_BEFORE) ? 0.95 : 0),
            Rule.of("SSN-03", "last four digits of the number", IdentifierKind.SSN, Anchor.words("last4 l4ssn"),
                    BEHIND_LAST4, 0.9),
            Rule.of("SSN-04", "three, two and four digits", IdentifierKind.SSN, Anchor.digits(), GROUPED,
                    SsnDetector::byRange),
            Rule.of("SSN-04", "three, two and four digits", IdentifierKind.SSN, Anchor.digits(), SPREAD,
                    SsnDetector::byRange),
            Rule.of("SSN-05", "last four digits of a masked number", IdentifierKind.SSN, Anchor.words("xxx"),
                    MASKED_WORD, 0.99),
            Rule.of("SSN-05", "last four digits of a masked number", IdentifierKind.SSN, Anchor.digits(), FOUR,
                    found -> found.isAfter(MASKED_BEFORE) ? 0.97 : 0)));

    @Override
    public DetectorId id() {
        return ID;
    }

    @Override
    public List<Detection> detect(NoteText text) {
        return book.readWithRepairs(text);
    }

    /**
     * Never issued: area 000, 666 or from 900 on, group 00, serial 0000 (Social Security Administration). Such numbers
     * are typed by mistake, or are taxpayer numbers of the same form, so they are found as well, with less certainty.
     */
    private static double byRange(Found found) {
        String digits = found.value().replaceAll("\\D", "");
        int area = Integer.parseInt(digits.substring(0, 3));
        boolean issued = area != 0 && area != 666 && area < 900 && !digits.startsWith("00", 3)
                && !digits.endsWith("0000");
        return issued ? 0.97 : 0.8;
    }
}
