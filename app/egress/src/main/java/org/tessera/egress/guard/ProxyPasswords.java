package org.tessera.egress.guard;

/**
 * Lets the client of the Java runtime show a proxy a user name and a password. For tunnels the runtime leaves that header out
 * unless it is told otherwise before it makes its first client: the password goes to the proxy in clear. A runtime that was
 * told so at its start stays as it is; then a proxy that asks for a password refuses, and nothing is sent.
 */
final class ProxyPasswords {
    private static final String REFUSED_SCHEMES = "jdk.http.auth.tunneling.disabledSchemes";

    private ProxyPasswords() {}

    private static final class Once {
        static final boolean ALLOWED = allow();
    }

    /** Tells the runtime, once; whether tunnels may carry a password. */
    static boolean areAllowed() {
        return Once.ALLOWED;
    }

    private static boolean allow() {
        String told = System.getProperty(REFUSED_SCHEMES);
        if (told == null) {
            System.setProperty(REFUSED_SCHEMES, "");
        }
        return told == null || told.isBlank();
    }
}
