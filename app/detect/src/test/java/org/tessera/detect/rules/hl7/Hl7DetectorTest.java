package org.tessera.detect.rules.hl7;

import java.util.stream.Stream;
import org.tessera.core.detect.Detector;
import org.tessera.testkit.detect.DetectorContractTest;

/** Fields of message segments. */
class Hl7DetectorTest extends DetectorContractTest {
    private final Detector detector = new Hl7Detector();

    @Override
    protected Detector detector() {
        return detector;
    }

    @Override
    protected Stream<String> examples() {
        return Stream.of("PV1||O|{FACILITY|Garrow Wound Clinic}||||{CLINICIAN|FERRANTE^ODALYS}",
                "PID|1|{MEDICAL_RECORD|4471902}|{MEDICAL_RECORD|M447190}^^^HOSP||{PATIENT"
                        + "|FERRANTE^ODALYS^M}||{DATE|19540304}|F|||{STREET|12 Olive Hwy}^^{CITY"
                        + "|Garrowville}^OK^{ZIP|74003}||{PHONE|(918)555-0142}",
                "pid|1||{MEDICAL_RECORD|44-71-902}||{PATIENT|ferrante^odalys}||{DATE|1954-03-04}",
                "PV1||I|{FACILITY|ICU^12^A}||||{LICENCE|1234567893}^{CLINICIAN|ODE^KATRIN}",
                "NK1|1|{RELATIVE|QUISPE^IOLANDA}|DAU||{PHONE|555-0142}", "OBX|1|NM|GLU||104|mg/dL",
                "MSH|^~\\\\&|LAB|{FACILITY|GARROW}|EHR|{FACILITY|ODE}|{DATE|202603141022}||ORU^R01|{OTHER"
                        + "|MSG44719}|P|2.5",
                "IN1|1|PPO|{HEALTH_PLAN|XKP 4471 90236}|COMMERCIAL", "MSH|^~\\\\&|SENDAPP|SITE|||{DATE|202603141022}",
                "PV1|1|I|4E||||{CLINICIAN|ODE}", "PID|1||{MEDICAL_RECORD|4471}||||||||||OK|OK|M||||PENDING",
                "a | b | c");
    }
}
