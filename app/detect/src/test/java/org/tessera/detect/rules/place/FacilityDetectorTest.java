package org.tessera.detect.rules.place;

import java.util.stream.Stream;
import org.tessera.core.detect.Detector;
import org.tessera.testkit.detect.DetectorContractTest;

/** Named facilities and employers; generic ones stay. */
class FacilityDetectorTest extends DetectorContractTest {
    private final Detector detector = new FacilityDetector();

    @Override
    protected Detector detector() {
        return detector;
    }

    @Override
    protected Stream<String> examples() {
        return Stream.of("CABG x3 at {FACILITY|Rush} in 2008", "her mother died at {FACILITY|Queen's} of sepsis",
                "transferred from {FACILITY|UCSF} yesterday", "followed at {FACILITY|Mount Sinai} for years",
                "Wrote a letter to the {FACILITY|Postal Service} for a route",
                "he worked for the {FACILITY|Coast Guard} then", "modified Duke criteria, Stanford type A dissection",
                "she was seen on a Mayo stand", "the adrenaline rush, no mercy, sharp pain", "Rush to the clinic",
                "no acute ST changes or ST segments", "was transferred to {FACILITY|QRMC} by air",
                "At the {FACILITY|KVAMC} it was done", "has dialysis at {FACILITY|QMH} weekly",
                "discharged to {FACILITY|The Willows} today", "resident at {FACILITY|The Cedars at Oak} now",
                "transferred to MICU, to CT, and to SNF", "allergic to PCN and exposed to TB",
                "discharged to The University, sent to The Clinic", "TRANSFERRED TO QRMC IN CAPITALS",
                "at {FACILITY|Garrow Memorial Hospital}.", "{FACILITY|St. Odilo's Medical Center} in town",
                "{FACILITY|University of Garrow Hospital}", "{FACILITY|Garrow Hospital Westbrook} for further care",
                "followed at {FACILITY|Odeton Orthopedics}", "{FACILITY|Garrow & Ode Pediatrics}",
                "transferred from {FACILITY|garrow general hospital} for care",
                "SEEN AT {FACILITY|GARROW MEMORIAL HOSPITAL}", "The {FACILITY|Garrow Clinic at Ode}",
                "works at {FACILITY|Ode Roofing}", "employed by {FACILITY|Ferrante Trucking LLC}",
                "HOSPITAL: {FACILITY|Garrow Regional}", "seen at {FACILITY|Garrow Regional} on",
                "{FACILITY|Garrow Nursing Home}", "{FACILITY|Odilo Elementary School}",
                "picked up at {FACILITY|Walgreens}", "from {FACILITY|CVS Pharmacy}", "{FACILITY|St. Odilo's} ED",
                "the emergency room", "Neurology Clinic", "General Hospital", "our clinic", "the hospital", "Medicare",
                "Postoperative Care Unit", "Past Medical History", "MYOCARDIAL PERFUSION IMAGING", "St. John's wort",
                "works at home", "CVS: regular rate", "Works at {FACILITY|Garrow Freight}, needs",
                "preferred pharmacy: ready for pickup",
                "the old chart was requested from {FACILITY|Garrow Community\nHospital} on",
                "the old chart was requested from Dr. Garrow\nHospital course: stable", "{FACILITY|Garrow Open MRI}\n",
                "wound care by {FACILITY|Garrow Visiting Nurses}, first");
    }
}
