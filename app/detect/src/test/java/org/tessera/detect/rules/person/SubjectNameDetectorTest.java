package org.tessera.detect.rules.person;

import java.util.stream.Stream;
import org.tessera.core.detect.Detector;
import org.tessera.testkit.detect.DetectorContractTest;

/** Names that open a sentence about a person. */
class SubjectNameDetectorTest extends DetectorContractTest {
    private final Detector detector = new SubjectNameDetector();

    @Override
    protected Detector detector() {
        return detector;
    }

    @Override
    protected Stream<String> examples() {
        return Stream.of("Document ID: 4471-03", "{PATIENT|Halver, Odalys A.} - 97826551 - seen",
                "{PATIENT|Halver, Odalys K} - 97826551 - seen", "{PATIENT|Odalys Ferrante} is a 43-year-old female",
                "{PATIENT|Ferrante, Odalys M.}, 43-year-old female, admitted",
                "{PATIENT|Odalys Ferrante} returns for follow up", "Stable.\n{PATIENT|Ferrante} denies chest pain.",
                "{PATIENT|Odalys Ferrante} (43F) with cough", "{PATIENT|Ferrante, Odalys} - 44719026 - seen",
                "{PATIENT|ODALYS FERRANTE} IS A 43 YEAR OLD", "{PATIENT|odalys ferrante} is a 43 year old",
                "a 52-year-old male, {PATIENT|Odell G.}, who was seen",
                "a 70-year-old female, {PATIENT|Odalys Ferrante}, with asthma", "Abdomen was prepped and draped.",
                "Patient denies pain.", "CT shows a mass. Foley was placed.", "Cardiology says he may go.",
                "Depo-Medrol was injected.", "Vitamin D. and Hepatitis B. negative");
    }
}
