package org.tessera.engine;

import java.nio.file.Path;
import java.time.Clock;
import org.tessera.core.detect.SiteModels;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.review.NamedPerson;
import org.tessera.store.Store;
import org.tessera.store.access.Login;

/** How an engine is to be opened: where it keeps things, and by which clock. */
public final class EngineConfig {
    /** Opens what keeps things. */
    @FunctionalInterface
    interface Storage {
        /** Opens it by a clock. */
        Store open(Clock clock);
    }

    private final Storage storage;
    private final Clock clock;
    private final SiteModels siteModels;
    private final Dispatch.Pause pause;

    private EngineConfig(Storage storage, Clock clock, SiteModels siteModels, Dispatch.Pause pause) {
        this.storage = storage;
        this.clock = clock;
        this.siteModels = siteModels;
        this.pause = pause;
    }

    /**
     * Everything is kept in a folder, which is made if there is none.
     *
     * @param home the state folder
     * @param passphrase opens it, or becomes its passphrase; overwritten when the engine was opened
     */
    public static EngineConfig inFolder(Path home, char[] passphrase) {
        return new EngineConfig(clock -> open(home, passphrase, clock), Clock.systemUTC(), SiteModels.UNSUPPORTED,
                Thread::sleep);
    }

    private static Store open(Path home, char[] passphrase, Clock clock) {
        if (!Store.exists(home)) {
            return Store.create(home, new NamedPerson(System.getProperty("user.name")), passphrase, clock);
        }
        try (Login login = Login.of(passphrase)) {
            return Store.open(home, login, clock);
        }
    }

    /** Everything is kept in memory, under a random key, and lost on closing. */
    public static EngineConfig inMemory() {
        return new EngineConfig(Store::inMemory, Clock.systemUTC(), SiteModels.UNSUPPORTED, Thread::sleep);
    }

    /** Everything is kept in what is opened. */
    static EngineConfig on(Storage storage) {
        return new EngineConfig(storage, Clock.systemUTC(), SiteModels.UNSUPPORTED, Thread::sleep);
    }

    /** Whether a folder holds a store already, so that its passphrase is asked for and not a new one. */
    public static boolean isSetUp(Path home) {
        return Store.exists(home);
    }

    /** The same by another clock. */
    public EngineConfig withClock(Clock other) {
        return new EngineConfig(storage, other, siteModels, pause);
    }

    /** The same with what opens a site's own model, should one be switched on. */
    public EngineConfig withSiteModels(SiteModels models) {
        return new EngineConfig(storage, clock, models, pause);
    }

    /** The same with another way to wait between two attempts to send. */
    EngineConfig withPause(Dispatch.Pause other) {
        return new EngineConfig(storage, clock, siteModels, other);
    }

    Dispatch.Pause pause() {
        return pause;
    }

    SiteModels siteModels() {
        return siteModels;
    }

    Clock clock() {
        return clock;
    }

    /** @throws ProblemException with the store's own code */
    Store openStore() {
        return storage.open(clock);
    }
}
