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
        return Stream.of("{CLINICIAN|Garrow, Odalys} has been the primary doctor",
                "{CLINICIAN|Odalys Garrow} is her cardiologist.", "Aspirin is the primary drug",
                "The patient is a nurse", "best regards,\n{CLINICIAN|major may}, m.d.\n",
                "see below.\n\n{CLINICIAN|BLACK ELK, ADAEZE}, NP\n",
                "SIGNED\n{CLINICIAN|ODALYS HALVERSTADT}, DO\nPHONE", "{CLINICIAN|Rose May}, RN, BSN",
                "PORTABLE CHEST, PA\n", "THIS IS WHAT WE, DO\n", "{CLINICIAN|Odalys Ferrante}, MD",
                "{CLINICIAN|Odalys M. Ferrante}, M.D.", "{CLINICIAN|K. Ode}, RN, BSN", "{CLINICIAN|Tamsin Garrow} NP",
                "{CLINICIAN|Ferrante, Odalys}, MD", "Signed by {CLINICIAN|ODALYS FERRANTE}, MD",
                "dictated by {CLINICIAN|odalys ferrante}, m.d.", "cc: {CLINICIAN|Katrin Ode}, Ph.D.",
                "{CLINICIAN|Wolfram Achterberg}, the attending, agreed", "{CLINICIAN|Katrin Ode}, case manager",
                "CBC, GS, PT, PTT", "discussed with the MD", "BUN, RN aware", "mother, MD unknown",
                "state license MD-4471");
    }
}
