package org.tessera.detect.rules.number;

import java.util.List;
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

/**
 * Every other unique number or code (45 CFR 164.514(b)(2)(i)(R)): accession, claim, case, passport, badge, specimen and the
 * like behind their labels, and long numbers or codes that carry no label.
 */
public final class OtherNumberDetector implements RuleDetector {
    private static final DetectorId ID = new DetectorId("rules.other-number");

    /** Labels that name nothing else: a code may follow right away. Yes: {@code accession 4471-03}, {@code passport A4471902}. */
    private static final Anchor STRONG = Anchor.words("accession accn passport badge docket barcode requisition")
            .orMisread();
    private static final Pattern BEHIND_STRONG = Pattern.compile("s?(?: (?:card|code))?" + Codes.GAP + Codes.VALUE);

    /** Labels that need a sign or word of number. Yes: {@code claim # 447190}, {@code case no. 26-4471}. No: {@code case 3}. */
    private static final Anchor WEAK = Anchor
            .words("claim claims case casc cose employee staff student military veteran service visa alien uscis inmate"
                    + " prisoner" + " booking incident police report order"
                    + " specimen sample confirmation reference ref ticket tracking prescription rx authorization"
                    + " auth preauthorization referral username"
                    + " login operator dictation job document doc transaction bar donor kit vial slide tissue"
                    + " transplant unos registry cohort family"
                    + " household pedigree biobank booklet file national citizen citizenship identity"
                    + " identification tribal enrollment workers comp"
                    + " compensation caseload court matter petition permit voucher locker key pin passcode zoom"
                    + " meeting webex conference voucher proxy"
                    + " pass code application transcription record envelope bag wristband bracelet band request"
                    + " acc employer membership caseworker");
    private static final Pattern BEHIND_WEAK = Pattern
            .compile("(?:'s|s)? ?(?:(?:card|code|file|report|id|name|request|reference|service|compensation|comp"
                    + "|claim" + "|case|unit|member|order|application) )?"
                    + "(?:#|:|=|number\\b|num\\b|no\\b\\.?|nbr\\b|nr\\b|id\\b|identifier\\b)" + Codes.GAP
                    + Codes.VALUE);
    /** Yes: {@code claim 447190/03}, {@code case CX-44719}. No: {@code case 12345}, {@code order 2 units}. */
    private static final Anchor CODED = Anchor
            .words("claim case badge specimen sample case ref reference tracking docket booking inmate");
    private static final Pattern RIGHT_BEHIND = Pattern.compile(
            " (?<v>[a-z]{1,4}-?\\d{2,4}[-/]\\d{2,8}|[a-z]{1,4}-?\\d{4,10}|\\d{2,8}[-/]\\d{2,8}(?:[-/]\\d{1,6})?"
                    + "|\\d{6,12})(?![\\w%]|[/.-]\\d)");
    /**
     * Behind words that also stand before other numbers, only what nothing else is written like. Yes: {@code job
     * 44-KX-71902}, {@code report CTX-KPW-447}, {@code session 4c1e-77ab-20f9}. No: {@code visit 10-12}, {@code under 150000}.
     */
    private static final Anchor TRACED = Anchor.words("claim case specimen sample ref reference job report subject acc"
            + " courier under session visit request number");
    private static final Pattern DISTINCT = Pattern
            .compile(":?[ \\n](?<v>\\d{2}-[a-z]{2,3}-\\d{4,6}|[a-z]{2,4}-[a-z]{2,4}-\\d{3,6}|\\d{8}-[a-z]"
                    + "|[a-z]\\d{3}-\\d{4}|\\d[0-9a-f]{3}(?:-[0-9a-f]{4}){2,4})(?![\\w%]|[/.-]\\d)");

    /** What lets somebody in. Yes: {@code access code 4471-QT}, {@code portal name gardener_44}, {@code alias wren-4}. No: {@code code 44}. */
    private static final Pattern ACCESS = Pattern
            .compile("(?<=access|door|entry|gate|security|portal)(?: (?:code|name))[: ]{1,3}(?<v>" + Codes.CODE
                    + "|[a-z]{3,20}[_.-]?\\d{1,6}(?![\\w-]))");
    private static final Pattern ALIAS = Pattern.compile("[: ]{1,3}(?<v>[a-z]{3,20}[_.-]?\\d{1,6}(?![\\w-]))");

