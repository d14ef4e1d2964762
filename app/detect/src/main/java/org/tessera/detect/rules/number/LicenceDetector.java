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

/** Certificate and licence numbers: NPI and DEA with their check digits, state licences, driver licences, CLIA, UPIN. */
public final class LicenceDetector implements RuleDetector {
    private static final DetectorId ID = new DetectorId("rules.licence");

    /** Yes: {@code NPI 1234567893}, {@code NPI#: 1234567893}. */
    private static final Anchor NPI = Anchor.words("npi npis npino");
    private static final Pattern TEN_DIGITS = Pattern
            .compile("s?" + Codes.GAP + "(?<v>\\d{10}|\\d{3,4}[- ]\\d{3}[- ]\\d{3,4})(?!\\d)");

    /** Yes: {@code DEA: AF1234563}, {@code DEA no. XF 1234563}. */
    private static final Anchor DEA = Anchor.words("dea deano");
    private static final Pattern BEHIND_DEA = Pattern.compile(
            "(?: registration| reg\\.?)?" + Codes.GAP + "(?<v>[a-z][a-z9] ?-?\\d{7}(?:-\\w{2,6})?|" + Codes.CODE + ")");
    /** A registration without a label. Yes, by its check digit: {@code BF1234563}. No: {@code MR4415219}. */
    private static final Pattern DEA_FORM = Pattern.compile("[abcdefghjklmprstux][a-z9]\\d{7}(?!\\w)");

    /** Yes: {@code License MD44719}, {@code lic. no. 447190}, {@code Licence: D-447190}. No: {@code license expires}. */
    private static final Anchor LICENCE = Anchor.words(
            "license licence licenses licences lic licensure dln upin clia licenseno certificate cert permit ncpdp"
                    + " credential")
            .orMisread();
    private static final String STATE = "(?:(?!" + Codes.LETTERS_AND_GROUPS
            + ")(?:(?:[a-z]{2}|state|medical|nursing|pharmacy|driver'?s?)[ :#]{1,3}))?";
    private static final Pattern BEHIND_LICENCE = Pattern
            .compile("\\.?(?: of the (?:patient|holder|driver))?" + Codes.GAP + STATE + Codes.GAP + Codes.VALUE);

    /** Yes: {@code DL# A4471902}, {@code DL: TX 44719026}. No: {@code mg/dL 12}. */
    private static final Pattern BEHIND_DL = Pattern
            .compile(" ?(?:#|:|no\\b\\.?|number)" + Codes.GAP + "(?:[a-z]{2}[ -])?" + Codes.VALUE);

    /** Yes: {@code DL D1234567}. No: {@code mg/dL 1234567}. */
    private static final Pattern RIGHT_BEHIND_DL = Pattern.compile(" (?<v>[a-z]\\d{6,8}|\\d{7,13})(?![\\w-])");

    /** In brackets behind a name. Yes: {@code (TX 44 719 026)}, {@code (K44-719-0262)}. No: {@code (12 34 56)}. */
    private static final Pattern IN_BRACKETS = Pattern
            .compile("\\((?<v>[a-z]{2} \\d{2} \\d{3} \\d{3}|[a-z]\\d{2}-\\d{3}-\\d{4})\\)");

    /** Yes: {@code Provider ID 4471902}, {@code registration number 447190}, {@code prescriber no. 4471}. */
    private static final Anchor HOLDER = Anchor
            .words("provider prescriber physician registration registry board taxonomy");
    private static final Pattern BEHIND_HOLDER = Pattern
            .compile("(?: (?:certification|registration|license|licence))? (?:number|no\\b\\.?|#|id\\b|identifier)"
                    + Codes.GAP + Codes.VALUE);
    /** Yes: {@code DL: KX TL 554 912}, {@code driver's license KX TL 554 912}. No: {@code DL 44 12}. */
    private static final Pattern LETTERS_AND_THREES = Pattern.compile("\\.?" + Codes.GAP
            + "(?:(?:[a-z]{2}|state)[ :#]{1,3})?(?<v>[a-z]{1,3}(?: \\d{3,4}){2,3}|[a-z] \\d{5,8})(?![\\w/-])");
    private static final Pattern OPENS_UNIT = Pattern.compile("[/\\d] ?dl.{0,8}$");

    private final RuleBook book = new RuleBook(ID, List.of(
            licence("LIC-01", "National Provider Identifier behind its label", NPI, TEN_DIGITS,
                    LicenceDetector::byLuhn),
            licence("LIC-02", "DEA registration behind its label", DEA, BEHIND_DEA, Codes.code(4, 0.99)),
            licence("LIC-03", "DEA registration by its check digit", Anchor.mixed(), DEA_FORM,
                    found -> CheckDigits.dea(found.value()) ? 0.93 : 0),
            licence("LIC-04", "letters and groups of digits behind a licence label",
                    Anchor.words("dl dln license licence lic"), LETTERS_AND_THREES,
                    found -> found.isAfter(OPENS_UNIT) || !found.isCapitalised() || !Codes.isCode(found) ? 0 : 0.95),
            licence("LIC-04", "behind a licence label", LICENCE, BEHIND_LICENCE, Codes.code(3, 0.96)),
            licence("LIC-05", "driver licence behind its abbreviation", Anchor.words("dl"), BEHIND_DL,
                    found -> found.isAfter(OPENS_UNIT) ? 0 : Codes.code(5, 0.95).probability(found)),
            licence("LIC-05", "driver licence behind its abbreviation", Anchor.words("dl"), RIGHT_BEHIND_DL,
                    LicenceDetector::rightBehindDl),
            licence("LIC-07", "letters and groups of digits in brackets", Anchor.sign("("), IN_BRACKETS,
                    Judge.always(0.9)),
            licence("LIC-06", "behind a provider or registration number label", HOLDER, BEHIND_HOLDER,
                    Codes.code(4, 0.9))));

    private static Rule licence(String code, String reason, Anchor anchor, Pattern form, Judge judge) {
        return Rule.of(code, reason, IdentifierKind.LICENCE, anchor, form, judge);
    }

    /** In capitals, and no unit of a laboratory. */
    private static double rightBehindDl(Found found) {
        boolean shouted = found.text().isShouted(found.text().words().before(found.match().regionStart()));
        return found.isAfter(OPENS_UNIT) || !shouted ? 0 : 0.95;
    }

    private static double byLuhn(Found found) {
        return CheckDigits.npi(found.value().replaceAll("\\D", "")) ? 0.995 : 0.96;
    }

    @Override
    public DetectorId id() {
        return ID;
    }

    @Override
    public List<Detection> detect(NoteText text) {
        return NumberLabels.heed(text, book.readWithRepairs(text));
    }
}
