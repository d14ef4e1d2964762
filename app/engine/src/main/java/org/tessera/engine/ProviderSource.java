package org.tessera.engine;

import java.util.List;
import org.tessera.core.llm.LlmProvider;
import org.tessera.core.settings.ProfileShelf;
import org.tessera.core.settings.SecretShelf;

/** Gives the providers that may be sent to. The door hands it in, because only a door may hold a way out. */
public interface ProviderSource {
    /**
     * The providers as of now.
     *
     * @param profiles the profiles that were imported
     * @param secrets their credentials
     */
    List<LlmProvider> providers(ProfileShelf profiles, SecretShelf secrets);
}
