package org.tessera.detect.rules.number;

import java.util.stream.Stream;
import org.tessera.core.detect.Detector;
import org.tessera.testkit.detect.DetectorContractTest;

/** Telephone, fax and pager numbers in the forms that people type. */
class PhoneDetectorTest extends DetectorContractTest {
    private final Detector detector = new PhoneDetector();

    @Override
    protected Detector detector() {
        return detector;
    }

    @Override
    protected Stream<String> examples() {
        return Stream.of("phone {PHONE|617​-555-​0142} unseen", "{PHONE|617-⁠555­-0142}",
                "T {PHONE|718/555-0122}   F {FAX|718/555-0123}", "Tel {PHONE|(617) 555 01 42}",
                "cel. {PHONE|617-555-01-42}", "Senior Ferrante p{PHONE|3417}; intern", "p53 mutation, p1234 of them",
                "please page x{PHONE|41234}", "Ext. {PHONE|4-1234}", "reach me on x{PHONE|5-1234}",
                "{PHONE|617-555-0142/0143}", "{PHONE|001 617 555 0142} from home", "{PHONE|0044 20 7946 0958}",
                "phone_number={PHONE|617-555-0142}", "lab value 001234567, 0012 mg", "3 x5-7 days",
                "Phone: {PHONE|1 (617) 555-7104}  Fax: {FAX|+1-303-555-7367}",
                "Fax {FAX|617-555-7104}, phone {PHONE|303-555-7361}",
                "Tel {PHONE|617-555-0188} (fax {FAX|617-555-0189})", "Phone: {PHONE|617-555-0142}",
                "call {PHONE|(617) 555-0142} for results", "{PHONE|617.555.0142} or {PHONE|617 555 0142}",
                "{PHONE|+1-617-555-0142}, {PHONE|1 (617) 555-0142}", "{PHONE|(617)555-0142 ext. 12}",
                "{PHONE|617-555-0142 x1234}", "{PHONE|617/555-0142}", "{PHONE|617•555•0142} and {PHONE|617·555·0142}",
                "{PHONE|617‑555‑0142} with fine hyphens", "{PHONE|６１７-５５５-０１４２}", "Tel. {PHONE|6175550142}",
                "cell is {PHONE|617 5550142}", "misread {PHONE|6l7-555-O142}", "broken {PHONE|617-\n555-0142}",
                "{PHONE|1-800-FLOWERS}", "reach her at {PHONE|555-0142}", "{PHONE|+44 20 7946 0958} from abroad",
                "{PHONE|011 44 20 7946 0958}", "Fax: {FAX|617-555-0143}", "fax {FAX|(617) 555-0143}. wait",
                "{FAX|617-555-0143} (fax)", "P: {PHONE|617-555-0142} F: {FAX|617-555-0143}",
                "Phone {PHONE|617-555-0142}, fax {FAX|617-555-0143}", "Pager {PHONE|4471}", "beeper #{PHONE|33-1234}",
                "pager {PHONE|3-1458} for results", "ext {PHONE|4471}", "extension: {PHONE|44712}",
                "my number is {PHONE|five five five oh one four two}", "{PHONE|6175550142} alone",
                "pager {PHONE|555-0142-19}", "ph {PHONE|212 5 5 5 0 1 8 7}",
                "cell {PHONE|six one four, five five five, oh one four two}", "extension 120 degrees of the knee",
                "WBC 150-4500 K/uL", "range 120-1400", "platelets 150-450", "BP 120/80, HR 72, SpO2 98", "page 2 of 3",
                "doses 5 x 1200 mg", "CPT 99213, 99214-25", "12345-6789");
    }
}
