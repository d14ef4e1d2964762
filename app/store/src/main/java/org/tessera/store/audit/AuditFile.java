package org.tessera.store.audit;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.List;
import org.tessera.core.audit.AuditChain;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.audit.AuditHead;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.audit.AuditVerification;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/**
 * The audit as a file of JSON lines that can be kept for years and checked without a key and without this product: a line
 * that says how a hash is made, one line per row, a line with the number and hash of the last one. Whoever has noted that
 * hash elsewhere can show that nothing is missing.
 */
public final class AuditFile {
    private static final int PAGE = 1_000;

    private AuditFile() {}

    /**
     * Writes the audit to a file, whole or not at all, in the place of a file of that name.
     *
     * @return the last row that was written
     * @throws ProblemException {@link ProblemCode#OUTPUT_NOT_WRITTEN}
     */
    public static AuditHead write(AuditLog log, Path file) {
        Path draft = file.resolveSibling(file.getFileName() + ".part");
        try {
            AuditHead head;
            try (FileChannel channel = FileChannel.open(draft, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
                    StandardOpenOption.TRUNCATE_EXISTING)) {
                Writer writer = Channels.newWriter(channel, StandardCharsets.US_ASCII);
                head = write(log, writer);
                writer.flush();
                channel.force(true);
            }
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            return head;
        } catch (IOException failed) {
            discard(draft);
            throw new ProblemException(ProblemCode.OUTPUT_NOT_WRITTEN, "audit");
        }
    }

    private static AuditHead write(AuditLog log, Writer out) throws IOException {
        AuditHead head = new AuditHead(0, AuditEntry.GENESIS);
        out.write(AuditLine.FIRST + "\n");
        List<AuditEntry> page = log.read(1, PAGE);
        while (!page.isEmpty()) {
            for (AuditEntry entry : page) {
                out.write(AuditLine.of(entry) + "\n");
                head = new AuditHead(entry.number(), entry.hash());
            }
            page = log.read(head.number() + 1, PAGE);
        }
        out.write(AuditLine.last(head) + "\n");
        return head;
    }

    private static void discard(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException stays) {
            throw new ProblemException(ProblemCode.OUTPUT_NOT_WRITTEN, "audit draft");
        }
    }

    /**
     * Checks a file.
     *
     * @throws ProblemException {@link ProblemCode#FILE_NOT_FOUND} or {@link ProblemCode#FILE_UNREADABLE}; a file that is no
     *         audit is {@link AuditVerification.Broken}
     */
    public static AuditVerification verify(Path file) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return verify(new AuditLines(in));
        } catch (NoSuchFileException missing) {
            throw new ProblemException(ProblemCode.FILE_NOT_FOUND);
        } catch (IOException | UncheckedIOException unreadable) {
            throw new ProblemException(ProblemCode.FILE_UNREADABLE);
        }
    }

    private static AuditVerification verify(AuditLines lines) throws IOException {
        if (!lines.begin()) {
            return new AuditVerification.Broken(1);
        }
        AuditVerification chain = AuditChain.verify(lines);
        return switch (chain) {
            case AuditVerification.Broken broken -> broken;
            case AuditVerification.Intact intact when lines.endWith(intact.head()) -> intact;
            case AuditVerification.Intact intact -> new AuditVerification.Broken(intact.head().number() + 1);
        };
    }
}
