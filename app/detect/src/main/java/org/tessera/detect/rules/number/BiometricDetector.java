package org.tessera.detect.rules.number;

import java.util.List;
import java.util.regex.Pattern;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.DetectorId;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.detect.rules.scan.Anchor;
import org.tessera.detect.rules.scan.NoteText;
import org.tessera.detect.rules.scan.NumberLabels;
import org.tessera.detect.rules.scan.Rule;
import org.tessera.detect.rules.scan.RuleBook;
import org.tessera.detect.rules.scan.RuleDetector;

/** Biometric identifiers in writing: the reference of a stored print, scan or template. */
public final class BiometricDetector implements RuleDetector {
    private static final DetectorId ID = new DetectorId("rules.biometric");

    /** Words that may stand between the print and its reference. */
    private static final String BETWEEN = "(?:[\\s.:;,#(='-]{1,4}(?:readers?|scanners?|scans?|templates?|records?|images?|ids?"
            + "|references?|ref|files?|numbers?|nos?|stored|saved"
            + "|kept|of|filed|captured|taken|enrolled|enrollment|enrolment|registered|collected|obtained|recorded|verified"
            + "|matched|as|on|under|in|by|at|with"
            + "|for|hash|prints?|recognition|match|sample|samples|login|is|was|are|were|code|the|a|an|system"
            + "|database|data|profile|key|token|signature"
            + "|biometric|identifier|verification|entry|registry|patient|her|his|their|left|right|index|thumb"
            + "|hand|finger|time|clock|access)\\b){0,8}";
    private static final String REFERENCE = "[\\s.:;,#(='-]{1,6}(?<v>(?=[a-z][a-z-]{0,8}\\d"
            + "|\\d)[a-z0-9](?:[a-z0-9]|[-_/](?=[a-z0-9])){3,24}+)(?!\\w)";

    /** Yes: {@code fingerprint template FP-447190}, {@code voiceprint stored as VX44719}. No: {@code biometric data}. */
    private static final Anchor PRINT = Anchor.words(
            "fingerprint fingerprints thumbprint thumbprints voiceprint voiceprints handprint palmprint palmprints"
                    + " footprint footprints faceprint faceprints biometric biometrics dactylogram")
            .orMisread();
    /** Any words of the clause, then a code that nothing else is written like: a letter, four digits, a joint. */
    private static final String CLAUSE = "[^.;\\n]{0,40}?[\\s:=#(\"'_]";
    private static final String DISTINCT = "(?<v>(?=[a-z0-9:_.-]{0,24}[:_.-])(?=[a-z0-9:_.-]{0,12}\\d)"
            + "(?=[a-z:_.-]{0,16}\\d)[a-z][a-z0-9]{0,11}(?:[:_.-][a-z0-9]{1,12}){1,5}+)(?![\\w-])";

    /** Yes: {@code retina scan ref. RT-4471}, {@code iris template 44719}. No: {@code iris at 4 o'clock}. */
    private static final Anchor PART = Anchor
            .words("retina retinal iris palm finger thumb hand face facial voice vein gait ear foot heel");
    private static final String OF_PART = "(?:[- ](?:geometry|vein|image))?[-_ ](?:scans?|images?|prints?|templates?"
            + "|recognition|biometrics?|signature|geometry|marks?|id)(?![a-z])";

    private final RuleBook book = new RuleBook(ID,
            List.of(Rule.of("BIO-01", "reference of a print", IdentifierKind.BIOMETRIC, PRINT,
                    Pattern.compile(BETWEEN + REFERENCE), Codes.code(3, 0.95)),
                    Rule.of("BIO-02", "reference of a scan or template", IdentifierKind.BIOMETRIC, PART,
                            Pattern.compile(OF_PART + BETWEEN + REFERENCE), Codes.code(3, 0.93)),
                    Rule.of("BIO-03", "code in the clause of a print", IdentifierKind.BIOMETRIC, PRINT,
                            Pattern.compile(CLAUSE + DISTINCT), Codes.code(3, 0.85)),
                    Rule.of("BIO-03", "code in the clause of a scan or template", IdentifierKind.BIOMETRIC, PART,
                            Pattern.compile(OF_PART + CLAUSE + DISTINCT), Codes.code(3, 0.85))));

    @Override
    public DetectorId id() {
        return ID;
    }

    @Override
    public List<Detection> detect(NoteText text) {
        return NumberLabels.heed(text, book.read(text));
    }
}
