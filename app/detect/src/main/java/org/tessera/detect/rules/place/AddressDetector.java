package org.tessera.detect.rules.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.DetectorId;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.TextSpan;
import org.tessera.detect.rules.scan.NoteText;
import org.tessera.detect.rules.scan.RuleBook;
import org.tessera.detect.rules.scan.RuleDetector;

/** Postal addresses: streets with unit or suite, boxes, highways, coordinates, ZIP codes, and the town behind a street. */
public final class AddressDetector implements RuleDetector {
    private static final DetectorId ID = new DetectorId("rules.address");

    private final RuleBook numbers = new RuleBook(ID, AddressNumbers.rules());

    @Override
    public DetectorId id() {
        return ID;
    }

    @Override
    public List<Detection> detect(NoteText text) {
        List<Detection> all = new ArrayList<>(numbers.read(text));
        StreetReader streets = new StreetReader(text);
        AddressTail tail = new AddressTail(text, ID);
        int done = 0;
        for (int word = 0; word < text.words().size(); word++) {
            StreetReader.Street street = text.words().start(word) >= done ? streets.endingWith(word) : null;
            if (street != null) {
                all.add(new Detection(street.span(), IdentifierKind.STREET, street.score(), ID, street.why()));
                streets.crossing(street)
                        .ifPresent(other -> all.add(
                                new Detection(other.span(), IdentifierKind.STREET, other.score(), ID, other.why())));
                done = tail.read(street.span(), all);
            }
        }
        all.sort(Comparator.comparing(Detection::span));
        return all;
    }
}
