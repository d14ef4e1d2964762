package org.tessera.detect.rules.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.DetectorId;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.detect.rules.place.FacilityReader.Facility;
import org.tessera.detect.rules.scan.NoteText;
import org.tessera.detect.rules.scan.RuleBook;
import org.tessera.detect.rules.scan.RuleDetector;

/**
 * Named facilities, schools, churches and employers: "Garrow Memorial Hospital", "University of Ferrante", "St. Odilo's",
 * "works at Ode Roofing". Facilities of generic words alone ("the emergency room", "Neurology Clinic") stay.
 */
public final class FacilityDetector implements RuleDetector {
    private static final DetectorId ID = new DetectorId("rules.facility");

    private final RuleBook phrases = new RuleBook(ID,
            Stream.concat(FacilityPhrases.rules().stream(), FacilityShortForms.rules().stream()).toList());

    @Override
    public DetectorId id() {
        return ID;
    }

    @Override
    public List<Detection> detect(NoteText text) {
        List<Detection> all = new ArrayList<>(phrases.read(text));
        FacilityReader reader = new FacilityReader(text);
        int done = 0;
        for (int word = 0; word < text.words().size(); word++) {
            Facility facility = text.words().end(word) > done ? reader.endingWith(word) : null;
            if (facility != null) {
                all.add(new Detection(facility.span(), IdentifierKind.FACILITY, facility.score(), ID, facility.why()));
                done = facility.score().value() >= 0.5 ? facility.span().end() : done;
            }
        }
        all.addAll(new EmployerReader(text, ID).all());
        all.addAll(new KnownFacilityReader(text, ID).all());
        all.sort(Comparator.comparing(Detection::span));
        return all;
    }
}
