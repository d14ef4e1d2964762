package org.tessera.detect.rules.place;

import java.util.stream.Stream;
import org.tessera.core.detect.Detector;
import org.tessera.testkit.detect.DetectorContractTest;

/** Towns and counties; states and countries stay. */
class CityDetectorTest extends DetectorContractTest {
    private final Detector detector = new CityDetector();

    @Override
    protected Detector detector() {
        return detector;
    }

    @Override
    protected Stream<String> examples() {
        return Stream.of("in {CITY|Garrowville}, OK", "{CITY|St. Odilo}, Minnesota",
                "lives in {CITY|Garrowville} with her son",
                "born in {CITY|New Odeton} and raised in {CITY|Garrow County}",
                "She moved here from {CITY|Garrowville}", "drove from {CITY|Odeton} to {CITY|Garrowville} on",
                "A man from {CITY|Garrowville}", "lives in {CITY|garrowville} with a roommate",
                "LIVES IN {CITY|GARROWVILLE} WITH", "seen at the clinic in {CITY|Garrowville}",
                "{CITY|Garrow County} jail", "City: {CITY|Garrowville}", "lives in Texas, born in Mexico",
                "lives in a house", "Odalys Ferrante, MD", "pain, or nausea", "in Trendelenburg position",
                "history of Graves");
    }
}
