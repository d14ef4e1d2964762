package org.tessera.engine.io;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/**
 * Writes a file whole or not at all: into a neighbour of it first, which takes its place when the last byte is on disk.
 */
public final class WholeFile {
    private WholeFile() {}

    /** What writes the content. */
    public interface Content {
        /** Writes all of it. */
        void writeTo(Appendable out) throws IOException;
    }

    /**
     * Writes text in UTF-8.
     *
     * @throws ProblemException {@link ProblemCode#OUTPUT_NOT_WRITTEN}; what stood there before is unchanged
     */
    public static void write(Path file, Content content) {
        Path target = file.toAbsolutePath();
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)
                && !Files.isRegularFile(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new ProblemException(ProblemCode.OUTPUT_NOT_WRITTEN, "not a plain file");
        }
        try {
            Path folder = target.getParent();
            if (folder != null) {
                Files.createDirectories(folder);
            }
            Path draft = Files.createTempFile(folder, ".tessera-", ".draft");
            try {
                try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.WRITE);
                        BufferedWriter out = new BufferedWriter(Channels.newWriter(channel, StandardCharsets.UTF_8))) {
                    content.writeTo(out);
                    out.flush();
                    channel.force(true);
                }
                move(draft, target);
            } finally {
                Files.deleteIfExists(draft);
            }
        } catch (IOException notWritten) {
            throw new ProblemException(ProblemCode.OUTPUT_NOT_WRITTEN);
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
