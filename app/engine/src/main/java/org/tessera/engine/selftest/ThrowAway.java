package org.tessera.engine.selftest;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/** A folder of its own for a self-test, gone when it ends. */
final class ThrowAway implements AutoCloseable {
    private static final String PREFIX = ".tessera-selftest-";

    private final Path folder;

    private ThrowAway(Path folder) {
        this.folder = folder;
    }

    /**
     * Makes one where the state folder is, or beside the place where it would be made: in the nearest folder that is there.
     *
     * @throws ProblemException {@link ProblemCode#STORE_NOT_WRITTEN} with the state folder
     */
    static ThrowAway inPlaceOf(Path stateFolder) {
        Path place = stateFolder.toAbsolutePath().normalize();
        while (!Files.exists(place, LinkOption.NOFOLLOW_LINKS) && place.getParent() != null) {
            place = place.getParent();
        }
        if (!Files.isDirectory(place)) {
            throw notWritten(stateFolder);
        }
        try {
            return in(place);
        } catch (IOException refused) {
            throw notWritten(stateFolder);
        }
    }

    private static ProblemException notWritten(Path stateFolder) {
        return new ProblemException(ProblemCode.STORE_NOT_WRITTEN, stateFolder.toAbsolutePath().normalize().toString());
    }

    /** Makes one in a folder. */
    static ThrowAway in(Path place) throws IOException {
        boolean posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        FileAttribute<?>[] ownerOnly = posix
                ? new FileAttribute<?>[]{
                        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rwx------"))}
                : new FileAttribute<?>[0];
        return new ThrowAway(Files.createTempDirectory(place, PREFIX, ownerOnly));
    }

    /** Where it is. */
    Path folder() {
        return folder;
    }

    /** Deletes it with everything in it. */
    void delete() throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                Files.delete(file);
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path left, @Nullable IOException failure) throws IOException {
                Files.delete(left);
                return FileVisitResult.CONTINUE;
            }
        });
    }

    @Override
    public void close() {
        try {
            delete();
        } catch (IOException stays) {
            // Said before by the check that deletes it.
        }
    }
}
