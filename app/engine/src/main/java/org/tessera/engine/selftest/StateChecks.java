package org.tessera.engine.selftest;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Optional;
import org.tessera.store.db.Database;

/** Whether state can be kept where it is to be kept: files really written, SQLite really on disk, a real store. */
final class StateChecks {
    private static final byte[] LINE = {'t', 'e', 's', 's', 'e', 'r', 'a', '\n'};

    private StateChecks() {}

    /** @param stateFolder empty to take the folder for temporary files */
    static Tried<Path> run(Checks checks, Optional<Path> stateFolder) {
        String name = stateFolder.isPresent() ? "state folder can be written" : "temporary folder can be written";
        Tried<ThrowAway> made = checks.of(name, () -> {
            ThrowAway throwAway = stateFolder.isPresent() ? ThrowAway.inPlaceOf(stateFolder.get())
                    : ThrowAway.in(Path.of(System.getProperty("java.io.tmpdir")));
            write(throwAway.folder().resolve("file"));
            return throwAway;
        });
        try {
            Tried<Path> folder = new Tried<>(made.name(), made.value().map(ThrowAway::folder), made.failure());
            checks.with(folder, "SQLite writes a database file", place -> {
                try (Database database = Database.inFile(place.resolve("sqlite.db"))) {
                    database.read(sql -> sql.number("PRAGMA user_version"));
                }
                return place;
            });
            StoreChecks.run(checks, folder);
            return checks.with(made, "nothing is left behind", throwAway -> {
                throwAway.delete();
                return throwAway.folder();
            });
        } finally {
            made.value().ifPresent(ThrowAway::close);
        }
    }

    private static void write(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            ByteBuffer bytes = ByteBuffer.wrap(LINE);
            while (bytes.hasRemaining()) {
                channel.write(bytes);
            }
            channel.force(true);
        }
        Checks.require(Arrays.equals(Files.readAllBytes(file), LINE), "what was written does not read");
        Files.delete(file);
    }
}
