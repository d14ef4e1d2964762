package org.tessera.egress.guard;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.tessera.core.digest.Sha256;

/**
 * The access token of one authentication, in memory until shortly before it ends. Thread-safe; while one caller asks for
 * a token, the others wait for it.
 */
final class AccessTokens {
    /** A token is not used in its last moments: clocks differ, and a prompt takes its time. */
    private static final Duration MARGIN = Duration.ofMinutes(2);

    private static final Duration LONGEST = Duration.ofHours(12);

    private @Nullable Kept kept;

    /** A token, whose secret bought it, and until when it is used. */
    private static final class Kept {
        private final char[] token;
        private final Sha256 secret;
        private final Instant until;

        Kept(String token, Sha256 secret, Instant until) {
            this.token = token.toCharArray();
            this.secret = secret;
            this.until = until;
        }

        boolean holds(Sha256 stored, Instant now) {
            return secret.equals(stored) && now.isBefore(until);
        }
    }

    /**
     * What an identity service gave.
     *
     * @param token the token
     * @param lifetime how long it holds from now; zero if that was not said
     */
    record Grant(String token, Duration lifetime) {
        /** Tells nothing. */
        @Override
        public String toString() {
            return "Grant";
        }
    }

    /**
     * The kept token while it holds and its secret is still the one that is stored, or a new one.
     *
     * @param secret the fingerprint of the secret that is stored now
     */
    synchronized String current(Sha256 secret, Instant now, Supplier<Grant> source) {
        Kept held = kept;
        if (held != null && held.holds(secret, now)) {
            return new String(held.token);
        }
        forget();
        Grant grant = source.get();
        Duration lifetime = grant.lifetime().compareTo(LONGEST) < 0 ? grant.lifetime() : LONGEST;
        kept = new Kept(grant.token(), secret, now.plus(lifetime).minus(MARGIN));
        return grant.token();
    }

    /** Overwrites the token: it has ended, or the endpoint refused it. */
    synchronized void forget() {
        Kept held = kept;
        if (held != null) {
            Arrays.fill(held.token, '\0');
        }
        kept = null;
    }
}
