package org.tessera.store.sample;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** The files of a store as they were at one moment: the database, and its journal if there is one. */
public final class DiskImage {
    private static final String DATABASE = "tessera.db";
    private static final String JOURNAL = "tessera.db-wal";

    private final byte[] database;
    private final Optional<byte[]> journal;

    /** An image of these bytes. */
    public DiskImage(byte[] database, Optional<byte[]> journal) {
        this.database = database.clone();
        this.journal = journal.map(byte[]::clone);
    }

    /** The files as they are now. */
    public static DiskImage of(Path home) throws IOException {
        Path journal = home.resolve(JOURNAL);
        return new DiskImage(Files.readAllBytes(home.resolve(DATABASE)),
                Files.exists(journal) ? Optional.of(Files.readAllBytes(journal)) : Optional.empty());
    }

    /** Puts the files into a folder that has none. */
    public Path writeTo(Path home) throws IOException {
        Files.createDirectories(home);
        Files.write(home.resolve(DATABASE), database);
        if (journal.isPresent()) {
            Files.write(home.resolve(JOURNAL), journal.get());
        }
        return home;
    }

    /** The database. */
    public byte[] database() {
        return database.clone();
    }

    /** The journal; nothing if there is none. */
    public byte[] journal() {
        return journal.map(byte[]::clone).orElseGet(() -> new byte[0]);
    }

    /** Whether there is a journal, were it empty. */
    public boolean hasJournal() {
        return journal.isPresent();
    }

    /** Whether the database is the same. */
    public boolean hasDatabaseOf(DiskImage other) {
        return Arrays.equals(database, other.database);
    }
}