    /** User names behind their label. Yes: {@code username: jdoe_77}, {@code login jdoe77}. No: {@code login page}. */
    private static final Pattern USER_NAME = Pattern
            .compile("(?: ?(?:name|id))?[ :=\\n]{1,3}(?:is )?(?<v>[a-z][a-z0-9._-]{1,24}\\d[\\w.-]{0,8})(?!\\w)");

    /** Surgical pathology and laboratory numbers. Yes: {@code S26-12345}, {@code MB-26-004471}. No: {@code T12-3}. */
    private static final Pattern PATHOLOGY = Pattern.compile("[a-z]{1,3}-?\\d{2}-\\d{3,7}(?![\\w/-])");
    /** The number of an alien's file. Yes: {@code A200-123-456}. No: {@code A200}. */
    private static final Pattern ALIEN = Pattern.compile("a ?\\d{3}-\\d{3}-\\d{3,4}(?![\\w-])");
    /** A donation (ISBT 128). Yes: {@code W1234 21 123456}. No: {@code T1234 21}. */
    private static final Pattern DONATION = Pattern.compile("[a-z]\\d{4} \\d{2} \\d{6}(?: ?\\d{2})?(?![\\w-])");
    /** What a booking is found by, in capitals. Yes: {@code confirmation code: QX7Z2P}. No: {@code confirmation x2}. */
    private static final Pattern LOCATOR = Pattern
            .compile("(?: (?:code|number|no\\.?|id))?[ :#]{1,3}(?:is )?(?<v>(?=[a-z]{0,7}\\d)[a-z0-9]{5,8})(?![\\w-])");
    private static final Pattern OWN_LABEL = Pattern
            .compile("(?:mrn?|acct|ssn|npi|dea|fin|csn|ext|fax|tel|lot|sn|vin)-?\\d.*");
    /** Letters, a hyphen, digits. Yes: {@code KX-447190}. No: {@code covid-19}, {@code ca-125}. */
    private static final Pattern LETTERS_AND_DIGITS = Pattern.compile("[a-z]{1,5}-\\d{5,10}[a-z]{0,2}(?![\\w-])");
    /** Letters and digits as one word. Yes: {@code XKP44719026}, {@code A4471902}. No: {@code b12}, {@code p53}. */
    private static final Pattern CODE_WORD = Pattern.compile("[a-z]{1,4}\\d{6,12}[a-z]{0,2}(?![\\w-])");
    /** Yes: {@code 44719026}. No: {@code 150000}, {@code 4471902 units}. */
    private static final Pattern LONG_NUMBER = Pattern.compile("(?<![\\w.,/-])\\d{7,12}(?![\\w%/]|[-.,]\\d)");
    private static final Pattern HYPHENED = Pattern
            .compile("(?<![\\w.,/-])(?:\\d{3,6}-\\d{5,9}|\\d{6,9}-\\d{1,3}|\\d{2,4}-\\d{2,4}-\\d{2,6}"
                    + "|\\d{5,7}-\\d{2,4}" + "|\\d{4}-\\d{3}-\\d{2,4})(?![\\w%/-]|\\.\\d)");
    /** A room with its bed points to one patient of a day. Yes: {@code room 412, bed B}. No: {@code room 412}. */
    private static final Pattern ROOM_AND_BED = Pattern.compile(
            "(?: no\\.?| ?#|[:.])? ?(?<v>[a-z]?\\d{1,5}[a-z]?[ ,/-]{1,3}bed[ :#]{1,3}[a-z0-9]{1,3})(?![\\w-])");
    /** A room of four digits and a bed with its letter. Yes: {@code Rm. 4417}, {@code bed 14A}. No: {@code room 12}, {@code operating room 0830}, {@code bed 3}. */
    private static final Pattern BEHIND_ROOM = Pattern
            .compile("(?: no\\.?| ?#|[:.])? ?(?<v>[1-9]\\d{3}[a-z]?)(?![\\w%:/]|[-.,]\\d| ?(?:h|hrs?|hours?)\\b)");
    private static final Pattern BEHIND_BED = Pattern.compile("(?: no\\.?| ?#|:)? ?(?<v>\\d{1,3}[a-d])(?![\\w-])");
    private static final Pattern PLACE_OF_WORK = Pattern.compile(
            "(?:emergency|operating|recovery|delivery|procedure|trauma|treatment|living) (?:room|rm)[^\\n]{0,4}$");
    /** Yes: {@code 2500000}. No: {@code 26859000}. */
    private static final Pattern ROUND = Pattern.compile("\\d{1,3}0{4,9}");
    private static final Pattern COUNTED = Pattern
            .compile("[ ,]{0,2}(?:units?|iu|copies|cfu|cells?|/|per|mg|ml|colon|x ?10|platelet|u\\b)");
    /** Codes of drugs, services and goods are no person's. */
    private static final Pattern CATALOGUE_BEFORE = Pattern
            .compile("\\b(?:ndc|upc|cpt|hcpcs|icd|loinc|snomed|rxnorm|doi|pmid|isbn|cas|din|gtin)\\b[^.;\\n]{0,12}$");
    private static final Pattern RANGE = Pattern.compile("(\\d{2,6})-(\\d{2,6})");

