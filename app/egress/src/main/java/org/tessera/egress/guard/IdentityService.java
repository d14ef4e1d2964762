package org.tessera.egress.guard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.provider.AuthScheme;
import org.tessera.core.provider.Destination;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.egress.json.StrictJson;

/**
 * Asks an identity service for an access token. Only the credential goes there; who is asked stands in the profile and
 * nowhere else. Every problem here means that no prompt was sent, and says so.
 */
final class IdentityService {
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(10);
    private static final String WHO = "identity service";

    private final Line line;

    /** The guard's way to send a request once. */
    interface Line {
        /**
         * Sends, and waits for the whole answer, of whatever status.
         *
         * @param boundary on whose ground the endpoint is that the token is for
         * @param service who is asked
         * @throws ProblemException with a code of the {@code EG} family
         */
        HttpResponse<byte[]> send(ProviderProfile.Boundary boundary, Destination.Endpoint service, HttpRequest request,
                SingleUseBody body, Duration timeout);
    }

    IdentityService(Line line) {
        this.line = line;
    }

    /**
     * A new token.
     *
     * @param boundary on whose ground the endpoint is that it is for
     * @throws ProblemException {@link ProblemCode#CREDENTIAL_MISSING}, {@link ProblemCode#ACCESS_TOKEN_REFUSED},
     *         {@link ProblemCode#ENDPOINT_UNREACHABLE}, {@link ProblemCode#TLS_FAILED}, or what a proxy on the way did
     */
    AccessTokens.Grant ask(ProviderProfile.Boundary boundary, AuthScheme.OAuth scheme, Credential credential,
            Instant now) {
        URI address = Address.of(scheme.tokenEndpoint(), "", "");
        if (!Address.isEncryptedOrHere(address)) {
            throw new ProblemException(ProblemCode.GUARD_REFUSED, WHO);
        }
        SingleUseBody body = new SingleUseBody(TokenGrant.form(scheme, credential, now));
        HttpRequest request = HttpRequest.newBuilder(address)
                .timeout(LONGEST_WAIT)
                .header("accept", "application/json")
                .header("content-type", "application/x-www-form-urlencoded")
                .header("user-agent", "Tessera")
                .POST(body)
                .build();
        return grant(answer(boundary, scheme.tokenEndpoint(), request, body));
    }

    private HttpResponse<byte[]> answer(ProviderProfile.Boundary boundary, Destination.Endpoint service,
            HttpRequest request, SingleUseBody body) {
        try {
            return line.send(boundary, service, request, body, LONGEST_WAIT);
        } catch (ProblemException problem) {
            throw switch (problem.problem()) {
                case ENDPOINT_UNREACHABLE, TLS_FAILED -> new ProblemException(problem.problem(), WHO);
                case PROXY_UNREACHABLE, PROXY_REFUSED, PROXY_INSPECTS -> problem;
                case ENDPOINT_TIMED_OUT -> new ProblemException(ProblemCode.ACCESS_TOKEN_REFUSED, "timeout");
                case CONNECTION_CUT -> new ProblemException(ProblemCode.ACCESS_TOKEN_REFUSED, "cut");
                default -> new ProblemException(ProblemCode.ACCESS_TOKEN_REFUSED, "answer");
            };
        }
    }

    private static AccessTokens.Grant grant(HttpResponse<byte[]> answer) {
        if (answer.statusCode() != Outcome.OK) {
            throw Outcome.ofIdentityService(answer);
        }
        ObjectNode body = StrictJson.read(answer.body()).orElseThrow(IdentityService::malformed);
        String type = Optional.ofNullable(body.path("token_type").textValue()).orElse("");
        Optional<String> token = Optional.ofNullable(body.path("access_token").textValue())
                .filter(text -> SecretText.VISIBLE.matcher(text).matches());
        JsonNode lifetime = body.path("expires_in");
        if (!type.toLowerCase(Locale.ROOT).equals("bearer")) {
            throw malformed();
        }
        long seconds = lifetime.canConvertToLong() && lifetime.asLong() > 0 ? lifetime.asLong() : 0;
        return new AccessTokens.Grant(token.orElseThrow(IdentityService::malformed), Duration.ofSeconds(seconds));
    }

    private static ProblemException malformed() {
        return new ProblemException(ProblemCode.ACCESS_TOKEN_REFUSED, "answer");
    }
}
