package org.tessera.detect.rules.number;

import java.util.stream.Stream;
import org.tessera.core.detect.Detector;
import org.tessera.testkit.detect.DetectorContractTest;

/** Numbers of studies and their participants. */
class TrialNumberDetectorTest extends DetectorContractTest {
    private final Detector detector = new TrialNumberDetector();

    @Override
    protected Detector detector() {
        return detector;
    }

    @Override
    protected Stream<String> examples() {
        return Stream.of("Study ID {OTHER|0042-A}", "subject # {OTHER|0042}", "participant number {OTHER|AB-0042}",
                "randomization no. {OTHER|R-4471}", "subject {OTHER|0042-017}", "{OTHER|NCT04471902}",
                "EudraCT {OTHER|2020-004471-90}", "screening number {OTHER|SCR-447}", "a study of 42 patients",
                "subject 2", "protocol was followed", "trial of labor", "the arm was splinted");
    }
}
