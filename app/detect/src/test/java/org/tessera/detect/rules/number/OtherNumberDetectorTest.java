package org.tessera.detect.rules.number;

import java.util.stream.Stream;
import org.tessera.core.detect.Detector;
import org.tessera.testkit.detect.DetectorContractTest;

/** Every other unique number, with and without a label. */
class OtherNumberDetectorTest extends DetectorContractTest {
    private final Detector detector = new OtherNumberDetector();

    @Override
    protected Detector detector() {
        return detector;
    }

    @Override
    protected Stream<String> examples() {
        return Stream.of("confirmation code: {OTHER|QX7Z2P}", "confirmation of disease, confirmation x2",
                "alien file {OTHER|A200-123-456}", "donor {OTHER|W1234 21 123456}", "booking {OTHER|21-00412}",
                "booking 2 rooms", "Laboratory casc number {OTHER|478867/11}. He", "in room {OTHER|412, bed B} since",
                "Rm. {OTHER|4112A bed 2} is hers", "ROOM #{OTHER|412/BED: 1}", "Rm. {OTHER|4417}",
                "room {OTHER|4417}, window side", "bed {OTHER|14A}", "Bed: {OTHER|14B}", "operating room 1430",
                "room 12", "bed 3 times", "room 1430 hours", "room 412, bedside echo", "room 4 beds 12",
                "accession # {OTHER|4471-03}", "Accession {OTHER|S26-12345}", "Passport: {OTHER|X1234567}",
                "badge {OTHER|4471}", "claim number {OTHER|CLM-99-8812}", "Claim {OTHER|447190/03} is pending",
                "case no. {OTHER|26-4471}", "order # {OTHER|447190}", "ticket {OTHER|INC0012345}",
                "username: {OTHER|jdoe_77}", "specimen {OTHER|S26-12345}", "employee ID {OTHER|E44719}",
                "Rx #{OTHER|7788991}", "Document ID: {OTHER|447190/18}", "{OTHER|KX-447190} was recorded",
                "number {OTHER|44719026} alone", "code {OTHER|XKP44719026}", "{OTHER|123-456789} in groups",
                "case 3 of 12", "case report", "order 2 units", "claim denied", "covid-19 and ca-125", "b12 400, p53",
                "2500000 copies", "range 120000-400000", "NDC 0002-8215-01", "reference range 10-20",
                "Case {OTHER|44-KX-71902}   Received", "case\n{OTHER|K447-1902}, to",
                "pathology under {OTHER|44719026-K}.", "job {OTHER|CTX-KPW-447}", "session {OTHER|4c1e-77ab-20f9}",
                "access code {OTHER|4471-QT}", "Portal name {OTHER|gardener_44}, reset", "alias {OTHER|wren-7}",
                "the access code changed", "under 12 weeks, visit 3, visit 10-12, under 150000", "sessions 1990-1995",
                "alias dictus 4", "Odalys Ferrante, {OTHER|51-86-33}, admitted");
    }
}
