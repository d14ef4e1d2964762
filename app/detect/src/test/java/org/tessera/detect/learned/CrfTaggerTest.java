package org.tessera.detect.learned;

import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.tessera.core.detect.Detector;
import org.tessera.testkit.detect.DetectorContractTest;

class CrfTaggerTest extends DetectorContractTest {
    private static CrfTagger tagger;

    @BeforeAll
    static void readModel() {
        tagger = new CrfTagger(ReleasedModel.bytes());
    }

    @Override
    protected Detector detector() {
        return tagger;
    }

    @Override
    protected Stream<String> examples() {
        return Stream.of(
                "Mr. {PATIENT|Osvald Trehearne} was admitted to {FACILITY|Quillbrook Memorial Hospital} on {DATE|March 3, 2019}.",
                "Seen today with Dr. {CLINICIAN|Vantongeren} for follow-up of hypertension.",
                "Her daughter {RELATIVE|Ludmira} drove her in from {CITY|Tamworth Falls}.",
                "He lives at {STREET|418 Wexcombe Lane}, {CITY|Pellerton}, OH {OTHER|43999}.",
                "Electronically signed by {CLINICIAN|Ingrith Sallowfield}, MD on {DATE|11/04/2021}",
                "NAME: {PATIENT|TREHEARNE, OSVALD}\nDOB: {DATE|02/17/1951}\nATTENDING: {CLINICIAN|MARLOWE PINCHBECK}, MD",
                "PID|1||{OTHER|4471902}||{PATIENT|TREHEARNE^OSVALD^K}||{DATE|19510217}|M",
                "He works at {FACILITY|Dunmoor Lumber} and wears ear protection.",
                "[doctor] hi , {PATIENT|marisel} . how are you feeling today ?",
                "Pt {PATIENT|Gorvan T.} s/p CABG, last seen {DATE|Feb 3rd 2022}, now c/o dyspnea.",
                "Labs from {DATE|12/3} and {DATE|12/9} were reviewed.",
                "{PATIENT|O'Shaunessy-Bright} tolerated the procedure well.",
                "She takes Lisinopril 10 mg daily and Metoprolol 25 mg b.i.d.",
                "Parkinson disease is stable on Sinemet. Babinski sign negative. Foley catheter in place.",
                "Strength is 4/5 in the left leg. Pain is 7/10. Blood pressure 132/84.",
                "HISTORY OF PRESENT ILLNESS: The patient is a 54-year-old male with diabetes.",
                "The fascia was closed with 2-0 Vicryl and the skin with Dermabond.",
                "Glasgow Coma Scale 15, Mallampati class II, Karnofsky score 80.",
                "May resume diet. Will follow up in the Neurology Clinic in two weeks.",
                "PREOPERATIVE DIAGNOSIS: CHOLELITHIASIS. PROCEDURE: LAPAROSCOPIC CHOLECYSTECTOMY.");
    }
}
