package org.tessera.detect.rules.person;

import java.util.stream.Stream;
import org.tessera.core.detect.Detector;
import org.tessera.testkit.detect.DetectorContractTest;

/** Names as people speak them. */
class GreetedNameDetectorTest extends DetectorContractTest {
    private final Detector detector = new GreetedNameDetector();

    @Override
    protected Detector detector() {
        return detector;
    }

    @Override
    protected Stream<String> examples() {
        return Stream.of("[doctor] if this is inconclusive , we wait", "hey {PATIENT|odalys} , how are you",
                "hi , {PATIENT|odalys} . nice to see you", "Hi {PATIENT|Odalys}, good morning",
                "good morning {PATIENT|odalys}", "today i'm seeing {PATIENT|odalys ferrante} . her",
                "my name is {PATIENT|odalys ferrante} and", "this is {PATIENT|Odalys Ferrante}.",
                "hey , dragon , show me the labs", "this is gonna hurt", "hi there how are you", "thank you so much");
    }
}
