package org.tessera.egress.guard;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.provider.AuthScheme;

/**
 * The form that asks an identity service for an access token. It holds the credential, what it is for, and nothing else.
 *
 * <p>A client secret (RFC 6749, section 4.4; Entra ID) is stored as it is. A service account (RFC 7523; Google) is stored
 * as its key file, a JSON object of which {@code client_email} and {@code private_key} are read; the address in the file
 * is not: the profile alone says who is asked.
 */
final class TokenGrant {
    private static final String ASSERTION = "urn:ietf:params:oauth:grant-type:jwt-bearer";

    private TokenGrant() {}

    /**
     * The body of the request, {@code application/x-www-form-urlencoded}.
     *
     * @throws ProblemException {@link ProblemCode#CREDENTIAL_MISSING} if the secret is not of its form
     */
    static byte[] form(AuthScheme.OAuth scheme, Credential credential, Instant now) {
        Map<String, String> fields = new LinkedHashMap<>();
        switch (scheme.grant()) {
            case CLIENT_SECRET -> {
                fields.put("grant_type", "client_credentials");
                fields.put("client_id", scheme.clientId());
                fields.put("client_secret", SecretText.visible(credential));
                fields.put("scope", scheme.scope());
            }
            case SERVICE_ACCOUNT -> {
                ObjectNode file = SecretText.object(credential);
                ServiceAccount account = new ServiceAccount(SecretText.visible(file, "client_email"),
                        SecretText.text(file, "private_key"));
                fields.put("grant_type", ASSERTION);
                fields.put("assertion", account.assertion(Address.plain(scheme.tokenEndpoint()), scheme.scope(), now));
            }
        }
        return fields.entrySet()
                .stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"))
                .getBytes(StandardCharsets.US_ASCII);
    }
}
