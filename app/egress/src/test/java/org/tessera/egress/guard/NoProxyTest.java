package org.tessera.egress.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.SocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tessera.egress.fault.Fault;
import org.tessera.egress.fault.FaultServer;

/** Whatever names a proxy, it gets no byte. */
class NoProxyTest {
    private static final int SECONDS = 60;

    /** A proxy that everything may be named as; the real server is named by a name that the proxy would have to look up. */
    private static FaultServer proxy() {
        return FaultServer.clear(request -> Fault.json("{}"));
    }

    static Stream<List<String>> systemProperties() {
        return Stream.of(List.of("-Dhttp.proxyHost=127.0.0.1", "-Dhttp.proxyPort=%d", "-Dhttp.nonProxyHosts="),
                List.of("-Dhttps.proxyHost=127.0.0.1", "-Dhttps.proxyPort=%d", "-Dhttp.nonProxyHosts="),
                List.of("-DsocksProxyHost=127.0.0.1", "-DsocksProxyPort=%d", "-DsocksNonProxyHosts="),
                List.of("-Djava.net.useSystemProxies=true"),
                List.of("-Dhttp.proxyHost=127.0.0.1", "-Dhttp.proxyPort=%d", "-Dhttp.nonProxyHosts=",
                        "-Djdk.http.auth.tunneling.disabledSchemes=", "-Djava.net.useSystemProxies=true"));
    }

    @ParameterizedTest
    @MethodSource("systemProperties")
    void aProxyOfTheSystemPropertiesGetsNoByte(List<String> properties) throws Exception {
        check(properties, Map.of());
    }

    @Test
    void aProxyOfTheEnvironmentGetsNoByte() throws Exception {
        for (String name : List.of("HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "https_proxy", "ALL_PROXY",
                "all_proxy")) {
            check(List.of("-Djava.net.useSystemProxies=true"), Map.of(name, "http://127.0.0.1:%d"));
        }
    }

    private static void check(List<String> properties, Map<String, String> environment) throws Exception {
        try (FaultServer proxy = proxy(); FaultServer server = proxy()) {
            List<String> command = new ArrayList<>();
            command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
            properties.forEach(property -> command.add(property.replace("%d", String.valueOf(proxy.port()))));
            command.addAll(
                    List.of("-XX:-UsePerfData", "-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path"),
                            SendingProgram.class.getName(), String.valueOf(server.port())));
            ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
            environment.forEach((name, value) -> builder.environment()
                    .put(name, value.replace("%d", String.valueOf(proxy.port()))));
            builder.environment().remove("NO_PROXY");
            builder.environment().remove("no_proxy");
            Process child = builder.start();
            assertThat(child.waitFor(SECONDS, TimeUnit.SECONDS)).isTrue();
            assertThat(child.exitValue()).isZero();
            assertThat(server.received()).hasSize(1);
            assertThat(proxy.connections()).isZero();
        }
    }

    @Test
    void aProxyOfTheDefaultSelectorGetsNoByte() throws IOException {
        ProxySelector before = ProxySelector.getDefault();
        try (FaultServer proxy = proxy(); FaultServer server = proxy()) {
            ProxySelector.setDefault(new Everything(proxy.port()));
            SendingProgram.send(server.port());
            assertThat(server.received()).hasSize(1);
            assertThat(proxy.connections()).isZero();
        } finally {
            ProxySelector.setDefault(before);
        }
    }

    /** Names the same proxy for everything. */
    private static final class Everything extends ProxySelector {
        private final int port;

        Everything(int port) {
            this.port = port;
        }

        @Override
        public List<Proxy> select(URI uri) {
            return List.of(new Proxy(Proxy.Type.HTTP, new InetSocketAddress(InetAddress.getLoopbackAddress(), port)));
        }

        @Override
        public void connectFailed(URI uri, SocketAddress address, IOException failure) {}
    }
}
