package org.tessera.engine.io;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.tessera.core.note.CodePointOffsets;
import org.tessera.core.note.PhiText;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.resolve.PhiSpan;
import org.tessera.formats.json.Json;

/**
 * A line of a detection file: {@code {"id","spans":[{"start","end","type","text","score","detector"}]}}, offsets in
 * Unicode code points, types by their exchange names. It holds identifiers.
 */
public final class DetectionLine {
    private static final int DIGITS = 4;

    private DetectionLine() {}

    /** The line for a note, without a line end. */
    public static String of(AnalyzedNote analyzed) {
        return of(analyzed.note().source().label(), analyzed.note().text(), analyzed.spans());
    }

    private static String of(PhiText id, PhiText text, List<PhiSpan> spans) {
        ObjectNode line = Json.object();
        line.put("id", id.reveal());
        ArrayNode array = line.putArray("spans");
        CodePointOffsets offsets = new CodePointOffsets(text);
        for (PhiSpan phi : spans) {
            array.addObject()
                    .put("start", offsets.toCodePoints(phi.span().start()))
                    .put("end", offsets.toCodePoints(phi.span().end()))
                    .put("type", phi.kind().exchangeName())
                    .put("text", text.slice(phi.span()).reveal())
                    .put("score", BigDecimal.valueOf(phi.score().value()).setScale(DIGITS, RoundingMode.HALF_UP))
                    .put("detector", phi.evidence().getFirst().detector().value());
        }
        return Json.write(line);
    }
}
