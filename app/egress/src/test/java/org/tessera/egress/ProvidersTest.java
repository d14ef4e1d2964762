package org.tessera.egress;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.tessera.core.provider.ProxyPassword;
import org.tessera.core.provider.Route;
import org.tessera.core.provider.WebProxy;
import org.tessera.core.settings.SecretShelf;
import org.tessera.egress.guard.EgressGuard;
import org.tessera.egress.guard.ProxyAccess;
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
    void aPasswordThatWasSetAfterTheProxyWasAskedForIsNotShownToTheOneBefore() {
        WebProxy former = new WebProxy("old.ward.example", 3128, List.of());
        WebProxy later = new WebProxy("new.ward.example", 3128, List.of());
        Shelf shelf = new Shelf();
        shelf.set(former, "ward-7:old");
        ProxyAccess asked = Providers.proxy(shelf).orElseThrow();
        assertThat(asked.credential().orElseThrow().secret()).isEqualTo("ward-7:old".toCharArray());
        shelf.set(later, "ward-7:new");
        assertThat(asked.proxy()).isEqualTo(former);
        assertThat(asked.credential().orElseThrow().secret()).isEmpty();
        assertThat(Providers.proxy(shelf).orElseThrow().credential().orElseThrow().secret())
                .isEqualTo("ward-7:new".toCharArray());
    }

    /** A shelf in memory. */
    private static final class Shelf implements SecretShelf {
        private final Map<String, String> secrets = new TreeMap<>();

        void set(WebProxy proxy, String password) {
            put(PROXY, proxy.written().toCharArray());
            put(PROXY_PASSWORD, ProxyPassword.kept(proxy, password.toCharArray()));
        }

        @Override
        public List<String> names() {
            return List.copyOf(secrets.keySet());
        }

        @Override
        public Optional<char[]> get(String name) {
            return Optional.ofNullable(secrets.get(name)).map(String::toCharArray);
        }

        @Override
        public void put(String name, char[] secret) {
            secrets.put(name, new String(secret));
        }

        @Override
        public void remove(String name) {
            secrets.remove(name);
        }
    }

    @Test
    void theOnDeviceProviderIsAlwaysThere() {
        assertThat(providers.builtIn()).singleElement()
                .satisfies(provider -> assertThat(provider.profile().name()).isEqualTo("on-device"));
    }
}
