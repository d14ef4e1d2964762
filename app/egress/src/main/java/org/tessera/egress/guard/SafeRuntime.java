package org.tessera.egress.guard;

import java.util.List;
import java.util.Optional;

/** Settings of the Java runtime under which nothing is sent. */
final class SafeRuntime {
    /** Three print requests or the bytes under TLS; one lets any certificate stand for any host. */
    private static final List<String> FORBIDDEN = List.of("jdk.httpclient.HttpClient.log",
            "jdk.internal.httpclient.debug", "javax.net.debug", "jdk.internal.httpclient.disableHostnameVerification");

    private SafeRuntime() {}

    /** The first forbidden property that is set, to whatever value. */
    static Optional<String> violation() {
        return FORBIDDEN.stream().filter(name -> System.getProperty(name) != null).findFirst();
    }
}
