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

/** Medical record numbers: the number behind "MRN", "record number", "chart", "patient ID" and the like. */
public final class MedicalRecordDetector implements RuleDetector {
    private static final DetectorId ID = new DetectorId("rules.medical-record");

    private static final Anchor ABBREVIATION = Anchor
            .words("mrn mrns mrno mrnum emrn umrn hmrn pmrn hrn empi mpi ehrn uhid medicalrecordnumber");
    /** Yes: {@code MRN ending in 0932}, {@code MRN ends 0932}, {@code MRN last four 0932}. No: {@code MRN pending}. */
    private static final String ENDING = "(?: (?:ending|ends)(?: (?:in|with))?| last (?:4|four)(?: digits)?)?";
    private static final Pattern BEHIND_ABBREVIATION = Pattern.compile(ENDING + Codes.GAP + Codes.VALUE);

    /** Yes: {@code MR# 4471}, {@code M.R.N. 4471}, {@code MR No 4471}. No: {@code MR angiography}, {@code mr. smith}. */
    private static final Pattern BEHIND_MR = Pattern
            .compile("(?: ?#| no\\b\\.?| num(?:ber)?\\b| ?nbr\\b|-?n\\b|:)" + Codes.GAP + Codes.VALUE);
    private static final Pattern BEHIND_M_R_N = Pattern
            .compile("\\. ?r\\. ?(?:n\\b|no\\b|#)\\.?" + Codes.GAP + Codes.VALUE);

    /** Yes: {@code medical record number is}, {@code patient's chart no.}, {@code hospital #}, {@code unit number}. */
    private static final Anchor OWNER = Anchor
            .words("medical med hospital hosp hist patient patients pt pts health clinic unit nhs chi");
    private static final String RECORD = "(?:'?s)?(?: (?:medical|health|clinic|hospital|patient|unit|case))?(?:"
            + " (?:records?|rec|chart|file|history|identification|identity))?";
    private static final Pattern BEHIND_OWNER = Pattern.compile(RECORD
            + " ?(?:#|number|num\\b|no\\b\\.?|nbr|nr\\b|id\\b|identifier|(?<=record|chart|rec|file) ?(?:is|was|:))"
            + Codes.GAP + Codes.VALUE);

    /** Yes: {@code Record number 44719}, {@code chart 447190}, {@code chart: MR447190}. No: {@code record high of 104}. */
    private static final Anchor RECORD_WORD = Anchor.words("record records chart charts").orMisread();
    private static final Pattern BEHIND_RECORD = Pattern.compile(Codes.MARKED_GAP + Codes.VALUE);
    private static final Pattern RIGHT_BEHIND_RECORD = Pattern.compile(" " + Codes.VALUE);

    /** Yes: {@code ID: 987654321}, {@code (ID MR-447190)}, {@code ID#447190}. No: {@code ID 83702}, a state with its ZIP. */
    private static final Anchor ID_WORD = Anchor.words("id ids identifier ident pid ptid patientid");
    private static final Pattern BEHIND_ID = Pattern.compile(Codes.GAP + Codes.VALUE);
    private static final Pattern CITY_BEFORE = Pattern.compile("[a-z], ?$");

    private static final Pattern OF_SOMETHING_ELSE = Pattern.compile(
            "\\b(?:study|subject|participant|trial|protocol|device|employee|document|specimen|sample|order|case"
                    + "|claim|student|badge|tax|meeting|zoom|user|national|military|provider|driver'?s?|license"
                    + "|photo|event|job|visit|encounter|account|group|plan|member|subscriber|policy|insurance"
                    + "|donor|unos|dod) (?:id|identifier)\\b[^\\n]{0,20}$");

    /** Yes: {@code MRN441521}, {@code MR-441521}. */
    private static final Anchor PREFIX = Anchor.words("mrn mr");
    private static final Pattern BEHIND_PREFIX = Pattern.compile("[-_]?\\d{5,10}(?!\\w)");

    /** Yes: {@code #4471902} after the patient's name. No: {@code #4}. */
    private static final Pattern NUMBER_SIGN = Pattern.compile("#(?<v>[a-z]{0,3}-?\\d{6,10})(?![\\w-])");

    /**
     * Between hyphens in a heading behind the patient's name. Yes: {@code Ferrante, Odalys - 4471902 - seen 3/4/21}. No:
     * {@code sodium - 140 - normal}.
     */
    private static final Pattern IN_HEADING = Pattern.compile("(?<v>[a-z]{0,3}\\d[\\d-]{4,11}\\d) - (?=[a-z\\d])");
    private static final Pattern HEADING_OPENS = Pattern.compile("[a-z][a-z'.,^ -]{2,44}[a-z.] - ");

    private final RuleBook book = new RuleBook(ID, List.of(
            record("MRN-01", "behind the abbreviation", ABBREVIATION, BEHIND_ABBREVIATION, Codes.code(3, 0.985)),
            record("MRN-02", "behind a medical record label", Anchor.words("mr"), BEHIND_MR, Codes.code(4, 0.95)),
            record("MRN-01", "behind the abbreviation", Anchor.words("m"), BEHIND_M_R_N, Codes.code(3, 0.985)),
            record("MRN-02", "behind a medical record label", OWNER, BEHIND_OWNER, Codes.code(4, 0.97)),
            record("MRN-02", "behind a medical record label", RECORD_WORD, BEHIND_RECORD, Codes.code(4, 0.95)),
            record("MRN-03", "right behind the word record or chart", RECORD_WORD, RIGHT_BEHIND_RECORD,
                    Codes.code(5, 0.85)),
            record("MRN-04", "behind the word ID", ID_WORD, BEHIND_ID, MedicalRecordDetector::afterId),
            record("MRN-05", "number with the prefix MR", PREFIX, BEHIND_PREFIX, Codes.code(5, 0.9)),
            record("MRN-06", "long number behind a number sign", Anchor.sign("#"), NUMBER_SIGN, Codes.code(6, 0.75)),
            record("MRN-07", "behind the name in a heading", Anchor.digits(), IN_HEADING,
                    MedicalRecordDetector::inHeading),
            record("MRN-07", "behind the name in a heading", Anchor.mixed(), IN_HEADING,
                    MedicalRecordDetector::inHeading)));

    private static Rule record(String code, String reason, Anchor anchor, Pattern form, Judge judge) {
        return Rule.of(code, reason, IdentifierKind.MEDICAL_RECORD, anchor, form, judge);
    }

    private static double afterId(Found found) {
        if (found.isAfter(OF_SOMETHING_ELSE)) {
            return 0.3;
        }
        boolean zip = found.digits() == 5 && found.value().length() == 5
                && found.text().plain().startsWith("id ", found.start() - 3) && hasCityBefore(found);
        return zip || found.digits() < 4 || !Codes.isCode(found) ? 0 : 0.9;
    }

    private static double inHeading(Found found) {
        int line = found.text().lineStart(found.start());
        boolean heading = HEADING_OPENS.matcher(found.text().plain()).region(line, found.start()).matches();
        return heading && found.digits() >= 6 && Codes.isCode(found) ? 0.93 : 0;
    }

    private static boolean hasCityBefore(Found found) {
        return CITY_BEFORE.matcher(found.text().plain())
                .region(Math.max(0, found.start() - 12), found.start() - 3)
                .find();
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
