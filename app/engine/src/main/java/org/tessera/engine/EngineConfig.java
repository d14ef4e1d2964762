package org.tessera.engine;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.tessera.core.access.EmergencyReason;
import org.tessera.core.detect.SiteModels;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.review.NamedPerson;
import org.tessera.engine.access.Credentials;
import org.tessera.store.LockedStore;
import org.tessera.store.Store;
import org.tessera.store.access.Emergency;
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
    private final Optional<DetectionParts> parts;

    private EngineConfig(Storage storage, Clock clock, SiteModels siteModels, Dispatch.Pause pause,
            Optional<DetectionParts> parts) {
        this.storage = storage;
        this.clock = clock;
        this.siteModels = siteModels;
        this.pause = pause;
        this.parts = parts;
    }

    private static EngineConfig of(Storage storage) {
        return new EngineConfig(storage, Clock.systemUTC(), SiteModels.UNSUPPORTED, Thread::sleep, Optional.empty());
    }

    /**
     * A new store in a folder that has none. There is no default secret: its first account is the founder's, with every role.
     *
     * @param home the state folder, which is made if there is none
     * @param passphrase the founder's; overwritten when the engine was opened
     */
    public static EngineConfig founding(Path home, NamedPerson founder, char[] passphrase) {
        return of(clock -> Store.create(home, founder, passphrase, clock));
    }

    /**
     * The store in a folder.
     *
     * @param shown what opens it; overwritten when the engine was opened
     * @param code asked for a code if the account has a second factor and none was shown
     */
    public static EngineConfig inFolder(Path home, Credentials shown, Supplier<Optional<String>> code) {
        return of(clock -> open(home, shown, code, clock));
    }

    /** The store in a folder, by an account that asks for nothing but its passphrase. */
    public static EngineConfig inFolder(Path home, Credentials shown) {
        return inFolder(home, shown, Optional::empty);
    }

    private static Store open(Path home, Credentials shown, Supplier<Optional<String>> code, Clock clock) {
        try (Login first = login(shown)) {
            Login login = first;
            Set<ProblemCode> met = EnumSet.noneOf(ProblemCode.class);
            while (true) {
                try {
                    return Store.open(home, login, clock);
                } catch (ProblemException refused) {
                    if (!met.add(refused.problem())) {
                        throw refused;
                    }
                    login = withMore(login, refused, shown, code);
                }
            }
        } finally {
            shown.forget();
        }
    }

    /** The same login with what was missing; a new passphrase counts only where a change is due. */
    private static Login withMore(Login login, ProblemException refused, Credentials shown,
            Supplier<Optional<String>> code) {
        return switch (refused.problem()) {
            case CODE_MISSING -> login.withCode(code.get().orElseThrow(() -> refused));
            case PASSPHRASE_CHANGE_DUE -> login.choosing(shown.next().orElseThrow(() -> refused));
            default -> throw refused;
        };
    }

    private static Login login(Credentials shown) {
        Login login = shown.name()
                .map(name -> Login.of(name, shown.passphrase()))
                .orElseGet(() -> Login.of(shown.passphrase()));
        return shown.code().map(login::withCode).orElse(login);
    }

    /**
     * The store in a folder, in an emergency, with its emergency key.
     *
     * @param key as typed; overwritten when the engine was opened
     * @param person who uses it
     * @param words what happened, as typed; kept encrypted
     * @param time 15 to 240 minutes
     */
    public static EngineConfig inEmergency(Path home, char[] key, NamedPerson person, EmergencyReason reason,
            PhiText words, Duration time) {
        Emergency emergency = new Emergency(person, reason, words, time);
        return of(clock -> inEmergency(LockedStore.open(home, clock), key, emergency));
    }

    private static Store inEmergency(LockedStore locked, char[] key, Emergency emergency) {
        try {
            return locked.unlockInEmergency(key, emergency);
        } catch (ProblemException refused) {
            locked.close();
            throw refused;
        }
    }

    /** Everything is kept in memory, under a random key, and lost on closing. */
    public static EngineConfig inMemory() {
        return of(Store::inMemory);
    }

    /** Everything is kept in what is opened. */
    static EngineConfig on(Storage storage) {
        return new EngineConfig(storage, Clock.systemUTC(), SiteModels.UNSUPPORTED, Thread::sleep, Optional.empty());
    }

    /** Whether a folder holds a store already, so that its passphrase is asked for and not a new one. */
    public static boolean isSetUp(Path home) {
        return Store.exists(home);
    }

    /** The same by another clock. */
    public EngineConfig withClock(Clock other) {
        return new EngineConfig(storage, other, siteModels, pause, parts);
    }

    /** The same with what opens a site's own model, should one be switched on. */
    public EngineConfig withSiteModels(SiteModels models) {
        return new EngineConfig(storage, clock, models, pause, parts);
    }

    /** The same with parts of detection that are shared with other engines; they stay open when the engine is closed. */
    public EngineConfig withParts(DetectionParts shared) {
        return new EngineConfig(storage, clock, siteModels, pause, Optional.of(shared));
    }

    /** The same with another way to wait between two attempts to send. */
    EngineConfig withPause(Dispatch.Pause other) {
        return new EngineConfig(storage, clock, siteModels, other, parts);
    }

    Optional<DetectionParts> parts() {
        return parts;
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
