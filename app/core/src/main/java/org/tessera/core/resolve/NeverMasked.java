package org.tessera.core.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import org.tessera.core.detect.Detection;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.site.SiteEntry.NeverMask;
import org.tessera.core.site.SiteLists;

/**
 * Applies a site's never-mask list, which can hold back a guess and nothing else. A finding is held back if all of this
 * is so:
 *
 * <ul>
 *   <li>its whole stretch, and not a part of it, is an entry of the list, case and blanks aside;
 *   <li>its kind is told by context and not by form: a facility, a town, a person;
 *   <li>no detector is settled on it ({@link ClinicalEvidence#SETTLED}), neither the detector of known identifiers nor
 *       the site's always-mask list is among those that found it, and no title or credential stands beside it.
 * </ul>
 *
 * What is held back is shown to the reviewer as a near miss.
 */
final class NeverMasked {
    /** Detectors whose findings no list can hold back. */
    private static final Set<String> FIRM = Set.of("known.identifier", "site.always-mask");

    private final Supplier<SiteLists> lists;

    NeverMasked(Supplier<SiteLists> lists) {
        this.lists = lists;
    }

    /** The candidates that the list holds back. */
    Set<Candidate> among(List<Candidate> candidates, String text) {
        SiteLists current = lists.get();
        Set<Candidate> held = new HashSet<>();
        if (current.never().isEmpty()) {
            return held;
        }
        Set<String> entries = new HashSet<>();
        current.never().stream().map(NeverMask::words).map(SiteLists::folded).forEach(entries::add);
        for (Candidate candidate : candidates) {
            String words = text.substring(candidate.span().start(), candidate.span().end());
            if (isSoft(candidate.kind()) && entries.contains(SiteLists.folded(words))
                    && candidate.evidence().stream().noneMatch(NeverMasked::isFirm)
                    && !ClinicalEvidence.isAddressed(text, candidate.span())) {
                held.add(candidate);
            }
        }
        return held;
    }

    private static boolean isFirm(Detection detection) {
        return FIRM.contains(detection.detector().value()) || ClinicalEvidence.isSettled(detection);
    }

    private static boolean isSoft(IdentifierKind kind) {
        return switch (kind) {
            case PATIENT, RELATIVE, CLINICIAN, CITY, FACILITY -> true;
            case STREET, ZIP, DATE, AGE_OVER_89, PHONE, FAX, EMAIL, URL, IP_ADDRESS, SSN, MEDICAL_RECORD, HEALTH_PLAN ->
                false;
            case ACCOUNT, LICENCE, VEHICLE, DEVICE, BIOMETRIC, PHOTO, OTHER -> false;
        };
    }
}
