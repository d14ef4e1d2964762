package org.tessera.store.codec;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Arrays;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.validate.Concern;
import org.tessera.core.validate.ValidationFinding;

/** A finding about a restored answer, by its stable code. */
public final class FindingCodec {
    private FindingCodec() {}

    /** The finding as JSON. */
    public static ObjectNode write(ValidationFinding finding) {
        ObjectNode json = Json.object().put("code", finding.code());
        finding.place().ifPresent(place -> json.set("at", Json.span(place)));
        switch (finding) {
            case ValidationFinding.AlteredToken altered -> json.set("token", TokenCodec.write(altered.nearest()));
            case ValidationFinding.BentToken bent -> json.set("token", TokenCodec.write(bent.token()));
            case ValidationFinding.UnexpectedPhi phi -> json.put("kind", phi.kind().name());
            case ValidationFinding.MissingToken missing ->
                json.put("required", missing.required()).set("token", TokenCodec.write(missing.token()));
            case ValidationFinding.Doubtful doubtful -> json.put("concern", doubtful.concern().name());
            case ValidationFinding.UnknownToken place -> {
            }
            case ValidationFinding.RepeatedToken place -> {
            }
            case ValidationFinding.Ungrounded place -> {
            }
            case ValidationFinding.ValueNotInNote place -> {
            }
            case ValidationFinding.CutShort nothing -> {
            }
            case ValidationFinding.ModelRefused nothing -> {
            }
        }
        return json;
    }

    /** The finding. */
    public static ValidationFinding read(Fields json) {
        String code = json.text("code");
        if (Arrays.stream(Concern.values()).map(Concern::code).anyMatch(code::equals)) {
            return new ValidationFinding.Doubtful(json.span("at"), json.choice("concern", Concern.class));
        }
        return switch (code) {
            case "unknown-token" -> new ValidationFinding.UnknownToken(json.span("at"));
            case "altered-token" ->
                new ValidationFinding.AlteredToken(json.span("at"), TokenCodec.read(json.object("token")));
            case "bent-token" ->
                new ValidationFinding.BentToken(json.span("at"), TokenCodec.read(json.object("token")));
            case "repeated-token" -> new ValidationFinding.RepeatedToken(json.span("at"));
            case "missing-token" ->
                new ValidationFinding.MissingToken(TokenCodec.read(json.object("token")), json.truth("required"));
            case "unexpected-identifier" ->
                new ValidationFinding.UnexpectedPhi(json.span("at"), json.choice("kind", IdentifierKind.class));
            case "ungrounded-sentence" -> new ValidationFinding.Ungrounded(json.span("at"));
            case "value-not-in-note" -> new ValidationFinding.ValueNotInNote(json.span("at"));
            case "answer-cut-short" -> new ValidationFinding.CutShort();
            case "model-refused" -> new ValidationFinding.ModelRefused();
            default -> throw Fields.damaged();
        };
    }
}
