package org.tessera.egress.guard;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tessera.core.provider.AuthScheme;

/**
 * The access tokens of this program, one place for each identity and scope, however often a provider is made anew from its
 * profile. Only in memory. Thread-safe.
 */
final class TokenShelf {
    private final Map<AuthScheme.OAuth, AccessTokens> places = new ConcurrentHashMap<>();

    AccessTokens of(AuthScheme.OAuth scheme) {
        return places.computeIfAbsent(scheme, fresh -> new AccessTokens());
    }
}
