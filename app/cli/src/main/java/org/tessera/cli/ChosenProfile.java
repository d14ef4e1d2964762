package org.tessera.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.llm.LlmProvider;
import org.tessera.core.settings.ProfileShelf;
import org.tessera.core.settings.SecretShelf;
import org.tessera.egress.Providers;
import org.tessera.egress.guard.EgressGuard;
import org.tessera.egress.profile.ProfileJson;
import org.tessera.engine.io.TextFile;

/**
 * The profile that a person named: a file, or the name of a built-in or imported one.
 *
 * @param name the profile's own name
 * @param fromFile the profile that was read from a file; it takes the place of an imported one of that name
 * @param keyFile where the key for the file's endpoint is
 */
record ChosenProfile(String name, Optional<ProviderProfile> fromFile, Optional<Path> keyFile) {
    static ChosenProfile of(String argument, Optional<Path> keyFile) {
        Path file = SystemPaths.read(argument);
        if (Files.isRegularFile(file)) {
            ProviderProfile profile = ProfileJson.read(TextFile.read(file));
            return new ChosenProfile(profile.name(), Optional.of(profile), keyFile);
        }
        return new ChosenProfile(argument, Optional.empty(), Optional.empty());
    }

    List<LlmProvider> providers(ProfileShelf profiles, SecretShelf secrets) {
        Providers providers = new Providers(new EgressGuard()).through(secrets);
        List<LlmProvider> all = new ArrayList<>();
        fromFile.ifPresent(
                profile -> all.add(providers.of(profile, keyFile.map(key -> () -> CredentialFile.firstLine(key)))));
        providers.all(profiles, secrets)
                .stream()
                .filter(other -> fromFile.isEmpty() || !other.profile().name().equals(name))
                .forEach(all::add);
        return List.copyOf(all);
    }
}
