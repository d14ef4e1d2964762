package org.tessera.detect.rules.number;

import java.util.stream.Stream;
import org.tessera.core.detect.Detector;
import org.tessera.testkit.detect.DetectorContractTest;

/** Licences and certificates, with check digits where they carry one. */
class LicenceDetectorTest extends DetectorContractTest {
    private final Detector detector = new LicenceDetector();

    @Override
    protected Detector detector() {
        return detector;
    }

    @Override
    protected Stream<String> examples() {
        return Stream.of("ID: MT DL {LICENCE|1005519490417}", "LDL 1234567, HDL 44", "NCPDP {LICENCE|3318842}, fax",
                "license no. {LICENCE|A 12345}", "CA DL {LICENCE|D1234567}", "cholesterol mg/dL 1234567",
                "a license a 12345 dollar fine", "NPI {LICENCE|1234567893}", "NPI#: {LICENCE|1234567890}",
                "DEA {LICENCE|AF1234563}", "DEA no. {LICENCE|XF1234563}", "{LICENCE|BF1234563} without a label",
                "License {LICENCE|MD44719} expires soon", "Lic# {LICENCE|44719}", "CA lic. no. {LICENCE|A12345}",
                "State license {LICENCE|PA-9098}; next", "driver's license {LICENCE|D1234567}",
                "driver license number is TX {LICENCE|12345678}", "DL: {LICENCE|12345678}",
                "certificate no. {LICENCE|44719-2}", "RN license #{LICENCE|447190}", "provider ID {LICENCE|4471902}",
                "CLIA {LICENCE|05D1234567}", "DL: KX {LICENCE|TL 554 912}", "driver's license {LICENCE|TL 554 912}",
                "12 mg/dL and 554 912 cells", "license to give for 100 200 mg", "glucose 12 mg/dL 12345",
                "licensed in 2004", "license expires 2024", "MR4415219", "the board met 3 times",
                "Driver license: {LICENCE|KX 44 719 026}", "Katrin Ode, MD ({LICENCE|KX 44 719 026})",
                "the license of the patient, {LICENCE|KX 44 719 026}, was", "(44 719 026) copies",
                "Katrin Ode, MD ({LICENCE|K44-719-0262})");
    }
}
