package org.tessera.core.provider;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProviderProfileTest {
    @ParameterizedTest
    @CsvSource({"On-Device, m, 900, 60", "'', m, 900, 60", "-x, m, 900, 60", "x, ' ', 900, 60", "x, m, 0, 60",
            "x, m, 900, 0", "x, m, 900, -1"})
    void refusesWhatIsNoProfile(String name, String model, int tokens, int seconds) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ProviderProfile(name, "X", Route.ON_DEVICE,
                ProviderProfile.Boundary.THIS_DEVICE, new Destination.OnThisDevice(),
                Wire.plain(tokens, Duration.ofSeconds(seconds)), Coverage.inside("", Set.of("/x"), model, "local")));
    }

    @Test
    void theOnDeviceRouteAndNoOtherStaysOnThisDevice() {
        Destination server = new Destination.Endpoint("http", "127.0.0.1", 8000, "/v1");
        assertThatIllegalArgumentException().isThrownBy(() -> profile(Route.ON_DEVICE, server));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> profile(Route.OPENAI_CHAT, new Destination.OnThisDevice()));
        assertThat(profile(Route.OPENAI_CHAT, server).route()).isEqualTo(Route.OPENAI_CHAT);
    }

    private static ProviderProfile profile(Route route, Destination destination) {
        return new ProviderProfile("x", "X", route, ProviderProfile.Boundary.INSIDE, destination,
                Wire.plain(900, Duration.ofSeconds(60)), Coverage.inside("", Set.of("/x"), "m", "local"));
    }
}
