package org.tessera.detect.rules.person;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.DetectorId;
import org.tessera.core.detect.Explanation;
import org.tessera.core.detect.Score;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.TextSpan;

/** Gathers the findings of one detector in one note. */
final class Mentions {
    private final DetectorId detector;
    private final List<Detection> found = new ArrayList<>();

    Mentions(DetectorId detector) {
        this.detector = detector;
    }

    void add(TextSpan span, IdentifierKind kind, double probability, Explanation why) {
        found.add(new Detection(span, kind, new Score(probability), detector, why));
    }

    /** All of them, ordered by start. */
    List<Detection> inOrder() {
        found.sort(Comparator.comparing(Detection::span));
        return List.copyOf(found);
    }
}
