package org.tessera.egress.guard;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import org.jspecify.annotations.Nullable;
import org.tessera.core.provider.Destination;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/** Addresses as the client needs them. Nothing is encoded or decoded on the way: what is odd is refused. */
final class Address {
    private Address() {}

    /**
     * The address of a call.
     *
     * @param path below the base path; empty for the base path itself
     * @param query what stands behind the question mark; empty for no question mark
     * @throws ProblemException {@link ProblemCode#GUARD_REFUSED} if the parts make no address
     */
    static URI of(Destination.Endpoint endpoint, String path, String query) {
        try {
            return URI.create(endpoint.scheme() + "://" + host(endpoint) + ":" + endpoint.port() + endpoint.basePath()
                    + path + (query.isEmpty() ? "" : "?" + query));
        } catch (IllegalArgumentException notAnAddress) {
            throw new ProblemException(ProblemCode.GUARD_REFUSED, "address");
        }
    }

    /** An address as people write it, without the port that its scheme implies. */
    static String plain(Destination.Endpoint endpoint) {
        boolean implied = endpoint.port() == (endpoint.scheme().equals("https") ? 443 : 80);
        return endpoint.scheme() + "://" + host(endpoint) + (implied ? "" : ":" + endpoint.port())
                + endpoint.basePath();
    }

    /** A host without the brackets of an IPv6 address; empty text for none. */
    static String bare(@Nullable String host) {
        return host == null ? "" : host.replace("[", "").replace("]", "");
    }

    /** Clear text only to an address that the machine itself answers, whatever its name resolves to. */
    static boolean isEncryptedOrHere(URI address) {
        if (address.getScheme().equals("https")) {
            return true;
        }
        try {
            for (InetAddress resolved : InetAddress.getAllByName(address.getHost())) {
                if (!resolved.isLoopbackAddress()) {
                    return false;
                }
            }
            return true;
        } catch (UnknownHostException unknown) {
            return false;
        }
    }

    private static String host(Destination.Endpoint endpoint) {
        String host = endpoint.host();
        return host.indexOf(':') >= 0 ? "[" + bare(host) + "]" : host;
    }
}
