package org.tessera.cli;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.tessera.core.access.AccountName;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.egress.Providers;
import org.tessera.egress.guard.EgressGuard;
import org.tessera.core.review.NamedPerson;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.EngineConfig;
import org.tessera.engine.ProviderSource;
import org.tessera.engine.access.Credentials;
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
     * Opens the engine on the state folder, or makes the store there, with an account for whoever {@code TESSERA_USER} names.
     *
     * @throws ProblemException if who opens it is not let in, or the store cannot be used
     */
    DeidentificationEngine open(ProviderSource providers) {
        DeidentificationEngine engine = openToEnrol(providers);
        if (engine.ownAccount().isEnrolmentDue()) {
            engine.close();
            throw new ProblemException(ProblemCode.SECOND_FACTOR_REQUIRED);
        }
        return engine;
    }

    /** The same for setting up the second factor that is due. */
    DeidentificationEngine openToEnrol(ProviderSource providers) {
        DeidentificationEngine engine = DeidentificationEngine.open(config().withSiteModels(new OnnxSiteModels()),
                providers);
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

    private EngineConfig config() {
        if (!EngineConfig.isSetUp(home())) {
            return EngineConfig.founding(home(), founder(), PassphraseSource.read(environment, true));
        }
        Credentials named = Credentials.of(user().orElse(""), PassphraseSource.read(environment, false));
        Credentials coded = CodeSource.given(environment).map(named::withCode).orElse(named);
        Credentials shown = PassphraseSource.next(environment).map(coded::choosing).orElse(coded);
        return EngineConfig.inFolder(home(), shown, () -> CodeSource.ask(environment));
    }

    private Optional<String> user() {
        return Optional.of(environment.getOrDefault("TESSERA_USER", "").strip()).filter(name -> !name.isEmpty());
    }

    private NamedPerson founder() {
        return new NamedPerson(user().orElseGet(() -> System.getProperty("user.name")));
    }

    /**
     * Who answers for what this run does: the account that is logged in.
     *
     * @param named the name that was given, in any of its forms; blank for none
     * @throws ProblemException {@link ProblemCode#NOT_YOUR_NAME} if it is another account's
     */
    NamedPerson person(DeidentificationEngine engine, String named) {
        NamedPerson own = engine.session().person().orElseThrow(() -> new ProblemException(ProblemCode.NAME_MISSING));
        if (!named.isBlank() && !AccountName.of(named).equals(AccountName.of(own))) {
            throw new ProblemException(ProblemCode.NOT_YOUR_NAME);
        }
        return own;
    }

    /** The built-in providers and those of imported profiles. */
    static ProviderSource providers() {
        Providers providers = new Providers(new EgressGuard());
        return providers::all;
    }
}
