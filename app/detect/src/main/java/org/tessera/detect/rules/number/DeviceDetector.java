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

/** Device identifiers: serial and lot numbers behind their labels, unique device identifiers (21 CFR 830) by form. */
public final class DeviceDetector implements RuleDetector {
    private static final DetectorId ID = new DetectorId("rules.device");

    /** Yes: {@code Serial number 44-I-71902}, {@code serial no.: WM4471902}. No: {@code serial troponins}. */
    private static final Anchor SERIAL = Anchor.words("serial serials serialno serialnumber imei udid udi").orMisread();
    private static final Pattern BEHIND_SERIAL = Pattern.compile(Codes.GAP + "(?:sn[ -:#]{0,2})?" + Codes.VALUE);

    /** Yes: {@code S/N 4471902}, {@code SN: WM4471}. No: {@code SN 4}. */
    private static final Pattern BEHIND_S_N = Pattern.compile("/ ?n\\b" + Codes.GAP + Codes.VALUE);
    private static final Pattern BEHIND_SN = Pattern.compile("[:#. ]{1,3}" + Codes.GAP + Codes.VALUE);

    /** Yes: {@code Lot EL4471}, {@code lot # 44719A}, {@code batch no. 4471}. No: {@code a lot 2}, {@code lot of 10}. */
    private static final Anchor LOT = Anchor.words("lot lots batch lotno lotnumber");
    private static final Pattern BEHIND_LOT = Pattern
            .compile("(?: ?(?:number|num|no\\b\\.?|nbr|code|#))?[ :.#=(-]{0,4}" + Codes.VALUE);

    /** Yes: {@code device ID WM-447-1902}, {@code pump number 44719}, {@code implant # 4471}, {@code asset tag 44719}. */
    private static final Anchor THING = Anchor
            .words("device implant pacemaker icd defibrillator stimulator pump generator asset equipment valve"
                    + " prosthesis lead leads transmitter monitor"
                    + " mac meter cpap hearing sensor receiver catalog catalogue");
    private static final Pattern BEHIND_THING = Pattern
            .compile("(?: (?:identification|serial|aid|tag|device|unit))? ?(?:#|(?:number|num|no\\.?|nbr|id"
                    + "|identifier" + "|tag|sn|s/n)\\b)" + Codes.GAP + Codes.VALUE);
    /** A machine and right behind it a code of at least seven places. Yes: {@code Pump 26-1423-WH}, {@code analyzer L5M665125}. */
    private static final Anchor MACHINE = Anchor.words("pump pacemaker analyzer analyser glucometer ventilator"
            + " defibrillator icd implant stimulator monitor generator prosthesis scanner infuser concentrator cpap"
            + " meter sensor transmitter device");
    private static final Pattern RIGHT_BEHIND = Pattern.compile(
            ":? (?<v>\\d{2}-\\d{4}-[a-z]{2}|[a-z]{1,3}\\d{1,2}[a-z]{1,3}\\d{5,8}|[a-z]{2,4}-?\\d{5,8}[a-z]?)(?![\\w-])");
    /** Yes: {@code model 4471, serial WM4471902} is left to the serial label; {@code model/serial 4471/WM44719}. */
    private static final Pattern BEHIND_MODEL = Pattern
            .compile("(?: ?(?:/|and|&) ?(?:serial|sn))(?: ?(?:#|number|no\\b\\.?))?" + Codes.GAP + Codes.VALUE);

    /**
     * GS1 element strings, device identifier first. Yes: {@code (01)00844588003288(17)280214(10)A213B1}. No:
     * {@code (01) first visit}.
     */
    private static final Pattern GS1_BRACKETS = Pattern.compile(
            "\\(0?1\\) ?\\d{13,14}(?:\\s?\\(\\d{2,3}\\) ?[a-z0-9](?:[a-z0-9/-]|\\.(?=[a-z0-9])){0,29}+){0,6}+");
    private static final Pattern GS1_PLAIN = Pattern.compile("01\\d{14}(?:1[0-7]|21)[a-z0-9]{4,60}(?!\\w)");
    /** HIBCC (ANSI/HIBC 2). Yes: {@code +H123PARTNO1234567890120/$$420020216LOT123456789012345}. */
    private static final Pattern HIBCC = Pattern.compile("\\+[a-z]\\d{3}[a-z0-9]{2,20}(?:/[$+a-z0-9]{2,40}){1,4}+");
    /** ICCBBA (ISBT 128), behind its first equals sign. Yes: {@code /A9999XYZ100T0944=,000025}. */
    private static final Pattern ICCBBA = Pattern.compile("(?<==)/[a-z0-9]{10,18}(?:[=&][,>;}%)a-z0-9!-]{4,24}){1,6}+");

    private final RuleBook book = new RuleBook(ID, List.of(
            device("DEV-01", "behind a serial number label", SERIAL, BEHIND_SERIAL, Codes.code(3, 0.97)),
            device("DEV-01", "behind a serial number label", Anchor.words("s"), BEHIND_S_N, Codes.code(3, 0.97)),
            device("DEV-01", "behind a serial number label", Anchor.words("sn"), BEHIND_SN, Codes.code(5, 0.9)),
            device("DEV-02", "behind a lot label", LOT, BEHIND_LOT, DeviceDetector::asLot),
            device("DEV-01", "behind a serial number label", Anchor.words("model"), BEHIND_MODEL, Codes.code(3, 0.95)),
            device("DEV-03", "behind a device number label", THING, BEHIND_THING, Codes.code(3, 0.93)),
            device("DEV-05", "code right behind a machine", MACHINE, RIGHT_BEHIND, Codes.code(5, 0.93)),
            device("DEV-04", "form of a unique device identifier", Anchor.sign("(+="), GS1_BRACKETS,
                    Judge.always(0.99)),
            device("DEV-04", "form of a unique device identifier", Anchor.sign("+"), HIBCC, Judge.always(0.97)),
            device("DEV-04", "form of a unique device identifier", Anchor.sign("/"), ICCBBA, Judge.always(0.97)),
            device("DEV-04", "form of a unique device identifier", Anchor.mixed(), GS1_PLAIN, Judge.always(0.95)),
            device("DEV-04", "form of a unique device identifier", Anchor.digits(), GS1_PLAIN, Judge.always(0.9))));

    /** A lot may have two digits among its letters. */
    private static double asLot(Found found) {
        boolean code = found.digits() >= 3 || (found.digits() == 2 && found.value().length() >= 5);
        return code && Codes.isCode(found) ? 0.95 : 0;
    }

    private static Rule device(String code, String reason, Anchor anchor, Pattern form, Judge judge) {
        return Rule.of(code, reason, IdentifierKind.DEVICE, anchor, form, judge);
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
