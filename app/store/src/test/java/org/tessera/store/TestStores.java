package org.tessera.store;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.tessera.core.problem.ProblemException;
import org.tessera.store.crypto.Argon2Cost;
import org.tessera.store.db.Database;
import org.tessera.store.db.Inspection;

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
        return Store.open(home, passphrase.toCharArray(), CLOCK, CHEAP);
    }

    /** The store in a folder, opened like one that is too large to be read through at once. */
    static Store openLarge(Path home) {
        HomeFolder folder = HomeFolder.claim(home);
        try {
            return LockedStore.open(folder, CLOCK, file -> Inspection.requireOwn(file, 0), Database::inFile)
                    .unlock(PASSPHRASE.toCharArray());
        } catch (ProblemException refused) {
            folder.close();
            throw refused;
        }
    }

    /** A store in memory. */
    public static Store inMemory() {
        return Store.inMemory(CLOCK);
    }
}
