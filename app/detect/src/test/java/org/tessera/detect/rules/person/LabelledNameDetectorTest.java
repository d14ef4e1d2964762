package org.tessera.detect.rules.person;

import java.util.stream.Stream;
import org.tessera.core.detect.Detector;
import org.tessera.testkit.detect.DetectorContractTest;

/** Names behind labels of forms and phrases of sentences. */
class LabelledNameDetectorTest extends DetectorContractTest {
    private final Detector detector = new LabelledNameDetector();

    @Override
    protected Detector detector() {
        return detector;
    }

    @Override
    protected Stream<String> examples() {
        return Stream.of("seen 9-Jan-19 by {CLINICIAN|Odalys Ferrante}",
                "Mailed consent form to {PATIENT|Odalys Ferrante}.", "Mailed the appointment letter to Radiology",
                "Patient Name: {PATIENT|Black, Olive}\nSex: F", "NAME (LAST, FIRST) .... {PATIENT|BROWN, VIOLET}\n",
                "Namc ......... {PATIENT|Hoffmann, Klaus}\n", "Patient: Awake, Alert\n", "Name: Withheld, Pending\n",
                "Patient: {PATIENT|Odalys Ferrante}", "Patient Name: {PATIENT|Ferrante, Odalys M.}",
                "NAME: {PATIENT|FERRANTE,ODALYS}", "name ........ {PATIENT|ferrante, odalys}",
                "Name: {PATIENT|Will May}", "PATIENT: {PATIENT|FERRANTE^ODALYS^M}  DATE",
                "RE: {PATIENT|Odalys Ferrante}", "Attending: {CLINICIAN|Wolfram Achterberg}",
                "PHYSICIAN: {CLINICIAN|Katrin Ode}, MD", "Dictated by {CLINICIAN|Katrin Ode}",
                "Electronically signed by: {CLINICIAN|Wolfram Achterberg}",
                "Signed {CLINICIAN|Achterberg," + " Wolfram} on", "cc: {CLINICIAN|Katrin Ode}",
                "Odd was seen by {CLINICIAN|Katrin Ode} there", "called to {CLINICIAN|Tamsin} in the emergency room",
                "accompanied by {RELATIVE|Iolanda} today", "Emergency contact: {RELATIVE|Iolanda Quispe}",
                "according to {RELATIVE|Iolanda}, the cough began", "a woman named {PATIENT|Odalys F.}, seen",
                "PRIMARY CARE PHYSICIAN: {CLINICIAN|ODE, KATRIN}", "Patient: denies pain, fever",
                "PATIENT: ALERT AND ORIENTED", "Provider: Cardiology", "Patient Education: given",
                "treated with Decadron and followed by Tylenol", "discussed with Radiology", "Name: unknown",
                "Physician: none", "Doctor: Take care, Odalys.\n", "Discharged by {CLINICIAN|Katrin Ode}, PA-C / ",
                "Assistant: {CLINICIAN|Katrin Ode}, PA-C\n");
    }
}
