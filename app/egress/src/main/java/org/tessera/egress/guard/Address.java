package org.tessera.egress.guard;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.tessera.core.provider.Destination;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/** Addresses as the client needs them. Nothing is encoded or decoded on the way: what is odd is refused. */
final class Address {
    private Address() {}

    /** @throws ProblemException {@link ProblemCode#GUARD_REFUSED} if the parts make no address */
    static URI of(Destination.Endpoint endpoint, String path) {
        String host = endpoint.host();
        String authority = host.indexOf(':') >= 0 ? "[" + bare(host) + "]" : host;
        try {
            return URI
                    .create(endpoint.scheme() + "://" + authority + ":" + endpoint.port() + endpoint.basePath() + path);
        } catch (IllegalArgumentException notAnAddress) {
            throw new ProblemException(ProblemCode.GUARD_REFUSED, "address");
        }
    }

    /** A host without the brackets of an IPv6 address; empty text for none. */
    static String bare(@Nullable String host) {
        return host == null ? "" : host.replace("[", "").replace("]", "");
    }
}
