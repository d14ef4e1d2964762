package org.tessera.egress.guard;

import java.net.http.HttpRequest;
import java.time.InstantSource;
import java.util.Map;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.provider.AuthScheme;
import org.tessera.core.provider.ProviderProfile;

/** What an authentication adds to a finished request. */
final class CredentialHeaders {
    private static final String AUTHORIZATION = "authorization";
    private static final String BEDROCK = "bedrock";

    private final IdentityService identity;
    private final TokenShelf tokens;
    private final InstantSource clock;

    CredentialHeaders(IdentityService identity, TokenShelf tokens, InstantSource clock) {
        this.identity = identity;
        this.tokens = tokens;
        this.clock = clock;
    }

    /**
     * The headers, names in lower case.
     *
     * @param boundary on whose ground the endpoint is: a server of the organisation may ask for no key though its profile
     *        would send one, a vendor never
     * @param request the request without them
     * @param body the bytes that it will carry
     * @throws ProblemException {@link ProblemCode#CREDENTIAL_MISSING}, or a problem with the identity service
     */
    Map<String, String> of(Authentication authentication, ProviderProfile.Boundary boundary, HttpRequest request,
            byte[] body) {
        return switch (authentication) {
            case Authentication.None none -> Map.of();
            case Authentication.Bearer bearer -> bearer(SecretText.visible(bearer.credential()));
            case Authentication.KeyHeader key -> Map.of(key.scheme().header(), SecretText.visible(key.credential()));
            case Authentication.SigV4 aws -> new AwsSignature(aws.scheme().region(), BEDROCK, clock).headers(
                    AwsKeys.read(aws.credential()), request.method(), request.uri(), RequestCheck.names(request), body);
            case Authentication.OAuth oauth -> bearer(tokens.of(oauth.scheme())
                    .current(SecretText.fingerprint(oauth.credential()), clock.instant(),
                            () -> identity.ask(boundary, oauth.scheme(), oauth.credential(), clock.instant())));
            case Authentication.Missing missing when missing.scheme() instanceof AuthScheme.Bearer
                    && boundary == ProviderProfile.Boundary.INSIDE ->
                Map.of();
            case Authentication.Missing missing ->
                throw new ProblemException(ProblemCode.CREDENTIAL_MISSING, missing.scheme().id());
        };
    }

    /** An access token that the endpoint refused is kept no longer. */
    void refused(Authentication authentication) {
        if (authentication instanceof Authentication.OAuth oauth) {
            tokens.of(oauth.scheme()).forget();
        }
    }

    private static Map<String, String> bearer(String token) {
        return Map.of(AUTHORIZATION, "Bearer " + token);
    }
}
