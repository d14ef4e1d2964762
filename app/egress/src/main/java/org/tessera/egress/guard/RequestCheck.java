package org.tessera.egress.guard;

import java.net.URI;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.tessera.core.digest.Sha256;
import org.tessera.core.gate.ApprovedPrompt;
import org.tessera.core.gate.OutgoingRequest;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.provider.Destination;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.TlsTrust;

/**
 * Compares a finished request, as the client would send it, with what was approved. It trusts nothing that was computed
 * before: the address, the headers and the bytes are read again.
 *
 * <p>The scan for identifiers needs the tokens of the case, which the door must not have. What it has instead: the bytes
 * have the fingerprint of those that the gate scanned; path and query are the profile's own, made anew; every header
 * comes from a fixed vocabulary; and every text in the body is one of the approved draft's, or a fixed word of the
 * interface. So nothing can leave that the gate did not see, and nothing can hide where the gate does not look.
 */
final class RequestCheck {
    /** Yes: {@code api-version=2024-10-21}. No: {@code api-version=2025-03-01-preview}. */
    private static final Pattern AZURE = Pattern.compile("api-version=[0-9]{4}-[0-9]{2}-[0-9]{2}");

    private final ProviderProfile profile;
    private final OutgoingRequest approved;
    private final BodyCheck content;
    private final Predicate<String> inside;

    RequestCheck(ApprovedPrompt prompt) {
        this(prompt, Address::isInside);
    }

    /** With its own way to tell whether a host is of the house. */
    RequestCheck(ApprovedPrompt prompt, Predicate<String> inside) {
        this.inside = inside;
        this.profile = prompt.profile();
        this.approved = prompt.request();
        this.content = new BodyCheck(prompt);
    }

    /**
     * Lets a request pass or stops it.
     *
     * @throws ProblemException {@link ProblemCode#GUARD_REFUSED} with the name of the first thing that is not as approved
     */
    void require(HttpRequest request, byte[] body, Map<String, String> credential) {
        refusal(request, body, credential).ifPresent(what -> {
            throw new ProblemException(ProblemCode.GUARD_REFUSED, what);
        });
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
        boolean encrypted = request.uri().getScheme().equals("https");
        if (!Address.isEncryptedOrHere(request.uri())
                || (!encrypted && !profile.wire().tls().equals(TlsTrust.STANDARD))) {
            return Optional.of("transport");
        }
        if (profile.boundary() == ProviderProfile.Boundary.INSIDE && profile.wire().tls().pins().isEmpty()
                && !inside.test(endpoint.host())) {
            return Optional.of("inside");
        }
        HeaderVocabulary headers = new HeaderVocabulary(profile);
        if (!areAsGiven(request, credential) || !headers.allows(approved.headers())) {
            return Optional.of("headers");
        }
        if (!credential.isEmpty() && !headers.allowsCredential(credential, approved.hash())) {
            return Optional.of("credential");
        }
        if (!Sha256.of(body).equals(approved.hash())) {
            return Optional.of("body");
        }
        return content.refusal(body);
    }

    private boolean isAddress(URI uri, Destination.Endpoint endpoint) {
        String query = Optional.ofNullable(uri.getRawQuery()).orElse("");
        return uri.getScheme().equals(endpoint.scheme())
                && Address.bare(uri.getHost()).equals(Address.bare(endpoint.host())) && uri.getPort() == endpoint.port()
                && uri.getRawPath().equals(endpoint.basePath() + approved.path())
                && approved.path().equals(profile.path()) && approved.query().equals(query) && isQuery(query)
                && uri.getRawUserInfo() == null && uri.getRawFragment() == null;
    }

    /** Two routes have a query, of one kind each. */
    private boolean isQuery(String query) {
        return switch (profile.route()) {
            case AZURE_OPENAI -> AZURE.matcher(query).matches()
                    && profile.wire().apiVersion().filter(version -> !query.endsWith("=" + version)).isEmpty();
            case VERTEX_GEMINI -> query.equals(profile.wire().streaming() ? "alt=sse" : "");
            case ON_DEVICE, OPENAI_CHAT, OPENAI_COMPLETIONS, OPENAI, AZURE_OPENAI_V1, ANTHROPIC, BEDROCK_CONVERSE,
                    BEDROCK_CLAUDE, VERTEX_CLAUDE, NEBIUS, NEBIUS_COMPLETIONS ->
                query.isEmpty();
        };
    }

    private boolean areAsGiven(HttpRequest request, Map<String, String> credential) {
        Map<String, List<String>> expected = new HashMap<>();
        approved.headers().forEach((name, value) -> expected.put(name, List.of(value)));
        for (Map.Entry<String, String> added : credential.entrySet()) {
            if (expected.put(added.getKey(), List.of(added.getValue())) != null) {
                return false;
            }
        }
        return names(request).equals(expected);
    }

    /** The headers of a request, names in lower case. */
    static Map<String, List<String>> names(HttpRequest request) {
        Map<String, List<String>> found = new HashMap<>();
        request.headers()
                .map()
                .forEach((name, values) -> found
                        .computeIfAbsent(name.toLowerCase(Locale.ROOT), lower -> new ArrayList<>())
                        .addAll(values));
        return found;
    }
}
