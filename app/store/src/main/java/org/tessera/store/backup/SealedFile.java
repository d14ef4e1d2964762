package org.tessera.store.backup;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.DigestOutputStream;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.tessera.core.digest.Sha256;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.store.crypto.MasterKey;
import org.tessera.store.crypto.StreamKey;
import org.tessera.store.output.OutputPlace;

/** A copy as a file: the header's line, then the encrypted content. */
final class SealedFile {
    private static final int BUFFER = 1 << 16;

    private SealedFile() {}

    /** What becomes the content. */
    @FunctionalInterface
    interface Content {
        InputStream open() throws IOException;
    }

    /** What is done with the content. */
    @FunctionalInterface
    interface Sink {
        OutputStream open() throws IOException;
    }

    /**
     * A file that was gone through from the first byte to the last.
     *
     * @param file the fingerprint of the file
     * @param content the fingerprint of what it holds
     * @param bytes the length of the file
     */
    record Read(CopyHeader header, Sha256 file, Sha256 content, long bytes) {}

    /**
     * Writes a file beside its place, forces it to disk, reads it back, does what must come before it is there, and moves it
     * to its place. When it returns, the file is there even if power fails: what it holds may be destroyed elsewhere.
     *
     * @param before for example writes the audit
     * @throws ProblemException {@link ProblemCode#BACKUP_NOT_WRITTEN}, or what {@code before} throws; no file is left then
     */
    static Read write(Path file, CopyHeader header, MasterKey master, Content content, Sink check,
            Consumer<Read> before) {
        Path draft = file.resolveSibling("." + file.getFileName() + ".part");
        try {
            Files.deleteIfExists(draft);
            Sha256 written = write(draft, header, master, content);
            Read read = read(draft, header.form(), found -> master, check);
            if (!read.content().equals(written)) {
                throw new ProblemException(ProblemCode.BACKUP_NOT_WRITTEN, "read back");
            }
            before.accept(read);
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE);
            OutputPlace.force(file.toAbsolutePath().resolveSibling(""));
            return read;
        } catch (IOException notWritten) {
            throw new ProblemException(ProblemCode.BACKUP_NOT_WRITTEN);
        } finally {
            discard(draft);
        }
    }

    private static void discard(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException stays) {
            throw new ProblemException(ProblemCode.BACKUP_NOT_WRITTEN, "draft");
        }
    }

    private static Sha256 write(Path draft, CopyHeader header, MasterKey master, Content content) throws IOException {
        byte[] line = header.line();
        Hashing plain = new Hashing();
        try (FileChannel channel = FileChannel.open(draft,
                Set.of(StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE), Drafts.ownerOnly("rw-------"));
                StreamKey key = header.key(master)) {
            OutputStream out = new BufferedOutputStream(Channels.newOutputStream(channel), BUFFER);
            out.write(line);
            out.flush();
            try (InputStream in = new DigestInputStream(content.open(), plain.digest());
                    OutputStream sealed = key.encrypting(new KeptOpen(out), line)) {
                in.transferTo(sealed);
            }
            out.flush();
            channel.force(true);
        }
        return plain.result();
    }

    /**
     * Reads a file from the first byte to the last.
     *
     * @param master finds the master key by the header
     * @throws ProblemException {@link ProblemCode#FILE_NOT_FOUND}, {@link ProblemCode#FILE_UNREADABLE}, what the header
     *         refuses, {@link ProblemCode#COPY_DAMAGED}, or {@link ProblemCode#BACKUP_NOT_WRITTEN} if the sink takes no more
     */
    static Read read(Path file, CopyHeader.Form form, Function<CopyHeader, MasterKey> master, Sink sink) {
        Hashing whole = new Hashing();
        try (InputStream in = new BufferedInputStream(new DigestInputStream(Files.newInputStream(file), whole.digest()),
                BUFFER)) {
            CopyHeader header = CopyHeader.read(in, form);
            Sha256 content = content(in, header, master.apply(header), sink);
            return new Read(header, whole.result(), content, Files.size(file));
        } catch (NoSuchFileException missing) {
            throw new ProblemException(ProblemCode.FILE_NOT_FOUND);
        } catch (IOException unreadable) {
            throw new ProblemException(ProblemCode.FILE_UNREADABLE);
        }
    }

    /** The header alone; nothing shows yet whether it was changed. */
    static CopyHeader header(Path file, CopyHeader.Form form) {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            return CopyHeader.read(in, form);
        } catch (IOException unreadable) {
            throw new ProblemException(ProblemCode.FILE_UNREADABLE);
        }
    }

    private static Sha256 content(InputStream in, CopyHeader header, MasterKey master, Sink sink) throws IOException {
        Hashing plain = new Hashing();
        try (StreamKey key = header.key(master); InputStream opened = key.decrypting(in, header.line())) {
            OutputStream out = new DigestOutputStream(opened(sink), plain.digest());
            try {
                transfer(opened, out);
            } finally {
                close(out);
            }
        }
        return plain.result();
    }

    private static OutputStream opened(Sink sink) {
        try {
            return sink.open();
        } catch (IOException notWritten) {
            throw new ProblemException(ProblemCode.BACKUP_NOT_WRITTEN);
        }
    }

    /** Keeps apart what cannot be read from what cannot be written. */
    private static void transfer(InputStream in, OutputStream out) {
        byte[] buffer = new byte[BUFFER];
        int count = next(in, buffer);
        while (count >= 0) {
            try {
                out.write(buffer, 0, count);
            } catch (IOException full) {
                throw new ProblemException(ProblemCode.BACKUP_NOT_WRITTEN);
            }
            count = next(in, buffer);
        }
    }

    private static int next(InputStream in, byte[] buffer) {
        try {
            return in.read(buffer);
        } catch (IOException refused) {
            throw new ProblemException(ProblemCode.COPY_DAMAGED, "content");
        }
    }

    private static void close(OutputStream out) {
        try {
            out.close();
        } catch (IOException full) {
            throw new ProblemException(ProblemCode.BACKUP_NOT_WRITTEN);
        }
    }
}
