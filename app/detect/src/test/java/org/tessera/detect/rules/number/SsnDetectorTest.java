package org.tessera.detect.rules.number;

import java.util.stream.Stream;
import org.tessera.core.detect.Detector;
import org.tessera.testkit.detect.DetectorContractTest;

/** Social security numbers: whole, spaced, dotted, masked and by their last four digits. */
class SsnDetectorTest extends DetectorContractTest {
    private final Detector detector = new SsnDetector();

    @Override
    protected Detector detector() {
        return detector;
    }

    @Override
    protected Stream<String> examples() {
        return Stream.of("SSN {SSN|219​-09-9999}", "SS # on file, last 4 {SSN|9999}", "last 4 1200 ml",
                "ssn: \"●●●-●●-{SSN|9999}\"", "SSN 219-xx-{SSN|9999}", "SSN {SSN|219/09/9999}",
                "Soc sec no......: {SSN|2 1 9 - 0 9 - 9 9 9 9}", "last4: {SSN|9999}", "last4 of the visits",
                "SSN: {SSN|219-09-9999}", "ssn {SSN|219 09 9999} on file", "Soc. Sec. # {SSN|219.09.9999}",
                "social security number is {SSN|219099999}", "Social Security {SSN|219‑09‑9999}.",
                "SSN {SSN|２１９-０９-９９９９}", "ss# {SSN|219 09 9999}", "SSN ....... {SSN|219-09-9999}",
                "the number {SSN|219-09-9999} was on the card", "spread: {SSN|219 - 09 - 9999}",
                "broken {SSN|219-\n09-9999} here", "misread SSN {SSN|2l9-O9-9999}",
                "{SSN|XXX-XX-1234} on the wristband", "***-**-{SSN|1234}", "SSN ending in {SSN|1234}",
                "last four of SSN {SSN|1234}", "last 4 of her social {SSN|1234}",
                "last four digits of his social are {SSN|1234}", "SSN (last four) {SSN|1234}",
                "never issued, of the form still: {SSN|987-65-4320}", "a range of 219-09 to 99", "phone 219-099-9999",
                "NDC 0002-8215-01", "code 1219-09-9999", "the last 4 visits in 2019");
    }
}
