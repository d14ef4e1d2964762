package org.tessera.core.gate;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ProviderProfileTest {
    @ParameterizedTest
    @CsvSource({"On-Device, m, 900, 60", "'', m, 900, 60", "-x, m, 900, 60", "x, ' ', 900, 60", "x, m, 0, 60",
            "x, m, 900, 0", "x, m, 900, -1"})
    void refusesWhatIsNoProfile(String name, String model, int tokens, int seconds) {
        assertThatIllegalArgumentException().isThrownBy(() -> new ProviderProfile(name, "X",
                ProviderProfile.Boundary.THIS_DEVICE, new Destination.OnThisDevice(), Set.of("/x"), model, "local",
                Agreement.NONE, "", List.of(), tokens, OptionalDouble.empty(), Duration.ofSeconds(seconds)));
    }
}
