package org.tessera.detect.rules.person;

import java.util.stream.Stream;
import org.tessera.core.detect.Detector;
import org.tessera.testkit.detect.DetectorContractTest;

/** Names behind titles and roles, in text of two cases and of one. */
class TitledNameDetectorTest extends DetectorContractTest {
    private final Detector detector = new TitledNameDetector();

    @Override
    protected Detector detector() {
        return detector;
    }

    @Override
    protected Stream<String> examples() {
        return Stream.of("hello , mr . {PATIENT|church} . nice", "all right , mr. {PATIENT|bloom} . so",
                "dr . will see you , and dr . wants labs", "mr angiogram of the brain",
                "Seen by Dr. {CLINICIAN|Ferrante}.", "Dr. {CLINICIAN|Odalys Ferrante} and Mr. {PATIENT|Ode}",
                "Dr.{CLINICIAN|Ferrante}'s note", "Mrs. {PATIENT|de la Garrow}", "Dr. {CLINICIAN|O. M. Ferrante}",
                "Ms. {PATIENT|Soo-jin Ode}, 34", "Drs. {CLINICIAN|Ode} and {CLINICIAN|Ferrante}",
                "Dr. {CLINICIAN|Ode}/{CLINICIAN|Ferrante}", "Dr. {CLINICIAN|Ferrante, Odalys}",
                "Mr. {PATIENT|Odell Garrow Jr.}", "nurse {CLINICIAN|Katrin} called",
                "RN {CLINICIAN|Achterberg} gave it", "social worker {CLINICIAN|Tamsin Ode}",
                "Ms. {CLINICIAN|Garrow}, case manager", "Sister {PATIENT|Benedikta} visited", "Pastor {PATIENT|Garrow}",
                "dr. {CLINICIAN|ferrante} is here", "mr. {PATIENT|garrow} came in today",
                "hey , miss {PATIENT|garrow} , how are you", "DR. {CLINICIAN|FERRANTE} WILL SEE HER",
                "MRS. {PATIENT|GARROW} WAS SEEN", "Dr. {CLINICIAN|ferrante} typed small",
                "Dr. {CLINICIAN|D'Angarro} and Dr. {CLINICIAN|Fa'atoro}",
                "He needs to see the doctor. Gait is" + " normal.", "General anesthesia was given",
                "the nurse will call", "MR angiography of the brain", "MS contin 15 mg and MS flare",
                "did not miss any doses", "12 Oak Dr", "the resident physician on call");
    }
}
