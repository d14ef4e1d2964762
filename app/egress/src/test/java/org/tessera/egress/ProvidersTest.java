package org.tessera.egress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tessera.core.provider.Route;
import org.tessera.egress.guard.EgressGuard;
import org.tessera.egress.profile.BuiltInProfiles;

class ProvidersTest {
    private final Providers providers = new Providers(new EgressGuard());

    @Test
    void everyRouteHasAProvider() {
        assertThat(providers.of(BuiltInProfiles.onDevice(), Optional.empty()).profile().route())
                .isEqualTo(Route.ON_DEVICE);
        assertThat(providers.of(Approvals.profile("http://127.0.0.1:8000/v1", 1), Optional.empty()).profile().route())
                .isEqualTo(Route.OPENAI_CHAT);
        assertThat(Route.values()).hasSize(13);
    }

    @Test
    void theOnDeviceProviderIsAlwaysThere() {
        assertThat(providers.builtIn()).singleElement()
                .satisfies(provider -> assertThat(provider.profile().name()).isEqualTo("on-device"));
    }
}
