package org.tessera.detect.rules.person;

import java.util.stream.Stream;
import org.tessera.core.detect.Detector;
import org.tessera.testkit.detect.DetectorContractTest;

/** Names whose parts are joined by carets. */
class CaretNameDetectorTest extends DetectorContractTest {
    private final Detector detector = new CaretNameDetector();

    @Override
    protected Detector detector() {
        return detector;
    }

    @Override
    protected Stream<String> examples() {
        return Stream.of("{PATIENT|FERRANTE^ODALYS^M}", "name {PATIENT|de quispe^iolanda}",
                "Name {PATIENT|GARROW^ODELL}", "10^3 cells and 10^9/L", "a^2");
    }
}
