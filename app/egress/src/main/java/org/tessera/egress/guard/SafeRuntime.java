package org.tessera.egress.guard;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Security;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

/**
 * Settings of the Java runtime under which nothing is sent. The client also reads them from {@code conf/net.properties} of
 * the runtime, and a security property could be meant the same way: all three places are looked at.
 */
final class SafeRuntime {
    /** Three print requests or the bytes under TLS; one lets any certificate stand for any host. */
    private static final List<String> FORBIDDEN = List.of("jdk.httpclient.HttpClient.log",
            "jdk.internal.httpclient.debug", "javax.net.debug", "jdk.internal.httpclient.disableHostnameVerification");

    private SafeRuntime() {}

    /** The first forbidden property that is set, to whatever value. */
    static Optional<String> violation() {
        return violation(Path.of(System.getProperty("java.home"), "conf", "net.properties"));
    }

    /** The same with another file of network properties. A file that is there and cannot be read is a violation too. */
    static Optional<String> violation(Path file) {
        Properties net = new Properties();
        if (Files.exists(file)) {
            try (InputStream stream = Files.newInputStream(file)) {
                net.load(stream);
            } catch (IOException | IllegalArgumentException unreadable) {
                return Optional.of("net.properties");
            }
        }
        return FORBIDDEN.stream()
                .filter(name -> System.getProperty(name) != null || Security.getProperty(name) != null
                        || net.containsKey(name))
                .findFirst();
    }
}
