package org.tessera.egress.profile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.tessera.core.digest.Sha256;
import org.tessera.core.provider.Coverage;
import org.tessera.core.provider.Destination;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.provider.Wire;
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
            node.put("baseUrl", BaseUrl.write(endpoint)).put("boundary", ProfileFields.word(profile.boundary()));
            coverage(profile.coverage(), node);
            wire(profile.wire(), node);
        }
        return StrictJson.pretty(node);
    }

    private static void coverage(Coverage coverage, ObjectNode node) {
        node.put("region", coverage.region());
        if (!coverage.infrastructure().isBlank()) {
            node.put("infrastructure", coverage.infrastructure());
        }
        node.put("privateEndpoint", coverage.privateEndpoint()).put("tier", ProfileFields.word(coverage.tier()));
        ArrayNode models = node.putArray("models");
        coverage.models().forEach(model -> models.add(EvidenceFields.model(model)));
        ArrayNode paths = node.putArray("coveredPaths");
        coverage.paths().stream().sorted().forEach(paths::add);
        node.set("agreement", EvidenceFields.agreement(coverage.agreement()));
        ArrayNode attestations = node.putArray("attestations");
        coverage.attestations().forEach(word -> attestations.add(EvidenceFields.attestation(word)));
        ArrayNode chain = node.putArray("chain");
        coverage.chain().forEach(company -> chain.add(EvidenceFields.company(company)));
    }

    private static void wire(Wire wire, ObjectNode node) {
        node.set("auth", AuthFields.write(wire.authentication()));
        wire.apiVersion().ifPresent(version -> node.put("apiVersion", version));
        node.put("streaming", wire.streaming()).put("maxOutputTokens", wire.maxOutputTokens());
        wire.temperature().ifPresent(temperature -> node.put("temperature", temperature));
        node.put("timeoutSeconds", wire.timeout().toSeconds());
        ObjectNode tls = node.putObject("tls").put("clientCertificate", wire.tls().clientCertificate());
        ArrayNode pins = tls.putArray("pins");
        wire.tls().pins().stream().map(Sha256::hex).sorted().forEach(pins::add);
    }
}
