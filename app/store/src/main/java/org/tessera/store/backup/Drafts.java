package org.tessera.store.backup;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/**
 * Databases that are not in use yet or only looked at, each in a folder of its own inside the state folder, its owner's
 * alone. What a crash leaves of them is removed at the next start.
 */
public final class Drafts {
    /** What a new store is made in. */
    private static final String NEW_STORE = "tessera.db.new";

    private static final String COPY = "copy.draft";
    private static final String TRIAL = "trial.draft";

    private Drafts() {}

    /** Removes what an interrupted copy, restoration or trial left. The caller holds the folder. */
    public static void clear(Path home) {
        try {
            for (String suffix : List.of("", "-wal", "-shm", "-journal")) {
                Files.deleteIfExists(home.resolve(NEW_STORE + suffix));
            }
            remove(home.resolve(COPY));
            remove(home.resolve(TRIAL));
        } catch (IOException stays) {
            throw new ProblemException(ProblemCode.STORE_NOT_WRITTEN, "draft");
        }
    }

    /** An empty file for a copy of the database. */
    public static Path copy(Path home) throws IOException {
        return fresh(home.resolve(COPY));
    }

    /** An empty file for a database that is put back on trial. */
    static Path trial(Path home) throws IOException {
        return fresh(home.resolve(TRIAL));
    }

    private static Path fresh(Path folder) throws IOException {
        remove(folder);
        Files.createDirectory(folder, ownerOnly("rwx------"));
        return Files.createFile(folder.resolve("tessera.db"), ownerOnly("rw-------"));
    }

    /** Removes a draft with its folder. */
    public static void removeWithFolder(Path draft) {
        try {
            remove(draft.resolveSibling(""));
        } catch (IOException stays) {
            throw new ProblemException(ProblemCode.BACKUP_NOT_WRITTEN, "draft");
        }
    }

    /** Removes a folder with what is in it, if it is there. */
    static void remove(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> inside = Files.walk(folder)) {
                for (Path each : inside.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(each);
                }
            }
        }
    }

    /** Permissions of a file or a folder that is its owner's alone; none where the disk knows none. */
    public static FileAttribute<?>[] ownerOnly(String permissions) {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
                : new FileAttribute<?>[0];
    }
}
