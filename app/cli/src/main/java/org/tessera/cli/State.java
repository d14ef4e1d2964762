package org.tessera.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.function.Supplier;
import org.tessera.core.problem.ProblemException;
import org.tessera.egress.Providers;
import org.tessera.egress.guard.EgressGuard;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.EngineConfig;
import org.tessera.engine.ProviderSource;
import org.tessera.transformer.OnnxSiteModels;

/** The state folder of this run, and the engine on it. */
final class State {
    private final Supplier<Path> home;
    private final Map<String, String> environment;

    State(Supplier<Path> home, Map<String, String> environment) {
        this.home = home;
        this.environment = environment;
    }

    Path home() {
        return home.get();
    }

    Map<String, String> environment() {
        return environment;
    }

    /** Whether a passphrase can be had without asking a person. */
    boolean hasPassphraseFile() {
        return !environment.getOrDefault("TESSERA_PASSPHRASE_FILE", "").isBlank();
    }

    /**
     * Opens the engine on the state folder.
     *
     * @throws ProblemException if there is no passphrase, it is wrong, or the store cannot be used
     */
    DeidentificationEngine open(ProviderSource providers) {
        DeidentificationEngine engine = DeidentificationEngine
                .open(EngineConfig.inFolder(home(), PassphraseSource.read(environment, !EngineConfig.isSetUp(home())))
                        .withSiteModels(new OnnxSiteModels()), providers);
        Thread.ofVirtual().start(() -> examine(engine));
        return engine;
    }

    /** What it finds ends the command at its next step: a store that is damaged takes no more turns. */
    private static void examine(DeidentificationEngine engine) {
        try {
            engine.examine();
        } catch (ProblemException damaged) {
            // Told by the command, which meets the same problem.
        }
    }

    /** The built-in providers and those of imported profiles. */
    static ProviderSource providers() {
        Providers providers = new Providers(new EgressGuard());
        return providers::all;
    }
}
