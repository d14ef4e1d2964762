package org.tessera.egress.guard;

import java.net.InetAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
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
        List<InetAddress> resolved = resolved(address.getHost());
        return !resolved.isEmpty() && resolved.stream().allMatch(InetAddress::isLoopbackAddress);
    }

    /**
     * Whether a host leads to nothing but the machine itself and its own network: loopback, RFC 1918, RFC 6598, link-local,
     * RFC 4193. The gate cannot look a name up; the door does, and the Java runtime keeps what it found, or that it found
     * nothing, for the connection that follows at once.
     */
    static boolean isInside(String host) {
        return resolved(host).stream().allMatch(Address::isPrivate);
    }

    private static List<InetAddress> resolved(String host) {
        try {
            return List.of(InetAddress.getAllByName(host));
        } catch (UnknownHostException unknown) {
            return List.of();
        }
    }

    /** Whether an address is never routed to the outside. */
    static boolean isPrivate(InetAddress address) {
        byte[] octets = address.getAddress();
        int first = octets[0] & 0xff;
        boolean shared = octets.length == 4 && first == 100 && (octets[1] & 0xc0) == 64;
        boolean unique = octets.length == 16 && (first & 0xfe) == 0xfc;
        return address.isLoopbackAddress() || address.isSiteLocalAddress() || address.isLinkLocalAddress() || shared
                || unique;
    }

    private static String host(Destination.Endpoint endpoint) {
        String host = endpoint.host();
        return host.indexOf(':') >= 0 ? "[" + bare(host) + "]" : host;
    }
}
