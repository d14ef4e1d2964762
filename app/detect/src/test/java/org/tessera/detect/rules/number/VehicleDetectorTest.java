package org.tessera.detect.rules.number;

import java.util.stream.Stream;
import org.tessera.core.detect.Detector;
import org.tessera.testkit.detect.DetectorContractTest;

/** Vehicle identification numbers and licence plates; bone plates are none. */
class VehicleDetectorTest extends DetectorContractTest {
    private final Detector detector = new VehicleDetector();

    @Override
    protected Detector detector() {
        return detector;
    }

    @Override
    protected Stream<String> examples() {
        return Stream.of("pickup {VEHICLE|4JL 882}; licence", "vehicle {VEHICLE|1A77K2L} impounded",
                "tail {VEHICLE|N145DH}; LZ", "tag {VEHICLE|53A7KK2}, she", "truck 12 and car 2", "wing n2 of the ward",
                "the car's vin is {VEHICLE|nwrseznuwjxd0muca}.", "VIN {VEHICLE|1M8GDM9AXKP042788}",
                "VIN: {VEHICLE|1M8 GDM9A XKP 042788}", "{VEHICLE|1M8GDM9AXKP042788} alone",
                "license plate {VEHICLE|447-XKP}", "License plate {VEHICLE|XKP 447} was noted",
                "plate no. {VEHICLE|7XKP447}", "plate {VEHICLE|ABC 1234}", "vehicle tag {VEHICLE|7XKP447}",
                "truck plate TX {VEHICLE|XKP-4471}", "8-hole plate 3.5 mm", "locking plate 12 holes",
                "a plate and 4 screws", "internationalisms", "tag sale 3", "tag {VEHICLE|4KX J21}",
                "tag: {VEHICLE|447-XKP}", "name tag 447-XKP", "tag 12", "a van with plate {VEHICLE|447-XKP} and asks",
                "noted the plate as {VEHICLE|XK44 PWD}; the", "Vehicle on premises: {VEHICLE|XK44 PWD}",
                "vehicle: 2 doors", "a plate 12-hole and 4 screws", "a van with plate {VEHICLE|4KXP719} and asks");
    }
}
