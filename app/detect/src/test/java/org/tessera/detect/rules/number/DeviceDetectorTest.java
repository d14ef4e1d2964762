package org.tessera.detect.rules.number;

import java.util.stream.Stream;
import org.tessera.core.detect.Detector;
import org.tessera.testkit.detect.DetectorContractTest;

/** Serial and lot numbers, unique device identifiers of the three issuing agencies. */
class DeviceDetectorTest extends DetectorContractTest {
    private final Detector detector = new DeviceDetector();

    @Override
    protected Detector detector() {
        return detector;
    }

    @Override
    protected Stream<String> examples() {
        return Stream.of("serial {DEVICE|RLA 662 091 G} was", "serial {DEVICE|12771904 055}, implanted",
                "lot {DEVICE|ABJ04C}; more", "lot 2B", "serial_number: {DEVICE|WM44719}",
                "UDI on the package: {DEVICE|(01)06570020791666(17)220310(10)B76D(21)21201X}. Then",
                "UDI {DEVICE|(01)06570020791666(10)B7.6D}.", "Serial number {DEVICE|44-I-71902}. The",
                "serial no.: {DEVICE|WM4471902}", "S/N {DEVICE|4471902}", "SN: {DEVICE|WM44719}",
                "model Azure XT, serial {DEVICE|RNB447190H}", "lot {DEVICE|EL4471}", "Lot # {DEVICE|44719A}",
                "batch no. {DEVICE|4471}", "device ID {DEVICE|WM-447-1902}", "pump number {DEVICE|44719}",
                "UDI: {DEVICE|(01)00844588003288(17)280214(10)A213B1}", "{DEVICE|(01)00844588003288(21)447190}",
                "{DEVICE|+H123PARTNO1234567890120/$$420020216LOT123456789012345/SXYZ456789012345678/16D20130202C}",
                "={DEVICE|/A9999XYZ100T0944=,000025=A99971312345600=>014032}", "serial troponins were negative",
                "a lot 2 do", "lot of 10", "lead 2 and 3", "device clinic", "(01) first visit",
                "Pump {DEVICE|44-7190-WH} alarmed twice", "Pacemaker: {DEVICE|L5M447190}",
                "Analyzer {DEVICE|M1Z447190}, reagent", "pump 26 and 14", "pacemaker DDD 60", "ventilator AC 450");
    }
}
