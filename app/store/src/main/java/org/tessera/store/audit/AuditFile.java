package org.tessera.store.audit;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.List;
import java.util.Optional;
import org.tessera.core.audit.AuditChain;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.audit.AuditHead;
import org.tessera.core.audit.AuditIdentity;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.audit.AuditProof;
import org.tessera.core.audit.AuditVerification;
import org.tessera.core.audit.EndSignature;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.store.output.WholeOutput;

/**
 * The audit as a file of JSON lines that can be kept for years (164.316(b)(2)(i): six) and checked without a key and without
 * this product: a line that says whose it is and how it is checked, one line per row, a signature every 10,000 rows and one
 * at the end. Whoever has noted the fingerprint of the key elsewhere can show that nothing is missing or changed.
 */
public final class AuditFile {
    private static final int PAGE = 1_000;

    /** Rows between two signatures. */
    private static final int SIGNED_EVERY = 10_000;

    private AuditFile() {}

    /**
     * Writes the audit to a file, whole or not at all, in the place of a file of that name. A locked store cannot sign: its
     * file carries the signature that its end has.
     *
     * @return the last row that was written
     * @throws ProblemException {@link ProblemCode#OUTPUT_NOT_WRITTEN}
     */
    public static AuditHead write(AuditLog log, Path file) {
        return WholeOutput.write(file, out -> write(log, out));
    }

    private static AuditHead write(AuditLog log, OutputStream out) throws IOException {
        MessageDigest digest = ContentDigest.begin();
        AuditHead head = EndCheck.START;
        put(out, digest, AuditLine.first(log.identity()));
        List<AuditEntry> page = log.read(1, PAGE);
        while (!page.isEmpty()) {
            for (AuditEntry entry : page) {
                put(out, digest, AuditLine.of(entry));
                head = new AuditHead(entry.number(), entry.hash());
                if (head.number() % SIGNED_EVERY == 0 && log.signs()) {
                    put(out, digest, signed(log, head, digest, EndSignature.Purpose.CHECKPOINT));
                }
            }
            page = log.read(head.number() + 1, PAGE);
        }
        put(out, digest, signed(log, head, digest, EndSignature.Purpose.FILE));
        return head;
    }

    private static String signed(AuditLog log, AuditHead head, MessageDigest digest, EndSignature.Purpose purpose) {
        EndSignature signature = log.sign(purpose, head, ContentDigest.soFar(digest));
        return AuditLine.signed(new AuditLine.Place(head, ContentDigest.soFar(digest), signature));
    }

    private static void put(OutputStream out, MessageDigest digest, String line) throws IOException {
        byte[] bytes = (line + "\n").getBytes(StandardCharsets.US_ASCII);
        digest.update(bytes);
        out.write(bytes);
    }

    /**
     * Checks a file.
     *
     * @throws ProblemException {@link ProblemCode#FILE_NOT_FOUND}, {@link ProblemCode#FILE_UNREADABLE} or
     *         {@link ProblemCode#NOT_AN_AUDIT}
     */
    public static AuditProof verify(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return verify(in);
        } catch (NoSuchFileException missing) {
            throw new ProblemException(ProblemCode.FILE_NOT_FOUND);
        } catch (IOException | UncheckedIOException unreadable) {
            throw new ProblemException(ProblemCode.FILE_UNREADABLE);
        }
    }

    static AuditProof verify(InputStream in) throws IOException {
        AuditLines lines = new AuditLines(in);
        String first = lines.begin();
        if (!first.contains(AuditLine.FORMAT)) {
            throw new ProblemException(ProblemCode.NOT_AN_AUDIT);
        }
        Optional<AuditIdentity> identity = AuditLine.identity(first);
        if (identity.isEmpty()) {
            return new AuditProof(new AuditVerification.Broken(1), identity, 0);
        }
        lines.follow(identity.get());
        AuditVerification verification = switch (AuditChain.verify(lines)) {
            case AuditVerification.Broken broken -> broken;
            case AuditVerification.Intact intact when lines.isEnd() -> intact;
            case AuditVerification.Intact intact -> new AuditVerification.Broken(intact.head().number() + 1);
        };
        return new AuditProof(verification, identity, lines.signed().rows());
    }
}
