package org.tessera.detect.rules.number;

import java.util.stream.Stream;
import org.tessera.core.detect.Detector;
import org.tessera.testkit.detect.DetectorContractTest;

/** References of stored prints, scans and templates. */
class BiometricDetectorTest extends DetectorContractTest {
    private final Detector detector = new BiometricDetector();

    @Override
    protected Detector detector() {
        return detector;
    }

    @Override
    protected Stream<String> examples() {
        return Stream.of("thumbprint sign-off, template ref {BIOMETRIC|FP-R1-88213-C}.",
                "fingerprint token {BIOMETRIC|bio:fp:0x9A41F7} accepted", "face_template={BIOMETRIC|FACE.v2.77fa01c9}",
                "thumb mark {BIOMETRIC|TM-5502}, van", "fingerprint taken; room A-12-B-34",
                "retina scan of the well-known 4-year course", "fingerprint template {BIOMETRIC|FP-447190}",
                "Fingerprint ID: {BIOMETRIC|FP44719}", "retina scan ref. {BIOMETRIC|RT-4471}",
                "voiceprint stored as {BIOMETRIC|VX44719}", "iris template no. {BIOMETRIC|44719}",
                "palm vein image {BIOMETRIC|PV-2026-44}", "biometric record {BIOMETRIC|BM44719}",
                "thumbprint of the left hand kept under {BIOMETRIC|TP-4471}",
                "face recognition code {BIOMETRIC|FR-99120}", "fingerprint scan of the patient",
                "the iris at 4 o'clock", "retina attached 360 degrees", "voice was clear", "finger stick glucose 124",
                "fingerprint reader, template {BIOMETRIC|FPT-44719-PD}.", "the fingerprint reader was wiped");
    }
}
