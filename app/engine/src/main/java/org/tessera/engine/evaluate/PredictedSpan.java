package org.tessera.engine.evaluate;

import java.util.List;
import org.tessera.core.note.CodePointOffsets;
import org.tessera.core.resolve.AnalyzedNote;

/** A stretch that a detector marked; offsets in code points. */
public record PredictedSpan(int start, int end, String type) {
    /** The machine's answer for a note. */
    public static List<PredictedSpan> of(AnalyzedNote analyzed) {
        CodePointOffsets offsets = new CodePointOffsets(analyzed.note().text());
        return analyzed.spans()
                .stream()
                .map(phi -> new PredictedSpan(offsets.toCodePoints(phi.span().start()),
                        offsets.toCodePoints(phi.span().end()), phi.kind().exchangeName()))
                .toList();
    }
}
