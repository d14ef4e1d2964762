package org.tessera.detect.rules.scan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.Score;
import org.tessera.core.identifier.IdentifierKind;

/**
 * What the label nearest before a number says it is: {@code account number 35189466} is an account whatever its form, and in
 * {@code Phone: A Fax: B} the first is a telephone. Detectors each know their own labels; this settles which one is nearest.
 */
public final class NumberLabels {
    /** What a finding of another kind keeps: enough to hide the number, too little to outweigh a rule of the label's own. */
    private static final Score CONTRADICTED = new Score(0.6);
    /** What a rule gains that the nearest label bears out: more than any likeness to a date or name. */
    private static final Score CONFIRMED = new Score(0.999);
    private static final double LEAST_CONFIRMED = 0.9;
    private static final int MOST_WORDS = 6;
    private static final int LONGEST_GAP = 44;
    private static final int LEAST_MISREAD = 4;
    private static final int LONGEST_SHORT_FORM = 4;

    /** Words that name the kind of a number wherever they stand before one. */
    private static final Vocabulary<IdentifierKind> STRONG = new Vocabulary<>(strong());
    /** Words that name it only with a mark of a number behind: {@code case no.}, {@code unit #}. */
    private static final Vocabulary<IdentifierKind> WEAK = new Vocabulary<>(weak());
    /** Words for what is kept of anything: "biometric record" is no medical one. */
    private static final Vocabulary<String> KEPT = Vocabulary.words("record records");
    /** Words that mark a number. */
    private static final Vocabulary<String> MARKS = Vocabulary
            .words("number numbers num nbr nr no id ids identifier identification code ref reference nurnber");
    /** Words that may stand between a label and its number. */
    private static final Vocabulary<String> PASSED = Vocabulary
            .words("is was are the of on in at to as for his her their my our its your patient patient's s ending ends"
                    + " with last four card holder holder's assigned listed recorded reads reading current new old"
                    + " prior former primary secondary same only found or me us him them and called a an this that file"
                    + " state home work office daytime evening day night main direct back");
    /** No sentence, clause or line ends here. Yes: {@code : }, {@code  ...... }, {@code  # }, a line end behind a colon. No: {@code . }, {@code , }. */
    private static final Pattern GAP = Pattern.compile("[ :=#|*^>()\\[\\]\"'_/-]{0,20}\\.?[ :=#|*^>()\\[\"'_-]{0,4}"
            + "|[ :=]{0,3}\\.{2,40}[ :=]{0,4}|[ ]?[:#]?[ ]?\\r?\\n {0,8}");
    private static final Pattern MARK = Pattern.compile("[#:=|]|\\.{2}");

    private NumberLabels() {}

    private static Map<String, IdentifierKind> strong() {
        Map<String, IdentifierKind> kinds = new LinkedHashMap<>();
        put(kinds, IdentifierKind.PHONE, "phone phones telephone tel tele cell cellphone cellular mobile pager pagers"
                + " beeper landline voicemail hotline whatsapp sms ph ext extn extension");
        put(kinds, IdentifierKind.FAX, "fax faxed facsimile telefax");
        put(kinds, IdentifierKind.MEDICAL_RECORD,
                "mrn mrns mrno emrn umrn uhid chart charts record records empi medicalrecordnumber patientid");
        put(kinds, IdentifierKind.ACCOUNT,
                "account accounts acct accts acctno guarantor iban csn invoice accountnumber routing");
        put(kinds, IdentifierKind.HEALTH_PLAN, "beneficiary subscriber policy medicare medicaid mbi hicn member"
                + " insurance rxbin rxgrp rxpcn rxgroup enrollee policyholder");
        put(kinds, IdentifierKind.LICENCE, "license licence licenses lic licensure dln npi dea upin clia driver's");
        put(kinds, IdentifierKind.SSN, "ssn ssns social ssa");
        put(kinds, IdentifierKind.DEVICE, "serial serials serialno imei udi udid lot sn");
        put(kinds, IdentifierKind.VEHICLE, "vin vins plate plates chassis");
        put(kinds, IdentifierKind.OTHER, "accession passport badge docket barcode requisition claim specimen"
                + " confirmation subject participant");
        put(kinds, IdentifierKind.BIOMETRIC,
                "fingerprint fingerprints thumbprint voiceprint handprint palmprint" + " biometric biometrics");
        put(kinds, IdentifierKind.PHOTO, "photo photos photograph photographs picture");
        return kinds;
    }

