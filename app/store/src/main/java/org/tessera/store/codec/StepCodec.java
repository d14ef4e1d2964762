package org.tessera.store.codec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.resolve.SpanId;
import org.tessera.core.review.ReviewDecision;
import org.tessera.core.review.ReviewStep;

/** One step of a review with its decisions. */
public final class StepCodec {
    private StepCodec() {}

    /** The step as JSON. */
    public static ObjectNode write(ReviewStep step) {
        ObjectNode json = Json.object();
        json.set("decisions", Json.array(step.decisions(), StepCodec::write));
        return json;
    }

    private static ObjectNode write(ReviewDecision decision) {
        ObjectNode json = Json.object().put("id", decision.id().value());
        switch (decision) {
            case ReviewDecision.Confirmed confirmed -> json.put("did", "confirmed");
            case ReviewDecision.Rejected rejected -> json.put("did", "rejected");
            case ReviewDecision.Reopened reopened -> json.put("did", "reopened");
            case ReviewDecision.Retyped retyped -> json.put("did", "retyped").put("kind", retyped.kind().name());
            case ReviewDecision.Resized resized -> json.put("did", "resized").set("at", Json.span(resized.span()));
            case ReviewDecision.Added added ->
                json.put("did", "added").put("kind", added.kind().name()).set("at", Json.span(added.span()));
        }
        return json;
    }

    /** The step. */
    public static ReviewStep read(Fields json) {
        return Fields.checked(() -> new ReviewStep(json.list("decisions", StepCodec::decision)));
    }

    private static ReviewDecision decision(Fields json) {
        SpanId id = Fields.checked(() -> new SpanId(json.number("id")));
        return switch (json.text("did")) {
            case "confirmed" -> new ReviewDecision.Confirmed(id);
            case "rejected" -> new ReviewDecision.Rejected(id);
            case "reopened" -> new ReviewDecision.Reopened(id);
            case "retyped" -> new ReviewDecision.Retyped(id, json.choice("kind", IdentifierKind.class));
            case "resized" -> new ReviewDecision.Resized(id, json.span("at"));
            case "added" -> new ReviewDecision.Added(id, json.span("at"), json.choice("kind", IdentifierKind.class));
            default -> throw Fields.damaged();
        };
    }
}
