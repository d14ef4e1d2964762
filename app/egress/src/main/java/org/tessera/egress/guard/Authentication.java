package org.tessera.egress.guard;

import java.util.Optional;
import org.tessera.core.provider.AuthScheme;

/**
 * How a caller shows an endpoint who it is: a scheme of the profile with its secret. The guard adds it to the request at
 * the door, and refuses one whose scheme is not the profile's.
 */
public sealed interface Authentication {
    /** The scheme that a profile names. */
    AuthScheme scheme();

    /** The endpoint asks for nothing. */
    record None() implements Authentication {
        @Override
        public AuthScheme scheme() {
            return new AuthScheme.None();
        }
    }

    /** {@code Authorization: Bearer}, RFC 6750. The secret is the key or token itself. */
    record Bearer(Credential credential) implements Authentication {
        @Override
        public AuthScheme scheme() {
            return new AuthScheme.Bearer();
        }
    }

    /** A header with the key. The secret is the key itself. */
    record KeyHeader(AuthScheme.KeyHeader scheme, Credential credential) implements Authentication {}

    /** AWS Signature Version 4; {@link AwsKeys} tells the form of the secret. */
    record SigV4(AuthScheme.SigV4 scheme, Credential credential) implements Authentication {}

    /** An access token of an identity service; {@link TokenGrant} tells the form of the secret. */
    record OAuth(AuthScheme.OAuth scheme, Credential credential) implements Authentication {}

    /** The endpoint may ask for a secret, and nobody stored one. */
    record Missing(AuthScheme scheme) implements Authentication {}

    /**
     * The authentication for a profile. A secret that the scheme has no use for is never read.
     *
     * @param scheme what the profile names
     * @param credential the secret, fetched anew for each prompt; empty if none is stored
     */
    static Authentication of(AuthScheme scheme, Optional<Credential> credential) {
        return switch (scheme) {
            case AuthScheme.None none -> new None();
            case AuthScheme.Bearer bearer ->
                credential.<Authentication>map(Bearer::new).orElseGet(() -> new Missing(scheme));
            case AuthScheme.KeyHeader header -> credential.<Authentication>map(secret -> new KeyHeader(header, secret))
                    .orElseGet(() -> new Missing(scheme));
            case AuthScheme.SigV4 aws ->
                credential.<Authentication>map(secret -> new SigV4(aws, secret)).orElseGet(() -> new Missing(scheme));
            case AuthScheme.OAuth oauth ->
                credential.<Authentication>map(secret -> new OAuth(oauth, secret)).orElseGet(() -> new Missing(scheme));
        };
    }
}
