package org.tessera.core.provider;

import java.util.Set;

/** How a caller shows an endpoint who it is. The secret itself lies in the encrypted store, under the profile's name. */
public sealed interface AuthScheme {
    /** Its name in a provider profile, for example {@code bearer}. */
    String id();

    /** The endpoint asks for nothing. */
    record None() implements AuthScheme {
        @Override
        public String id() {
            return "none";
        }
    }

    /** {@code Authorization: Bearer} with a key or a token that a person fetched, RFC 6750. */
    record Bearer() implements AuthScheme {
        @Override
        public String id() {
            return "bearer";
        }
    }

    /** A header with the key: {@code api-key} at Azure, {@code x-api-key} at Anthropic. */
    record KeyHeader(String header) implements AuthScheme {
        private static final Set<String> HEADERS = Set.of("api-key", "x-api-key");

        /** @throws IllegalArgumentException for a header that no provider uses */
        public KeyHeader {
            if (!HEADERS.contains(header)) {
                throw new IllegalArgumentException("the header is api-key or x-api-key");
            }
        }

        @Override
        public String id() {
            return header;
        }
    }

    /** AWS Signature Version 4 over the finished request. The secret is an access key with its secret and session token. */
    record SigV4(String region) implements AuthScheme {
        @Override
        public String id() {
            return "sigv4";
        }
    }

    /**
     * A short-lived token from an identity service, OAuth 2.0. No content ever goes there. The secret is a client secret
     * (Entra ID, RFC 6749 section 4.4) or a service account's key file (Google, RFC 7523).
     *
     * @param grant how the token is asked for
     * @param tokenEndpoint where
     * @param clientId the application's number; empty for a service account, whose key file names it
     * @param scope what the token is for
     */
    record OAuth(Grant grant, Destination.Endpoint tokenEndpoint, String clientId, String scope) implements AuthScheme {
        /** How a token is asked for. */
        public enum Grant {
            CLIENT_SECRET, SERVICE_ACCOUNT
        }

        @Override
        public String id() {
            return "oauth";
        }
    }
}
