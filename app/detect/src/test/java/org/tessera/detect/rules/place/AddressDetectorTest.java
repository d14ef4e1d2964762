package org.tessera.detect.rules.place;

import java.util.stream.Stream;
import org.tessera.core.detect.Detector;
import org.tessera.testkit.detect.DetectorContractTest;

/** Streets, boxes, ZIP codes and the town behind a street. */
class AddressDetectorTest extends DetectorContractTest {
    private final Detector detector = new AddressDetector();

    @Override
    protected Detector detector() {
        return detector;
    }

    @Override
    protected Stream<String> examples() {
        return Stream.of("Is the address still good?\nPatient: Yes. {ZIP|74003}.",
                "The road was icy. 74003 was called.", "and lives in Marl, Garrow {ZIP|48221}.",
                "counts, Ferrante 48221 copies", "transferred to the CT scanner", "edema at RUSB. Trace murmur",
                "at {STREET|5521 W Oak Drive}, {CITY|Summit}. The plan",
                "at {STREET|12 Elm St, Suite 200}, {CITY|Port Harbor}; she",
                "{STREET|2389 St Anne's Road}, {CITY|Winter}, OH {ZIP|44119}",
                "MET HIM ON {STREET|W SUNRISE DR}. THE LEFT", "ON L LOWER LOBE AND S SHAPED",
                "lives at {STREET|8405 Olive Highway}, {CITY|Garrowville} {ZIP|74003}",
                "{STREET|12 N. Elm St., Apt 4B}, {CITY|Garrowville}, OK {ZIP|74003-4471}",
                "{STREET|8405 OLIVE HIGHWAY}, {CITY|GARROWVILLE}, OK {ZIP|74003}",
                "{STREET|44 West 42nd Street Suite 100}",
                "hit at the corner of {STREET|Alder Lane} and {STREET|Sixth}, no airbag",
                "resides on {STREET|S Elm St} in Garrowville", "on {STREET|Garrow Road} near Odeton",
                "{STREET|P.O. Box 4471}, Garrowville, OK {ZIP|74003}", "{STREET|RR 2 Box 45}",
                "{STREET|County Road 12} and {STREET|Highway 61}", "ZIP {ZIP|74003}", "\"postalCode\":\"{ZIP|74003}\"",
                "\"postal_code\": \"{ZIP|74003}\"", "\"postalCode\":null", "zip code: {ZIP|74003-4471}",
                "Garrowville, Oklahoma {ZIP|74003}", "at {STREET|40.7128, -74.0060}", "{ZIP|K1A 0B1}",
                "5 mm CT of the chest", "3 days on the way home", "CPT 99213", "2 x 3 cm", "staged T2N0M0",
                "the 12 lead drive", "Dr. Ode", "platelets 74003");
    }
}
