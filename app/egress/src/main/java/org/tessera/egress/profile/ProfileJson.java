package org.tessera.egress.profile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.tessera.core.provider.Agreement;
import org.tessera.core.provider.Attestation;
import org.tessera.core.provider.Destination;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.egress.json.StrictJson;

/**
 * Provider profiles as JSON. The whole form stands in {@code provider-profile.schema.json} and, filled in, in
 * {@code vendor.example.json} beside this class. The least that a model on this machine needs:
 *
 * <pre>{"name": "ward-llm", "baseUrl": "http://127.0.0.1:8000/v1", "model": "llama3.1:8b"}</pre>
 *
 * <p>What is left out is filled in only where it says nothing about anybody's duties: {@code route} openai-chat,
 * {@code title} the name, {@code maxOutputTokens} 2000, {@code timeoutSeconds} 120. At an address of this machine
 * {@code boundary} is inside and {@code infrastructure} is this device; everywhere else a person has to state them. The
 * {@code region} of a vendor has to be stated too. A profile never holds a secret.
 */
public final class ProfileJson {
    private ProfileJson() {}

    /**
     * Reads a profile.
     *
     * @throws ProblemException {@link ProblemCode#PROFILE_UNKNOWN_KEY} or {@link ProblemCode#PROFILE_INVALID} with the key
     */
    public static ProviderProfile read(String json) {
        String text = json.startsWith("\uFEFF") ? json.substring(1) : json;
        return ProfileReader.read(StrictJson.read(text)
                .orElseThrow(() -> new ProblemException(ProblemCode.PROFILE_INVALID, "not a JSON object")));
    }

    /** Writes a profile, every value spelled out; {@link #read} gives the same profile back. */
    public static String write(ProviderProfile profile) {
        ObjectNode node = StrictJson.object();
        node.put("name", profile.name()).put("title", profile.title()).put("route", profile.route().id());
        if (profile.destination() instanceof Destination.Endpoint endpoint) {
            node.put("baseUrl", BaseUrl.write(endpoint)).put("model", profile.model());
            node.put("boundary", ProfileFields.word(profile.boundary())).put("region", profile.region());
            if (!profile.coverage().infrastructure().isBlank()) {
                node.put("infrastructure", profile.coverage().infrastructure());
            }
            node.set("agreement", agreement(profile.coverage().agreement()));
            ArrayNode attestations = node.putArray("attestations");
            profile.coverage().attestations().forEach(attestation -> attestations.add(attestation(attestation)));
            ArrayNode paths = node.putArray("coveredPaths");
            profile.coverage().paths().stream().sorted().forEach(paths::add);
            node.put("maxOutputTokens", profile.wire().maxOutputTokens());
            profile.wire().temperature().ifPresent(temperature -> node.put("temperature", temperature));
            node.put("timeoutSeconds", profile.wire().timeout().toSeconds());
        }
        return StrictJson.pretty(node);
    }

    private static ObjectNode agreement(Agreement agreement) {
        ObjectNode node = StrictJson.object().put("state", ProfileFields.word(agreement.state()));
        agreement.executedOn().ifPresent(day -> node.put("executedOn", day.toString()));
        agreement.expiresOn().ifPresent(day -> node.put("expiresOn", day.toString()));
        agreement.document().ifPresent(document -> node.put("document", document.hex()));
        agreement.reviewer().ifPresent(reviewer -> node.put("reviewer", reviewer.name()));
        return node;
    }

    private static ObjectNode attestation(Attestation attestation) {
        return StrictJson.object()
                .put("setting", ProfileFields.word(attestation.setting()))
                .put("by", attestation.by().name())
                .put("on", attestation.on().toString())
                .put("expires", attestation.expires().toString());
    }
}
