package org.tessera.store.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/** Where a file may be written: never inside a state folder, and never in the place of anything but a plain file. */
public final class OutputPlace {
    /** What a folder holds that is a state folder. */
    private static final String DATABASE = "tessera.db";

    private OutputPlace() {}

    /**
     * The absolute path of a file that may be written.
     *
     * @throws ProblemException {@link ProblemCode#OUTPUT_NOT_WRITTEN}
     */
    public static Path require(Path file) {
        Path target = file.toAbsolutePath().normalize();
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)
                && !Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new ProblemException(ProblemCode.OUTPUT_NOT_WRITTEN, "not a plain file");
        }
        requireOutsideStore(target.resolveSibling(""));
        return target;
    }

    /**
     * Refuses a folder that is a state folder or lies in one, by whatever links it is reached. It need not exist.
     *
     * @throws ProblemException {@link ProblemCode#OUTPUT_NOT_WRITTEN}
     */
    public static void requireOutsideStore(Path folder) {
        try {
            Path each = folder.toAbsolutePath().normalize();
            while (each.getParent() != null && !Files.exists(each)) {
                each = each.getParent();
            }
            each = each.toRealPath();
            while (each != null) {
                if (Files.exists(each.resolve(DATABASE), LinkOption.NOFOLLOW_LINKS)) {
                    throw new ProblemException(ProblemCode.OUTPUT_NOT_WRITTEN, "inside a state folder");
                }
                each = each.getParent();
            }
        } catch (IOException noFolder) {
            throw new ProblemException(ProblemCode.OUTPUT_NOT_WRITTEN, "folder");
        }
    }

    /** Has a folder on disk with the names in it. Where the system opens no folders, as Windows, it sees to that itself. */
    public static void force(Path folder) throws IOException {
        FileChannel channel;
        try {
            channel = FileChannel.open(folder, StandardOpenOption.READ);
        } catch (IOException notOpened) {
            return;
        }
        try (channel) {
            channel.force(true);
        }
    }
}
