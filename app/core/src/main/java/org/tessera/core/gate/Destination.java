package org.tessera.core.gate;

import java.util.Locale;
import java.util.Set;

/** Where a prompt would go. */
public sealed interface Destination {
    /** As shown to a person and kept in the audit. */
    String display();

    /** Nowhere: the answer is made on this device, without network. */
    record OnThisDevice() implements Destination {
        @Override
        public String display() {
            return "on-device";
        }
    }

    /**
     * A server.
     *
     * @param scheme {@code https}, or {@code http} for a server on this machine
     * @param host name or address, lower case
     * @param port 1 to 65535
     * @param basePath the part of the path that all calls share, without a slash at its end, for example {@code /v1}
     */
    record Endpoint(String scheme, String host, int port, String basePath) implements Destination {
        private static final Set<String> LOOPBACK = Set.of("localhost", "127.0.0.1", "::1", "[::1]");

        /** @throws IllegalArgumentException if a part is not of its form */
        public Endpoint {
            host = host.toLowerCase(Locale.ROOT);
            boolean known = scheme.equals("http") || scheme.equals("https");
            boolean path = basePath.isEmpty() || (basePath.startsWith("/") && !basePath.endsWith("/"));
            if (!known || host.isBlank() || port < 1 || port > 65535 || !path) {
                throw new IllegalArgumentException("not an endpoint");
            }
        }

        /** Whether the server is on this machine, by its address alone; names are not looked up. */
        public boolean isLoopback() {
            return LOOPBACK.contains(host);
        }

        @Override
        public String display() {
            return scheme + "://" + host + ":" + port + basePath;
        }
    }
}
