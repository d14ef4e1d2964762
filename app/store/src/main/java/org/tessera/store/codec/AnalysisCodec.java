package org.tessera.store.codec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.tessera.core.detect.Detection;
import org.tessera.core.detect.DetectorId;
import org.tessera.core.detect.Explanation;
import org.tessera.core.detect.Score;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.resolve.PhiSpan;
import org.tessera.core.resolve.SpanId;

/** The machine's answer: spans and near misses with the evidence that they rest on. The note stands beside it. */
public final class AnalysisCodec {
    private AnalysisCodec() {}

    /** The answer as JSON. */
    public static ObjectNode write(AnalyzedNote note) {
        ObjectNode json = Json.object();
        json.set("spans", Json.array(note.spans(), AnalysisCodec::write));
        json.set("near", Json.array(note.nearMisses(), AnalysisCodec::write));
        return json;
    }

    private static ObjectNode write(PhiSpan phi) {
        ObjectNode json = Json.object()
                .put("id", phi.id().value())
                .put("kind", phi.kind().name())
                .put("score", phi.score().value());
        json.set("at", Json.span(phi.span()));
        json.set("evidence", Json.array(phi.evidence(), AnalysisCodec::write));
        return json;
    }

    private static ObjectNode write(Detection detection) {
        ObjectNode json = Json.object()
                .put("kind", detection.kind().name())
                .put("score", detection.score().value())
                .put("detector", detection.detector().value())
                .put("code", detection.explanation().code())
                .put("reason", detection.explanation().reason());
        json.set("at", Json.span(detection.span()));
        return json;
    }

    /** The answer about a note. */
    public static AnalyzedNote read(ClinicalNote note, Fields json) {
        return Fields.checked(() -> new AnalyzedNote(note, json.list("spans", AnalysisCodec::phi),
                json.list("near", AnalysisCodec::phi)));
    }

    private static PhiSpan phi(Fields json) {
        return Fields.checked(() -> new PhiSpan(new SpanId(json.number("id")), json.span("at"),
                json.choice("kind", IdentifierKind.class), new Score(json.fraction("score")),
                json.list("evidence", AnalysisCodec::detection)));
    }

    private static Detection detection(Fields json) {
        return Fields.checked(() -> new Detection(json.span("at"), json.choice("kind", IdentifierKind.class),
                new Score(json.fraction("score")), new DetectorId(json.text("detector")),
                new Explanation(json.text("code"), json.text("reason"))));
    }
}
