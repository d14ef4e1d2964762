package org.tessera.detect.rules.net;

import java.util.stream.Stream;
import org.tessera.core.detect.Detector;
import org.tessera.testkit.detect.DetectorContractTest;

/** IP addresses of both versions and hardware addresses. */
class IpDetectorTest extends DetectorContractTest {
    private final Detector detector = new IpDetector();

    @Override
    protected Detector detector() {
        return detector;
    }

    @Override
    protected Stream<String> examples() {
        return Stream.of("node {IP_ADDRESS|10.30.1.8}.", "IP {IP_ADDRESS|10.20.30.40:8080}",
                "from {IP_ADDRESS|192.0.2.17}", "IP: {IP_ADDRESS|10.0.0.5}", "IP address {IP_ADDRESS|192 . 0 . 2 . 17}",
                "{IP_ADDRESS|192.0.2.17:8080}", "{IP_ADDRESS|2001:db8::8a2e:370:7334}",
                "{IP_ADDRESS|2001:0db8:85a3:0000:0000:8a2e:0370:7334}", "{IP_ADDRESS|fe80::1ff:fe23:4567:890a}",
                "MAC {DEVICE|00:1A:2b:3C:4d:5E}", "{DEVICE|00-1A-2B-3C-4D-5E} and {DEVICE|001a.2b3c.4d5e}",
                "from {IP_ADDRESS|192[.]0[.]2[.]17}.", "{IP_ADDRESS|192.0.2[.]17} again", "192[1]0[2]",
                "version 1.2.3.4", "at 10:20:30 in the morning", "section 3.4.5.6.7", "ratio 1:100,000", "face:: the");
    }
}
