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

/** Vehicle identification numbers, with and without their label, and licence plates behind a label. */
public final class VehicleDetector implements RuleDetector {
    private static final DetectorId ID = new DetectorId("rules.vehicle");

    /** Seventeen letters and digits without I, O and Q. Yes: {@code 1M8GDM9AXKP042788}. No: a word of 17 letters. */
    private static final String SEVENTEEN = "(?=[a-z]{0,16}\\d)(?=\\d{0,16}[a-z])[a-hj-npr-z0-9]{17}(?!\\w)";
    private static final Pattern FORM = Pattern.compile("(?<v>" + SEVENTEEN + ")");
    /** Yes: {@code VIN: 1M8GDM9AXKP042788}, {@code VIN 1M8 GDM9A XKP 042788}; OCR may bring I, O and Q. */
    private static final Anchor VIN = Anchor.words("vin vins vehicle chassis");
    private static final Pattern BEHIND_VIN = Pattern.compile("(?: (?:identification|id|ident))?" + Codes.GAP
            + "(?<v>(?=[a-z]{0,16}\\d)[a-z0-9]{16,18}(?!\\w)|[a-z0-9]{3}(?:[ -][a-z0-9]{2,8}){2,5}(?!\\w))");

    /** Letters and digits of a plate. Yes: {@code 447-XKP}, {@code ABC 4471}, {@code 7XKP447}. No: {@code 8 hole}. */
    private static final String PLATE = "(?<v>(?:[a-z]{2}\\d{2} [a-z]{3}|\\d[a-z]{2} [a-z]\\d{2}|[a-z]{1,4}[- ]?\\d{1,5}(?:-?[a-z]{1,3})?|\\d{1,4}[-"
            + " ]?[a-z]{1,4}(?:[- ]?\\d{1,5})?|\\d{5,7}))(?![\\w-])";
    /** Yes: {@code license plate 447-XKP}, {@code plate no. ABC 4471}, {@code tag number 7XKP447}, {@code tag 4KX J21}. */
    private static final Anchor PLATE_WORD = Anchor.words("plate plates tag registration").orMisread();
    private static final String STATE = "(?:(?:[a-z]{2}|state)[ :-]{1,2})?";
    private static final Pattern BEHIND_PLATE = Pattern
            .compile("(?: (?:number|no\\.?|#|is|was|of|as|reads?|reading))?" + Codes.GAP + STATE + PLATE);
    /** Yes: {@code Vehicle on premises: 447-XKP}, {@code car: XK44 PWD}. No: {@code car 2}. */
    private static final Anchor CAR = Anchor.words("vehicle car truck van automobile motorcycle");
    private static final Pattern BEHIND_CAR = Pattern
            .compile("(?: (?:on|in|at) (?:the )?(?:premises|site|file|record|lot))?: ?" + PLATE);
    /** Right behind a vehicle or its plate, what mixes letters and digits. Yes: {@code pickup 4JL 882}, {@code vehicle 1A77K2L}. No: {@code car 2}. */
    private static final Anchor DRIVEN = Anchor.words("vehicle car truck pickup sedan suv van jeep motorcycle trailer"
            + " camper plate plates decal tag reg registration");
    private static final Pattern RIGHT_BEHIND = Pattern.compile(",?(?: (?:plates?|tags?|decal|reg\\.?))? (?:[a-z]{2} )?"
            + "(?<v>\\d[a-z]{2} \\d{3,4}|\\d{3} [a-z]{3}|[a-z]{2} \\d{2} \\d{2}[a-z]|[a-z]{2}-\\d{4}-[a-z]{2}|\\d[a-z]\\d{2}[a-z]\\d[a-z]"
            + "|\\d{2}[a-z]\\d[a-z]{2}\\d|[a-z]{3}-\\d{3,4}|\\d{3}-[a-z]{3}|[a-z]{3} \\d{4}|[a-z]{3}\\d{4}|\\d[a-z]{3}\\d{3})(?![\\w-])");
    /** Registration of an aircraft. Yes: {@code tail N145DH}, {@code fixed wing N881LF}. No: {@code flight n2}. */
    private static final Anchor AIRCRAFT = Anchor.words("tail aircraft helicopter wing airplane plane");
    private static final Pattern TAIL = Pattern
            .compile("(?: (?:number|no\\.?))?[ :#]{1,3}(?<v>n\\d{2,5}[a-z]{0,2}|n\\d[a-z]{2})(?![\\w-])");
    private static final Pattern MEANS_CAR = Pattern
            .compile("(?:licen[cs]e|number|vehicle|car|truck|van|motor|registration|auto|rear|sedan|suv|pickup)"
                    + " (?:plates?|tags?|registration)\\W.{0,24}$");
    /** Bone plates and tags of other things. */
    private static final Pattern MEANS_IMPLANT = Pattern
            .compile("(?:hole|titanium|locking|compression|lcp|growth|end|foot|recon|mini|skin|volar|bone|dental"
                    + "|steel" + "|metal|agar|name) (?:plates?|tags?)\\W.{0,24}$");
    private static final Pattern TYPED = Pattern.compile(
            "\\d{3}-[a-z]{3}|[a-z]{3}-\\d{3,4}|[a-z]{2}\\d{2} [a-z]{3}|\\d[a-z]{3}\\d{3}|\\d[a-z]{2} [a-z]\\d{2}");
    private static final Pattern PLATE_BEFORE = Pattern.compile("\\bplates?\\W.{0,24}$");
    private static final Pattern TAG_BEFORE = Pattern.compile("\\btags?[ :#]{1,3}$");
    private static final Pattern MEASURE = Pattern.compile("[ -]?(?:mm|cm|hole|screws?|degrees?|french|x|and|with)\\b");

