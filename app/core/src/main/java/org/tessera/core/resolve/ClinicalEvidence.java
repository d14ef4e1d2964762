package org.tessera.core.resolve;

import java.util.List;
import org.tessera.core.detect.ClinicalTerm;
import org.tessera.core.detect.Detection;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.SpanIndex;
import org.tessera.core.note.TextSpan;

/**
 * Evidence against redaction: words inside a clinical term name a thing. "Parkinson disease" stays; "Mr. Parkinson" goes,
 * because no term covers the name alone.
 */
final class ClinicalEvidence {
    /**
     * From this score on a finding rests on a check digit, a header or a person, and no term can outweigh it. A value that
     * is only the same as one found elsewhere is never settled: the header names Mr. Parkinson, not the disease.
     */
    private static final double SETTLED = 0.985;

    private ClinicalEvidence() {}

    /** The detections, with the odds lowered of those that lie inside a clinical term. */
    static List<Detection> weigh(List<Detection> detections, List<ClinicalTerm> terms) {
        if (terms.isEmpty()) {
            return detections;
        }
        SpanIndex<ClinicalTerm> index = new SpanIndex<>(terms, ClinicalTerm::span);
        return detections.stream().map(detection -> weigh(detection, index)).toList();
    }

    private static Detection weigh(Detection detection, SpanIndex<ClinicalTerm> terms) {
        if (isSettled(detection) || !isOpenToDoubt(detection.kind())) {
            return detection;
        }
        double factor = terms.overlapping(detection.span())
                .stream()
                .filter(term -> term.span().contains(detection.span()))
                .mapToDouble(term -> oddsOf(term, detection.span()))
                .min()
                .orElse(1.0);
        return factor == 1.0 ? detection
                : new Detection(detection.span(), detection.kind(), detection.score().timesOdds(factor),
                        detection.detector(), detection.explanation());
    }

    private static boolean isSettled(Detection detection) {
        return detection.score().value() >= SETTLED && !detection.detector().equals(SameValue.DETECTOR);
    }

    /** Names and places are told by their context; numbers and addresses by their form. */
    private static boolean isOpenToDoubt(IdentifierKind kind) {
        return switch (kind) {
            case PATIENT, RELATIVE, CLINICIAN, STREET, CITY, FACILITY -> true;
            case ZIP, DATE, AGE_OVER_89, PHONE, FAX, EMAIL, URL, IP_ADDRESS, SSN, MEDICAL_RECORD, HEALTH_PLAN -> false;
            case ACCOUNT, LICENCE, VEHICLE, DEVICE, BIOMETRIC, PHOTO, OTHER -> false;
        };
    }

    private static double oddsOf(ClinicalTerm term, TextSpan finding) {
        boolean partOfLonger = term.span().length() > finding.length();
        return switch (term.group()) {
            case EPONYM -> partOfLonger ? 0.01 : 0.1;
            case MEDICATION, DEVICE, TEST -> 0.05;
            case DISORDER, FINDING, ANATOMY, PROCEDURE -> 0.1;
        };
    }
}
