package org.tessera.core.resolve;

import java.util.List;
import java.util.Optional;
import org.tessera.core.note.ClinicalNote;

/**
 * A note with the machine's answer: version 1, which no reviewer changes.
 *
 * @param note the note as imported
 * @param spans what becomes a token unless a reviewer says otherwise, in reading order, without overlap
 * @param nearMisses what was seen and stayed below the threshold, in reading order; sent as is unless added
 */
public record AnalyzedNote(ClinicalNote note, List<PhiSpan> spans, List<PhiSpan> nearMisses) {
    /** @throws IllegalArgumentException if spans overlap, are out of order or end behind the text */
    public AnalyzedNote {
        spans = List.copyOf(spans);
        nearMisses = List.copyOf(nearMisses);
        requireOrder(spans, note.text().length());
    }

    private static void requireOrder(List<PhiSpan> spans, int length) {
        int end = 0;
        for (PhiSpan phi : spans) {
            if (phi.span().start() < end) {
                throw new IllegalArgumentException("spans of a note are ordered and do not overlap");
            }
            end = phi.span().end();
        }
        if (end > length) {
            throw new IllegalArgumentException("a span ends behind the text");
        }
    }

    /** The span or near miss with that number. */
    public Optional<PhiSpan> find(SpanId id) {
        return java.util.stream.Stream.concat(spans.stream(), nearMisses.stream())
                .filter(phi -> phi.id().equals(id))
                .findFirst();
    }
}
