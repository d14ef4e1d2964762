package org.tessera.engine.selftest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

@EnabledOnOs(OS.LINUX)
final class NetworkChecksTest {
    private static CheckResult connections(Set<String> inherited) {
        Checks checks = new Checks(result -> {});
        NetworkChecks.run(checks, Tried.nothing(), true, inherited);
        return checks.report().results().getLast();
    }

    private static ServerSocket socket() throws IOException {
        return new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
    }

    @Test
    void aSocketThatTheProcessWasStartedWithIsExcusedAndALaterOneIsNot() throws IOException {
        try (ServerSocket left = socket()) {
            Set<String> inherited = NetworkChecks.inherited();
            assertThat(inherited).isNotEmpty();
            assertThat(connections(inherited).line()).isEqualTo("ok      no connection is open");
            try (ServerSocket own = socket()) {
                assertThat(own.getLocalPort()).isNotEqualTo(left.getLocalPort());
                assertThat(connections(inherited).line()).startsWith("FAILED  no connection is open: IN-9004")
                        .endsWith("(1 open)");
            }
        }
    }
}
