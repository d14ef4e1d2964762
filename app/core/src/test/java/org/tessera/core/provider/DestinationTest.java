package org.tessera.core.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class DestinationTest {
    @ParameterizedTest
    @CsvSource({"ftp, a.example.org, 443, /v1", "https, ' ', 443, /v1", "https, a.example.org, 0, /v1",
            "https, a.example.org, 65536, /v1", "https, a.example.org, 443, v1", "https, a.example.org, 443, /v1/",
            "https, good.example.org@evil.example.org, 443, /v1", "https, good.example.org/x, 443, /v1",
            "https, good.example.org:99, 443, /v1", "https, good.example.org#, 443, ''", "https, a b, 443, ''",
            "https, a.example.org, 443, /v1?x=1", "https, a.example.org, 443, /../v1",
            "https, a.example.org, 443, /v1#x", "https, a.example.org, 443, //evil.example.org"})
    void refusesWhatIsNoEndpoint(String scheme, String host, int port, String basePath) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Destination.Endpoint(scheme, host, port, basePath));
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST", "127.0.0.1", "::1", "[::1]"})
    void knowsThisMachineByItsAddress(String host) {
        assertThat(new Destination.Endpoint("http", host, 8000, "").isLoopback()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost.example.org", "127.0.0.1.example.org", "192.0.2.1", "gpu_box-1",
            "[2001:db8::1]"})
    void takesNoOtherHostForThisMachine(String host) {
        assertThat(new Destination.Endpoint("https", host, 8000, "/v1").isLoopback()).isFalse();
    }

    @Test
    void showsWhereItGoes() {
        assertThat(new Destination.Endpoint("https", "LLM.example.org", 443, "/openai/v1").display())
                .isEqualTo("https://llm.example.org:443/openai/v1");
        assertThat(new Destination.OnThisDevice().display()).isEqualTo("on-device");
    }
}
