package org.tessera.store;

import org.tessera.core.backup.RestoredStore;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.function.Function;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.store.backup.Drafts;
import org.tessera.store.db.Inspection;

/** The state folder while one store uses it. Folder and files are the owner's alone. */
final class HomeFolder implements AutoCloseable {
    private static final String DATABASE = "tessera.db";
    private static final String LOCK = "tessera.lock";

    private final Path home;
    private final FileChannel lock;

    private HomeFolder(Path home, FileChannel lock) {
        this.home = home;
        this.lock = lock;
    }

    static Path databaseIn(Path home) {
        return home.resolve(DATABASE);
    }

    /**
     * Takes the folder, which is made if there is none.
     *
     * @throws ProblemException {@link ProblemCode#STORE_IN_USE}, {@link ProblemCode#STORE_UNREADABLE} or
     *         {@link ProblemCode#STORE_NOT_WRITTEN}
     */
    static HomeFolder claim(Path home) {
        make(home);
        HomeFolder folder = new HomeFolder(home, openLock(home));
        if (!folder.isTaken()) {
            folder.close();
            throw new ProblemException(ProblemCode.STORE_IN_USE);
        }
        Drafts.clear(home);
        return folder;
    }

    private static void make(Path home) {
        try {
            Files.createDirectories(home, ownerOnly("rwx------"));
        } catch (IOException noFolder) {
            throw new ProblemException(ProblemCode.STORE_UNREADABLE, "folder");
        }
    }

    private static FileChannel openLock(Path home) {
        try {
            return FileChannel.open(home.resolve(LOCK), Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE),
                    ownerOnly("rw-------"));
        } catch (IOException notWritable) {
            throw new ProblemException(ProblemCode.STORE_NOT_WRITTEN, "lock");
        }
    }

    /** The lock holds as long as the channel is open. */
    private boolean isTaken() {
        try {
            return lock.tryLock() != null;
        } catch (OverlappingFileLockException inThisProcess) {
            return false;
        } catch (IOException unsupported) {
            close();
            throw new ProblemException(ProblemCode.STORE_NOT_WRITTEN, "lock");
        }
    }

    private static FileAttribute<?>[] ownerOnly(String permissions) {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))}
                : new FileAttribute<?>[0];
    }

    /** Which folder it is. */
    Path path() {
        return home;
    }

    /** Where the database is. */
    Path database() {
        return databaseIn(home);
    }

    /** An empty file in which a database is made before it takes its place. */
    Path draft() throws IOException {
        Path draft = home.resolve(DATABASE + ".new");
        Files.deleteIfExists(draft);
        Files.deleteIfExists(Inspection.journalOf(draft));
        return Files.createFile(draft, ownerOnly("rw-------"));
    }

    /** Fills a draft with a store and moves it to its place; a draft that cannot be filled is removed. */
    RestoredStore restored(Function<Path, RestoredStore> filling) {
        if (Files.exists(database()) || lostDatabase()) {
            throw new ProblemException(ProblemCode.FOLDER_HOLDS_STORE);
        }
        try {
            Path draft = draft();
            RestoredStore store = filling.apply(draft);
            Files.move(draft, database(), StandardCopyOption.ATOMIC_MOVE);
            return store;
        } catch (IOException notWritten) {
            throw new ProblemException(ProblemCode.BACKUP_NOT_WRITTEN, "restored store");
        } finally {
            Drafts.clear(home);
        }
    }

    /** Whether a journal is here whose database is gone. */
    boolean lostDatabase() {
        return !Files.exists(database()) && Files.exists(Inspection.journalOf(database()));
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException stays) {
            throw new ProblemException(ProblemCode.STORE_NOT_WRITTEN, "lock");
        }
    }
}