    private static Map<String, IdentifierKind> weak() {
        Map<String, IdentifierKind> kinds = new LinkedHashMap<>();
        put(kinds, IdentifierKind.MEDICAL_RECORD, "mr rec hospital unit medical nhs chi");
        put(kinds, IdentifierKind.ACCOUNT, "encounter visit fin har billing statement bank");
        put(kinds, IdentifierKind.HEALTH_PLAN, "plan group payer payor coverage grp bcbs aetna cigna humana anthem");
        put(kinds, IdentifierKind.LICENCE, "dl certificate cert provider prescriber driver");
        put(kinds, IdentifierKind.DEVICE, "device implant pacemaker icd pump generator batch asset model monitor");
        put(kinds, IdentifierKind.VEHICLE, "vehicle car tag");
        put(kinds, IdentifierKind.OTHER, "case study trial protocol employee student order ticket authorization"
                + " referral prescription rx incident report sample tracking military veteran");
        return kinds;
    }

    private static void put(Map<String, IdentifierKind> kinds, IdentifierKind kind, String words) {
        List<String> all = List.of(words.split(" ", -1));
        all.stream()
                .flatMap(word -> word.length() < LEAST_MISREAD ? Stream.empty() : Misreading.of(word).stream())
                .forEach(word -> kinds.putIfAbsent(word, kind));
        all.forEach(word -> kinds.put(word, kind));
    }

    /**
     * The kind that the nearest label before an offset names, at most {@value #MOST_WORDS} words back in the same clause;
     * empty where no label stands.
     */
    public static Optional<IdentifierKind> before(NoteText text, int offset) {
        boolean marked = false;
        int next = offset;
        int word = text.words().before(offset);
        for (int count = 0; word >= 0 && count < MOST_WORDS; word--, count++) {
            int end = text.words().end(word);
            int start = text.words().start(word);
            if (next - end > LONGEST_GAP || !GAP.matcher(text.plain()).region(end, next).matches()
                    || endsSentence(text, start, end)) {
                return Optional.empty();
            }
            marked |= MARK.matcher(text.plain()).region(end, next).find() || MARKS.contains(text, word);
            Optional<IdentifierKind> kind = STRONG.find(text.plain(), start, end);
            if (kind.isEmpty() && marked) {
                kind = WEAK.find(text.plain(), start, end);
            }
            if (kind.isPresent()) {
                Optional<IdentifierKind> owner = KEPT.contains(text, word) ? strong(text, word - 1) : Optional.empty();
                return owner.isPresent() ? owner : kind;
            }
            if (!PASSED.contains(text, word) && !MARKS.contains(text, word)) {
                return Optional.empty();
            }
            next = start;
        }
        return Optional.empty();
    }

    private static Optional<IdentifierKind> strong(NoteText text, int word) {
        return word < 0 ? Optional.empty()
                : STRONG.find(text.plain(), text.words().start(word), text.words().end(word));
    }

    /** A full stop behind more than a short form such as "no." or "acct.". */
    private static boolean endsSentence(NoteText text, int start, int end) {
        return end - start > LONGEST_SHORT_FORM && text.at(end) == '.' && text.at(end + 1) != '.';
    }

    /** The findings, each weighed by {@link #heed(NoteText, Detection)}. */
    public static List<Detection> heed(NoteText text, List<Detection> found) {
        return found.stream().map(detection -> heed(text, detection)).toList();
    }

    /** The finding, of the label's kind and doubted behind a label of another kind, confirmed behind one of its own. */
    public static Detection heed(NoteText text, Detection detection) {
        return before(text, detection.span().start()).map(label -> weigh(detection, label)).orElse(detection);
    }

    private static Detection weigh(Detection detection, IdentifierKind label) {
        if (!agree(label, detection.kind())) {
            Score kept = detection.score().compareTo(CONTRADICTED) > 0 ? CONTRADICTED : detection.score();
            return new Detection(detection.span(), label, kept, detection.detector(), detection.explanation());
        }
        boolean confirmed = detection.score().value() >= LEAST_CONFIRMED && detection.score().compareTo(CONFIRMED) < 0;
        return confirmed
                ? new Detection(detection.span(), detection.kind(), CONFIRMED, detection.detector(),
                        detection.explanation())
                : detection;
    }

    private static boolean agree(IdentifierKind label, IdentifierKind found) {
        return label == found || (isDialled(label) && isDialled(found));
    }

    private static boolean isDialled(IdentifierKind kind) {
        return kind == IdentifierKind.PHONE || kind == IdentifierKind.FAX;
    }
}
