package org.tessera.desktop;

import java.util.List;
import org.tessera.core.llm.LlmProvider;
import org.tessera.core.settings.ProfileShelf;
import org.tessera.core.settings.SecretShelf;
import org.tessera.egress.Providers;
import org.tessera.egress.guard.EgressGuard;
import org.tessera.engine.ProviderSource;

/** The way out that this door holds: the built-in providers first, then those of imported profiles. */
final class OfferedProviders implements ProviderSource {
    private final Providers providers = new Providers(new EgressGuard());

    @Override
    public List<LlmProvider> providers(ProfileShelf profiles, SecretShelf secrets) {
        return providers.all(profiles, secrets);
    }
}
