package org.tessera.egress.guard;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.tessera.core.digest.Sha256;
import org.tessera.core.gate.ApprovedPrompt;
import org.tessera.core.gate.OutgoingRequest;
import org.tessera.core.provider.BodyFormat;
import org.tessera.core.provider.Destination;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.egress.json.StrictJson;

/**
 * Compares a finished request, as the client would send it, with what was approved. It trusts nothing that was computed
 * before: the address, the headers and the bytes are read again.
 */
final class RequestCheck {
    private final ProviderProfile profile;
    private final OutgoingRequest approved;

    RequestCheck(ApprovedPrompt prompt) {
        this.profile = prompt.profile();
        this.approved = prompt.request();
    }

    /**
     * The name of the first thing that is not as approved; empty if everything is.
     *
     * @param request the finished request
     * @param body the bytes that its body publisher holds
     * @param credential the headers that the authentication added
     */
    Optional<String> refusal(HttpRequest request, byte[] body, Map<String, String> credential) {
        if (!(profile.destination() instanceof Destination.Endpoint endpoint)
                || !approved.destination().equals(endpoint)) {
            return Optional.of("destination");
        }
        if (!request.method().equals("POST")) {
            return Optional.of("method");
        }
        if (!isAddress(request.uri(), endpoint)) {
            return Optional.of("address");
        }
        if (!isEncryptedOrHere(request.uri())) {
            return Optional.of("transport");
        }
        if (!areHeaders(request, credential)) {
            return Optional.of("headers");
        }
        if (!Sha256.of(body).equals(approved.hash())) {
            return Optional.of("body");
        }
        return content(body);
    }

    private boolean isAddress(URI uri, Destination.Endpoint endpoint) {
        return uri.getScheme().equals(endpoint.scheme())
                && Address.bare(uri.getHost()).equals(Address.bare(endpoint.host())) && uri.getPort() == endpoint.port()
                && uri.getRawPath().equals(endpoint.basePath() + approved.path())
                && approved.path().equals(profile.path()) && uri.getRawUserInfo() == null && uri.getRawQuery() == null
                && uri.getRawFragment() == null;
    }

    /** Clear text only to an address that the machine itself answers, whatever its name resolves to. */
    private static boolean isEncryptedOrHere(URI uri) {
        if (uri.getScheme().equals("https")) {
            return true;
        }
        try {
            for (InetAddress address : InetAddress.getAllByName(uri.getHost())) {
                if (!address.isLoopbackAddress()) {
                    return false;
                }
            }
            return true;
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    private boolean areHeaders(HttpRequest request, Map<String, String> credential) {
        Map<String, List<String>> expected = new HashMap<>();
        approved.headers().forEach((name, value) -> expected.put(name, List.of(value)));
        credential.forEach((name, value) -> expected.put(name, List.of(value)));
        Map<String, List<String>> found = new HashMap<>();
        request.headers()
                .map()
                .forEach((name, values) -> found
                        .computeIfAbsent(name.toLowerCase(Locale.ROOT), lower -> new ArrayList<>())
                        .addAll(values));
        return found.equals(expected);
    }

    private Optional<String> content(byte[] body) {
        Optional<ObjectNode> content = StrictJson.read(body);
        BodyFormat format = profile.route().format();
        if (content.isEmpty() || !format.fields().containsAll(StrictJson.fields(content.get(), format.schemaField()))) {
            return Optional.of("fields");
        }
        String model = content.get().path("model").asText();
        boolean asApproved = model.equals(approved.model()) && model.equals(profile.model())
                && ForwardedModel.reason(model).isEmpty();
        return asApproved ? Optional.empty() : Optional.of("model");
    }
}