    private final RuleBook book = new RuleBook(ID, List.of(
            other("ID-01", "behind a label of a unique number", STRONG, BEHIND_STRONG, Codes.code(3, 0.97)),
            other("ID-02", "behind a label and a word for number", WEAK, BEHIND_WEAK, Codes.code(4, 0.95)),
            other("ID-03", "code right behind its label", TRACED, DISTINCT, Codes.code(3, 0.85)),
            other("ID-03", "code right behind its label", CODED, RIGHT_BEHIND, Codes.code(4, 0.85)),
            other("ID-04", "user name behind its label", Anchor.words("username user login userid logon"), USER_NAME,
                    Judge.always(0.93)),
            other("ID-04", "access code or portal name", Anchor.words("access door entry gate security portal"), ACCESS,
                    Judge.always(0.9)),
            other("ID-04", "alias with a number", Anchor.words("alias nickname screenname"), ALIAS, Judge.always(0.9)),
            other("ID-04", "code of a booking", Anchor.words("confirmation locator reservation"), LOCATOR,
                    found -> found.text().isShouted(found.text().words().from(found.start())) ? 0.85 : 0),
            other("ID-05", "form of a donation number", Anchor.mixed(), DONATION, Judge.always(0.9)),
            other("ID-05", "form of an alien's number", Anchor.mixed(), ALIEN, Judge.always(0.8)),
            other("ID-05", "form of a specimen number", Anchor.mixed(), PATHOLOGY, Judge.always(0.8)),
            other("ID-05", "form of a specimen number", Anchor.joined("-"), PATHOLOGY, Judge.always(0.8)),
            other("ID-06", "letters and a long number", Anchor.mixed(), CODE_WORD, OtherNumberDetector::bare),
            other("ID-06", "letters and a long number", Anchor.joined("-"), LETTERS_AND_DIGITS,
                    OtherNumberDetector::bare),
            other("ID-07", "long number without a label", Anchor.digits(), LONG_NUMBER, OtherNumberDetector::byLength),
            other("ID-08", "long number in groups without a label", Anchor.digits(), HYPHENED,
                    OtherNumberDetector::byGroups),
            other("ID-09", "room and bed", Anchor.words("room rm"), ROOM_AND_BED, Judge.always(0.8)),
            other("ID-09", "room", Anchor.words("room rm"), BEHIND_ROOM,
                    found -> found.isAfter(PLACE_OF_WORK) || !Codes.isCode(found) ? 0 : 0.7),
            other("ID-09", "bed", Anchor.words("bed"), BEHIND_BED, Judge.always(0.7))));

    private static Rule other(String code, String reason, Anchor anchor, Pattern form, Judge judge) {
        return Rule.of(code, reason, IdentifierKind.OTHER, anchor, form, judge);
    }

    /** Letters that are themselves a label leave the number to it. */
    private static double bare(Found found) {
        return OWN_LABEL.matcher(found.value()).matches() ? 0.2 : 0.7;
    }

    private static double byLength(Found found) {
        boolean round = ROUND.matcher(found.value()).matches();
        return round || found.isBefore(COUNTED) || found.isAfter(CATALOGUE_BEFORE) ? 0 : 0.65;
    }

    /** Two rising numbers of one length are a range of values, not a code. */
    private static double byGroups(Found found) {
        var range = RANGE.matcher(found.value());
        boolean rising = range.matches() && range.group(1).length() <= range.group(2).length()
                && Integer.parseInt(range.group(1)) < Integer.parseInt(range.group(2)) && range.group(2).endsWith("0");
        return rising || !Codes.isCode(found) || found.isBefore(COUNTED) || found.isAfter(CATALOGUE_BEFORE) ? 0 : 0.6;
    }

    @Override
    public DetectorId id() {
        return ID;
    }

    @Override
    public List<Detection> detect(NoteText text) {
        return NumberLabels.heed(text, book.read(text));
    }
}