    private final RuleBook book = new RuleBook(ID, List.of(
            vehicle("VEH-01", "vehicle identification number behind its label", VIN, BEHIND_VIN,
                    VehicleDetector::labelled),
            vehicle("VEH-02", "form of a vehicle identification number", Anchor.mixed(), FORM,
                    found -> isVin(found) ? 0.985 : found.digits() >= 4 ? 0.7 : 0.5),
            vehicle("VEH-03", "plate behind its label", PLATE_WORD, BEHIND_PLATE, VehicleDetector::asPlate),
            vehicle("VEH-04", "plate behind the vehicle", CAR, BEHIND_CAR, found -> isTyped(found.value()) ? 0.93 : 0),
            vehicle("VEH-05", "letters and digits right behind a vehicle", DRIVEN, RIGHT_BEHIND,
                    found -> found.isAfter(MEANS_IMPLANT) ? 0 : 0.85),
            vehicle("VEH-06", "registration of an aircraft", AIRCRAFT, TAIL, Judge.always(0.93))));

    private static Rule vehicle(String code, String reason, Anchor anchor, Pattern form, Judge judge) {
        return Rule.of(code, reason, IdentifierKind.VEHICLE, anchor, form, judge);
    }

    /** Seventeen places behind the label are such a number whatever its digits. */
    private static double labelled(Found found) {
        boolean whole = found.end() - found.start() == 17;
        return whole || isVin(found) ? 0.999 : Codes.code(5, 0.95).probability(found);
    }

    private static boolean isVin(Found found) {
        String code = found.value();
        return code.length() == 17
                && code.chars().noneMatch(unit -> "ioq".indexOf(unit) >= 0 || !Character.isLetterOrDigit(unit))
                && CheckDigits.vin(code);
    }

    /** Letters and digits as no measure has them: {@code 447-XKP}, {@code XK44 PWD}. */
    private static boolean isTyped(String value) {
        return value.length() >= 7 && TYPED.matcher(value).matches();
    }

    private static double asPlate(Found found) {
        String value = found.value();
        if (found.isAfter(MEANS_CAR)) {
            return value.length() >= 3 ? 0.97 : 0;
        }
        boolean plate = found.isAfter(PLATE_BEFORE) || (found.isAfter(TAG_BEFORE) && isTyped(value));
        boolean quantity = !plate || value.length() < 5 || (found.isBefore(MEASURE) && !isTyped(value))
                || !value.matches(".*[a-z].*");
        return quantity || found.isAfter(MEANS_IMPLANT) ? 0 : 0.85;
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
