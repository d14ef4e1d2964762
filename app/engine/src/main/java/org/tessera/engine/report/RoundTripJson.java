package org.tessera.engine.report;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import org.tessera.core.audit.AuditHead;
import org.tessera.core.note.CodePointOffsets;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;
import org.tessera.core.policy.DisclosurePolicy;
import org.tessera.core.reinsert.TokenCensus;
import org.tessera.core.validate.ValidationFinding;
import org.tessera.core.vault.Token;
import org.tessera.engine.RoundTrip.Outcome.Answered;
import org.tessera.formats.json.Json;

/**
 * One round trip as a JSON object: {@code policy}, {@code outgoing} (the exact request body), {@code request_sha256}, {@code response}
 * (with tokens), {@code restored}, {@code restored_json} (if the task has a form and the answer fits), {@code census}, {@code findings}, {@code signed}, {@code audit_head}. It holds
 * identifiers. Places are code points of {@code restored}.
 */
public final class RoundTripJson {
    private RoundTripJson() {}

    /**
     * The object, on one line.
     *
     * @param restoredJson the answer as JSON with values in its texts, if it is JSON
     */
    public static String of(Answered answered, Optional<PhiText> restoredJson, AuditHead head) {
        ObjectNode json = Json.object();
        json.put("policy", DisclosurePolicy.SAFE_HARBOR.label());
        json.put("profile", answered.prompt().profile().name());
        ArrayNode missed = json.putArray("missed");
        answered.delivery()
                .missed()
                .forEach(other -> missed.addObject()
                        .put("profile", other.profile())
                        .put("problem", other.problem().code()));
        json.put("model", answered.response().model());
        json.put("outgoing", answered.prompt().request().bodyText());
        json.put("request_sha256", answered.prompt().hash().hex());
        json.put("response", answered.response().text().value());
        json.put("restored", answered.restored().text().reveal());
        restoredJson.flatMap(restored -> Json.read(restored.reveal()))
                .ifPresent(tree -> json.set("restored_json", tree));
        json.set("census", census(answered.restored().census()));
        CodePointOffsets offsets = new CodePointOffsets(answered.restored().text());
        ArrayNode findings = json.putArray("findings");
        answered.validation().findings().forEach(finding -> findings.add(finding(finding, offsets)));
        json.put("signed", answered.signed().isPresent());
        answered.signed().ifPresent(signed -> json.put("signed_sha256", signed.signOff().document().hex()));
        json.put("audit_entries", head.number());
        json.put("audit_head", head.hash().hex());
        return Json.write(json);
    }

    private static ObjectNode census(TokenCensus census) {
        ObjectNode json = Json.object();
        json.put("sent", census.sent()).put("restored", census.restored()).put("bent", census.bent());
        json.put("missing", census.missing().size())
                .put("altered", census.altered())
                .put("unknown", census.unknown())
                .put("repeated", census.repeated());
        return json;
    }

    private static ObjectNode finding(ValidationFinding finding, CodePointOffsets offsets) {
        ObjectNode json = Json.object().put("code", finding.code()).put("blocks", finding.blocks());
        finding.place().ifPresent(place -> place(json, place, offsets));
        tokenOf(finding).ifPresent(token -> json.put("token", token.text()));
        return json;
    }

    private static void place(ObjectNode json, TextSpan place, CodePointOffsets offsets) {
        json.put("start", offsets.toCodePoints(place.start())).put("end", offsets.toCodePoints(place.end()));
    }

    private static Optional<Token> tokenOf(ValidationFinding finding) {
        return switch (finding) {
            case ValidationFinding.MissingToken missing -> Optional.of(missing.token());
            case ValidationFinding.AlteredToken altered -> Optional.of(altered.nearest());
            case ValidationFinding.BentToken bent -> Optional.of(bent.token());
            default -> Optional.empty();
        };
    }
}
