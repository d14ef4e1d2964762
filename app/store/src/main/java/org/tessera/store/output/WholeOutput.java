package org.tessera.store.output;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/**
 * Writes a file whole or not at all: into a draft beside it first, of a name that nobody can foresee, which takes its place
 * when the last byte is on disk.
 */
public final class WholeOutput {
    private WholeOutput() {}

    /** What writes the content. */
    @FunctionalInterface
    public interface Content<T> {
        /** Writes all of it. */
        T writeTo(OutputStream out) throws IOException;
    }

    /**
     * Writes a file in the place of a plain file of that name.
     *
     * @return what the content returns
     * @throws ProblemException {@link ProblemCode#OUTPUT_NOT_WRITTEN}, also for a place that {@link OutputPlace} refuses and for
     *         one whose folder is missing
     */
    public static <T> T write(Path file, Content<T> content) {
        Path target = OutputPlace.require(file);
        Path folder = target.resolveSibling("");
        try {
            Path draft = Files.createTempFile(folder, ".tessera-", ".draft");
            try {
                T result = fill(draft, content);
                move(draft, target);
                OutputPlace.force(folder);
                return result;
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException notWritten) {
            throw new ProblemException(ProblemCode.OUTPUT_NOT_WRITTEN);
        }
    }

    private static <T> T fill(Path draft, Content<T> content) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
            T result = content.writeTo(out);
            out.flush();
            channel.force(true);
            return result;
        }
    }

    private static void move(Path draft, Path target) throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException otherDevice) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
