package org.tessera.detect.rules.net;

import java.util.stream.Stream;
import org.tessera.core.detect.Detector;
import org.tessera.testkit.detect.DetectorContractTest;

/** E-mail addresses as typed, broken and spelled out. */
class EmailDetectorTest extends DetectorContractTest {
    private final Detector detector = new EmailDetector();

    @Override
    protected Detector detector() {
        return detector;
    }

    @Override
    protected Stream<String> examples() {
        return Stream.of("email={EMAIL|pferrante@garrow.org}", "~{EMAIL|pferrante@garrow.org}^NET",
                "write {EMAIL|pferrante(at)garrow.org} or {EMAIL|jo[at]garrow.org}", "grade 2(at) rest",
                "write to {EMAIL|odalys.ferrante@example.org}.", "{EMAIL|O-FERRANTE@EXAMPLE.ORG}",
                "{EMAIL|ode77@mail.example.co.uk}", "{EMAIL|ode@example.\norg} broken",
                "{EMAIL|ode@example .org} spaced", "{EMAIL|odalys dot ferrante at example dot org}",
                "{EMAIL|ode (at) example dot com}", "{EMAIL|odalys.ferrante at example.com}",
                "{EMAIL|ode@wardserver} inside", "Email {EMAIL|ode@example.org}. The wound", "seen @ 5 pm",
                "blood pressure 120 @ rest", "at home dot phrase", "the study at www.example.com",
                "result viewed at chart.example.com/visit/44");
    }
}
