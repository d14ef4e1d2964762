package org.tessera.detect.rules.person;

import java.util.stream.Stream;
import org.tessera.core.detect.Detector;
import org.tessera.testkit.detect.DetectorContractTest;

/** Names before professional letters and roles. */
class CredentialNameDetectorTest extends DetectorContractTest {
    private final Detector detector = new CredentialNameDetector();

    @Override
    protected Detector detector() {
        return detector;
    }

    @Override
    protected Stream<String> examples() {
        return Stream.of("{CLINICIAN|Odalys Ferrante}, MD", "{CLINICIAN|Odalys M. Ferrante}, M.D.",
                "{CLINICIAN|K. Ode}, RN, BSN", "{CLINICIAN|Tamsin Garrow} NP", "{CLINICIAN|Ferrante, Odalys}, MD",
                "Signed by {CLINICIAN|ODALYS FERRANTE}, MD", "dictated by {CLINICIAN|odalys ferrante}, m.d.",
                "cc: {CLINICIAN|Katrin Ode}, Ph.D.", "{CLINICIAN|Wolfram Achterberg}, the attending, agreed",
                "{CLINICIAN|Katrin Ode}, case manager", "CBC, GS, PT, PTT", "discussed with the MD", "BUN, RN aware",
                "mother, MD unknown");
    }
}
