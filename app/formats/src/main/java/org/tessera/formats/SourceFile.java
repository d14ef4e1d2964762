package org.tessera.formats;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.tessera.core.note.PhiBytes;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/** A file to read: on disk, or already in memory. */
public final class SourceFile {
    private final PhiText name;
    private final Opening opening;

    /** Opens the bytes from their begin. */
    private interface Opening {
        InputStream open() throws IOException;
    }

    private SourceFile(PhiText name, Opening opening) {
        this.name = name;
        this.opening = opening;
    }

    /** A file on disk. */
    public static SourceFile of(Path file) {
        return new SourceFile(new PhiText(String.valueOf(file.getFileName())), () -> Files.newInputStream(file));
    }

    /** Bytes by the name they had. */
    public static SourceFile of(PhiText name, PhiBytes bytes) {
        return new SourceFile(name, () -> new ByteArrayInputStream(bytes.reveal()));
    }

    /** Its name without a folder. It may identify. */
    public PhiText name() {
        return name;
    }

    /**
     * Its bytes from the begin, to be closed.
     *
     * @throws ProblemException {@link ProblemCode#FILE_NOT_FOUND} or {@link ProblemCode#FILE_UNREADABLE}
     */
    public InputStream open() {
        try {
            return opening.open();
        } catch (NoSuchFileException missing) {
            throw new ProblemException(ProblemCode.FILE_NOT_FOUND);
        } catch (IOException unreadable) {
            throw new ProblemException(ProblemCode.FILE_UNREADABLE);
        }
    }

    /**
     * All of it.
     *
     * @throws ProblemException as {@link #open()}, or {@link ProblemCode#FILE_TOO_LARGE}, {@link ProblemCode#FILE_EMPTY}
     */
    public PhiBytes bytes() {
        return bytes(Limits.DOCUMENT_BYTES);
    }

    /** All of it, if it is no longer than so many bytes. */
    public PhiBytes bytes(int limit) {
        try (InputStream in = open()) {
            byte[] bytes = in.readNBytes(limit + 1);
            if (bytes.length > limit) {
                throw new ProblemException(ProblemCode.FILE_TOO_LARGE);
            }
            if (bytes.length == 0) {
                throw new ProblemException(ProblemCode.FILE_EMPTY);
            }
            return new PhiBytes(bytes);
        } catch (IOException unreadable) {
            throw new ProblemException(ProblemCode.FILE_UNREADABLE);
        }
    }
}
