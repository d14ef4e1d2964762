package org.tessera.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.tessera.store.crypto.Argon2Cost;

/** Stores for tests: a passphrase costs next to nothing, and the clock stands still. */
public final class TestStores {
    /** The time of every test. */
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T09:47:12.345Z"), ZoneOffset.UTC);

    /** Opens every store that a test makes. */
    public static final String PASSPHRASE = "four unrelated words here";

    private static final Argon2Cost CHEAP = new Argon2Cost(64, 1, 1);

    private TestStores() {}

    /** The store in a folder. */
    public static Store open(Path home) {
        return open(home, PASSPHRASE);
    }

    /** The store in a folder, with a passphrase. */
    public static Store open(Path home, String passphrase) {
        return open(home, passphrase, CLOCK);
    }

    /** The store in a folder, by a clock. */
    public static Store open(Path home, String passphrase, Clock clock) {
        return Store.open(home, passphrase.toCharArray(), clock, CHEAP);
    }

    /** A store in memory. */
    public static Store inMemory() {
        return Store.inMemory(CLOCK);
    }
}
