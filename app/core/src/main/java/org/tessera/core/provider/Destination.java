package org.tessera.core.provider;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

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

        /**
         * A host name or an address of version 4 or 6. Yes: {@code llm.example.org}, {@code [2001:db8::1]}, {@code ::1}. No:
         * {@code good.example.org@evil.example.org}, {@code llm.example.org:99}.
         */
        private static final Pattern HOST = Pattern
                .compile("[a-z0-9][a-z0-9._-]{0,252}|\\[[0-9a-f:.]{2,45}]|[0-9a-f]{0,4}(?::[0-9a-f.]{0,15}){2,7}");

        /** Segments without a way up. Yes: nothing, {@code /openai/v1}. No: {@code /../v1}, {@code //x}, {@code /v1?x=1}. */
        private static final Pattern PATH = Pattern.compile("(?:/(?!\\.{1,2}(?:/|$))[A-Za-z0-9._~:%-]+)*");

        /** @throws IllegalArgumentException if a part is not of its form */
        public Endpoint {
            host = host.toLowerCase(Locale.ROOT);
            boolean known = scheme.equals("http") || scheme.equals("https");
            boolean formed = HOST.matcher(host).matches() && PATH.matcher(basePath).matches();
            if (!known || !formed || port < 1 || port > 65535) {
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
