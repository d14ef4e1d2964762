package org.tessera.detect.rules.form;

import java.util.stream.Stream;
import org.tessera.core.detect.Detector;
import org.tessera.testkit.detect.DetectorContractTest;

/** Codes behind the words that name them, in every grouping, and what stands behind such words without being a code. */
class LabelledCodeDetectorTest extends DetectorContractTest {
    private final Detector detector = new LabelledCodeDetector();

    @Override
    protected Detector detector() {
        return detector;
    }

    @Override
    protected Stream<String> examples() {
        return Stream.of(codes(), carriers(), lists(), traps()).flatMap(some -> some);
    }

    private static Stream<String> codes() {
        return Stream.of("Hospital no. {MEDICAL_RECORD|GK 4 471 902}  seen", "MRN {MEDICAL_RECORD|GK 44 71 902}.",
                "(chart {MEDICAL_RECORD|K 44 71 90}, born", "hist no. {MEDICAL_RECORD|KW-447-190}",
                "HCN {HEALTH_PLAN|K4471 90236 A}", "Payer: {HEALTH_PLAN|4471-90236-01}",
                "BCBS KS {HEALTH_PLAN|XKW 447 19 0236}.", "still on her insurance ID {HEALTH_PLAN|KW 0044 71 902}?",
                "Plan 1: Larkcare   ID {HEALTH_PLAN|K44 719 026 01}", "recorder (serial {DEVICE|KLW 447 190 G}). It",
                "s/n {DEVICE|KWB 447 190 H} ; lead", "CGM transmitter {DEVICE|4KWT7C}; alarms",
                "mesh lot {DEVICE|KWGT\n0447}, kept", "BIOMED TAG {DEVICE|4KWT7C}",
                "ledger for account {ACCOUNT|KW 44-7190}.", "claim no. {OTHER|KW 40-447190}.",
                "kit no......... {OTHER|K 447 1902 7}", "Rx {OTHER|4471902-00} filled", "passport {OTHER|KW4471902}",
                "envelope {OTHER|44719}.", "ABRET {LICENCE|44719026}", "Lic. AZ {LICENCE|44719}",
                "(ca lic {LICENCE|kwl 44719})", "the plate KS {VEHICLE|KWT 447}, blue",
                "a van plate {VEHICLE|KWALLA 4K17}", "bus #{VEHICLE|44} stops",
                "trailer plate SD {VEHICLE|KW 44 71C}, loaded", "decal KY {VEHICLE|447 KWB}.",
                "plate read back to us {VEHICLE|KWB-4471}", "photo of the wound {PHOTO|KW-0447-A}.",
                "photographs labelled {PHOTO|Ex. K-14} and {PHOTO|Ex. K-15}.", "photo #{PHOTO|3} on the wall",
                "Thumbprint sign-off, template ref {BIOMETRIC|FP-K1-44719-C}.",
                "fingerprint token {BIOMETRIC|bio:fp:0x4K71F7} accepted", "voice print match {BIOMETRIC|VP#44719}");
    }

    private static Stream<String> carriers() {
        return Stream.of("face_template={BIOMETRIC|FACE.v2.44kw19c4}", "session={OTHER|4f71c1d0-44kw}\n",
                "\"template\": \"{BIOMETRIC|RT-KW-4471-9023}\"},", "| Payer | {HEALTH_PLAN|4471-90236-01} |",
                "Palm scan.............: {BIOMETRIC|KWV 0044-7190-L}", "RA LEAD >> {DEVICE|KWL-447190} ;");
    }

    private static Stream<String> lists() {
        return Stream.of("\"leads\": [\"{DEVICE|LV 447190}\", \"{DEVICE|RV 0447-190236}\"],",
                "serials {DEVICE|4471K0K1F} and {DEVICE|4471K0K1G}, on", "lots {DEVICE|4471902} {DEVICE|4471944}",
                "photos {PHOTO|DSX_4471} thru {PHOTO|DSX_4476} given",
                "photos of skin {PHOTO|KWBD447-L1} {PHOTO|KWBD447-L2} at");
    }

    private static Stream<String> traps() {
        return Stream.of("CLINICAL HISTORY: A 68-year-old man", "ICD: K80.10, K35.80", "case 3 of 12",
                "claim denied 2024", "the plate and 4 screws", "a 3.5 mm plate 12 hole", "photo of 2 lesions",
                "record high of 104 today", "chart review of 12 visits", "pump at 12 mL/h", "sensor 10 days",
                "protocol R-CHOP-21, day 1", "member of the team since 2019", "policy was explained at 10:30",
                "study 2019-2021", "insurance: (800) 555-0142", "Boise, ID 83702-1234", "lot of 10 tablets",
                "serial 12 h troponins", "STUDY FORM v4.1", "iris at 4 o'clock, lens 21.5 D", "voice 3/10, face 5/5",
                "retina flat 360", "session 4 of 12", "account of 3 falls", "glucose 98 mg/dL 4471");
    }
}
