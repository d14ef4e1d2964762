package org.tessera.core.resolve;

import java.util.List;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.Score;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.TextSpan;

/**
 * One stretch of a note that is, or nearly is, an identifier: the answer after all detectors were heard.
 *
 * @param id its number in the note
 * @param span where, never overlapping another of the same note
 * @param kind what
 * @param score how likely, all evidence taken together
 * @param evidence the detections it rests on, strongest first; never empty
 */
public record PhiSpan(SpanId id, TextSpan span, IdentifierKind kind, Score score, List<Detection> evidence) {
    /** @throws IllegalArgumentException without evidence */
    public PhiSpan {
        evidence = List.copyOf(evidence);
        if (evidence.isEmpty()) {
            throw new IllegalArgumentException("a span rests on evidence");
        }
    }

    /** Whether detectors disagree about which of the 18 identifiers it is. */
    public boolean isConflict() {
        return evidence.stream().anyMatch(detection -> detection.kind().type() != kind.type());
    }
}
