package org.tessera.detect.rules.person;

import java.util.stream.Stream;
import org.tessera.core.detect.Detector;
import org.tessera.testkit.detect.DetectorContractTest;

/** Names of relatives behind and before words for them. */
class RelativeNameDetectorTest extends DetectorContractTest {
    private final Detector detector = new RelativeNameDetector();

    @Override
    protected Detector detector() {
        return detector;
    }

    @Override
    protected Stream<String> examples() {
        return Stream.of("daughter {RELATIVE|Renske}", "his wife, {RELATIVE|Iolanda}, agrees",
                "her son {RELATIVE|Wolfram Garrow} is here", "(wife {RELATIVE|Iolanda})",
                "daughters {RELATIVE|Tamsin} and {RELATIVE|Renske}", "her husband named {RELATIVE|Odell}",
                "sister-in-law {RELATIVE|Benedikta}", "{RELATIVE|Tamsin}, the patient's partner",
                "{RELATIVE|Iolanda Quispe}, his daughter, called", "spoke with roommate {RELATIVE|Odell}",
                "her daughter {RELATIVE|renske} drove", "HER SON {RELATIVE|WOLFRAM} IS HERE",
                "wife {RELATIVE|Iolanda}'s phone", "mother had diabetes", "Mother: Parkinson disease",
                "Father: Alzheimer's", "his brother died at 40", "Daughter lives nearby", "son, who works");
    }
}
