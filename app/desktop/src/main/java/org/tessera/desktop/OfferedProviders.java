package org.tessera.desktop;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.tessera.core.llm.LlmProvider;
import org.tessera.core.settings.ProfileShelf;
import org.tessera.core.settings.SecretShelf;
import org.tessera.egress.Providers;
import org.tessera.egress.guard.Credential;
import org.tessera.egress.guard.EgressGuard;
import org.tessera.egress.profile.ProfileJson;
import org.tessera.engine.ProviderSource;

/** The way out that this door holds: the built-in providers first, then those of imported profiles. */
final class OfferedProviders implements ProviderSource {
    private final Providers providers = new Providers(new EgressGuard());

    @Override
    public List<LlmProvider> providers(ProfileShelf profiles, SecretShelf secrets) {
        Stream<LlmProvider> imported = profiles.names()
                .stream()
                .flatMap(name -> profiles.get(name).stream())
                .map(ProfileJson::read)
                .map(profile -> providers.of(profile, credential(secrets, profile.name())));
        return Stream.concat(providers.builtIn().stream(), imported).toList();
    }

    /** The secret is fetched anew for each prompt; one that was removed meanwhile is an empty one. */
    private static Optional<Credential> credential(SecretShelf secrets, String name) {
        return secrets.names().contains(name) ? Optional.of(() -> secrets.get(name).orElseGet(() -> new char[0]))
                : Optional.empty();
    }
}
