package org.tessera.store.audit;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/** Writes a file whole or not at all, in the place of a file of that name, and returns when it is on disk. */
final class WholeAuditFile {
    private WholeAuditFile() {}

    /** What writes the content. */
    interface Content<T> {
        T writeTo(OutputStream out) throws IOException;
    }

    /** @throws ProblemException {@link ProblemCode#OUTPUT_NOT_WRITTEN} */
    static <T> T write(Path file, Content<T> content) {
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        boolean moved = false;
        try {
            T result;
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel));
                result = content.writeTo(out);
                out.flush();
                channel.force(true);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            moved = true;
            return result;
        } catch (IOException failed) {
            throw new ProblemException(ProblemCode.OUTPUT_NOT_WRITTEN, "audit");
        } finally {
            if (!moved) {
                discard(draft);
            }
        }
    }

    private static void discard(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException stays) {
            throw new ProblemException(ProblemCode.OUTPUT_NOT_WRITTEN, "audit draft");
        }
    }
}
