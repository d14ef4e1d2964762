package org.tessera.store.upgrade;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tessera.core.digest.Sha256;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.store.backup.Drafts;
import org.tessera.store.db.Database;
import org.tessera.store.db.InUse;
import org.tessera.store.db.Inspection;
import org.tessera.store.db.Sql;
import org.tessera.store.output.OutputPlace;

/**
 * Copies of the store as it was before its tables were changed, in a folder of the state folder, the owner's alone. Each is a
 * whole database: cells are encrypted in it as they were in the store. The version that wrote it opens it when it is copied
 * into an empty state folder under the name {@code tessera.db}.
 *
 * @param home the state folder
 */
public record FormerCopies(Path home) {
    /** The folder in the state folder. */
    public static final String FOLDER = "before-upgrade";

    /** Yes: {@code tessera-schema-3-20261122T094712345Z.db}. No: anything that a person put there. */
    private static final Pattern NAME = Pattern.compile("tessera-schema-\\d{1,4}-(\\d{8}T\\d{9}Z)\\.db");

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmssSSS'Z'")
            .withZone(ZoneOffset.UTC);

    private static final String LAST_ROW = "SELECT number || ' ' || hash FROM audit_head";
    private static final String SUM = "SELECT hex(total) FROM store_sum";

    /** The copy, and the journal of the change: no page is written more than once in each. */
    private static final int SPACE_FACTOR = 2;

    private static final int BUFFER = 1 << 16;

    private Path folder() {
        return home.resolve(FOLDER);
    }

    /**
     * Copies a store that is open, reads the copy through, and puts it to its place; an earlier copy of the same version, whose
     * change did not come about, goes. When it returns the copy is there even if power fails.
     *
     * @param version of its tables
     * @return the fingerprint of the copy
     * @throws ProblemException {@link ProblemCode#STORE_NOT_UPGRADED}; no half copy is left, and the store is unchanged
     */
    public Sha256 make(Database database, int version, Instant now) {
        requireSpace(database);
        try {
            Path draft = Drafts.copy(home);
            try {
                return kept(database, draft, version, now);
            } finally {
                Drafts.removeWithFolder(draft);
            }
        } catch (IOException notWritten) {
            throw notMade("copy");
        } catch (ProblemException failed) {
            throw failed.problem() == ProblemCode.STORE_DAMAGED ? failed : notMade(failed.detail());
        }
    }

    private void requireSpace(Database database) {
        long bytes = database
                .read(sql -> sql.number("SELECT page_count * page_size FROM pragma_page_count, pragma_page_size"));
        try {
            if (Files.getFileStore(home).getUsableSpace() < SPACE_FACTOR * bytes) {
                throw notMade("space");
            }
        } catch (IOException unknown) {
            throw notMade("space");
        }
    }

    private Sha256 kept(Database database, Path draft, int version, Instant now) throws IOException {
        String before = database.read(FormerCopies::trace);
        database.read(sql -> {
            sql.copyInto(draft);
            return draft;
        });
        try (Database copy = Database.inFile(draft)) {
            InUse.end(copy);
            copy.emptyJournal();
            if (!copy.read(FormerCopies::trace).equals(before)) {
                throw notMade("read back");
            }
        }
        Inspection.requireOwn(draft, Long.MAX_VALUE);
        force(draft);
        Sha256 content = fingerprint(draft);
        Files.createDirectories(folder(), Drafts.ownerOnly("rwx------"));
        List<Path> earlier = all().stream()
                .filter(file -> String.valueOf(file.getFileName()).startsWith(name(version)))
                .toList();
        Files.move(draft, folder().resolve(name(version) + TIME.format(now) + ".db"), StandardCopyOption.ATOMIC_MOVE);
        for (Path file : earlier) {
            Files.deleteIfExists(file);
        }
        OutputPlace.force(folder());
        return content;
    }

    private static String name(int version) {
        return "tessera-schema-" + version + "-";
    }

    /** What the copy must have as the store has it: the end of the audit and the sum of all compartments. */
    private static String trace(Sql sql) throws SQLException {
        return sql.first(LAST_ROW, row -> row.getString(1)).orElse("") + " "
                + sql.first(SUM, row -> row.getString(1)).orElse("");
    }

    private static void force(Path file) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }

    /** The fingerprint of a copy. */
    static Sha256 fingerprint(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            try (DigestInputStream hashed = new DigestInputStream(in, digest)) {
                byte[] buffer = new byte[BUFFER];
                int count = hashed.read(buffer);
                while (count >= 0) {
                    count = hashed.read(buffer);
                }
            }
            return new Sha256(HexFormat.of().formatHex(digest.digest()));
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java runtime has SHA-256", missing);
        }
    }

    private static ProblemException notMade(String detail) {
        return new ProblemException(ProblemCode.STORE_NOT_UPGRADED, detail);
    }

    /** The copies, oldest first. */
    public List<Path> all() {
        if (!Files.isDirectory(folder())) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder())) {
            return files.filter(file -> NAME.matcher(String.valueOf(file.getFileName())).matches())
                    .sorted(Comparator.comparing(file -> time(file)))
                    .toList();
        } catch (IOException unreadable) {
            return List.of();
        }
    }

    /** The copies that were made at a time or before. */
    List<Path> upTo(Instant latest) {
        return all().stream().filter(file -> time(file).compareTo(TIME.format(latest)) <= 0).toList();
    }

    private static String time(Path file) {
        return NAME.matcher(String.valueOf(file.getFileName())).replaceFirst("$1");
    }

    /** Deletes copies; one that cannot be deleted now is tried again when the store is opened the next time. */
    static void delete(List<Path> copies) {
        for (Path copy : copies) {
            try {
                Files.deleteIfExists(copy);
            } catch (IOException stays) {
                // It is found again by its age.
            }
        }
    }
}
