package org.tessera.egress.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Security;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeRuntimeTest {
    @TempDir
    private Path folder;

    @Test
    void theRuntimeOfTheseTestsIsSafe() {
        assertThat(SafeRuntime.violation()).isEmpty();
        assertThat(SafeRuntime.violation(folder.resolve("absent"))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdk.httpclient.HttpClient.log", "jdk.internal.httpclient.debug", "javax.net.debug",
            "jdk.internal.httpclient.disableHostnameVerification"})
    void seesAPropertyWhereverItIsSet(String property) throws Exception {
        SystemProperties.during(Map.of(property, ""), () -> assertThat(SafeRuntime.violation()).contains(property));
        Path file = Files.writeString(folder.resolve("net.properties"), "# network\n" + property + " = all\n");
        assertThat(SafeRuntime.violation(file)).contains(property);
        Files.writeString(file, "# " + property + " = all\nhttp.nonProxyHosts=localhost\n");
        assertThat(SafeRuntime.violation(file)).isEmpty();
    }

    /** Security properties cannot be unset; an empty one stays, which is why only one name is tried, in a program of its own. */
    @Test
    void seesASecurityProperty() throws IOException, InterruptedException {
        Process child = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-cp",
                System.getProperty("java.class.path"), WithSecurityProperty.class.getName()).inheritIO().start();
        assertThat(child.waitFor()).isZero();
    }

    /** Ends with 0 if the violation is seen. */
    static final class WithSecurityProperty {
        public static void main(String[] arguments) {
            Security.setProperty("jdk.httpclient.HttpClient.log", "all");
            System.exit(SafeRuntime.violation().isPresent() ? 0 : 1);
        }
    }
}
