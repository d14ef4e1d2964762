package org.tessera.engine.io;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.tessera.core.note.NoteId;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/** Reads the bytes of note files, and draws the ids of notes. */
final class NoteFiles {
    /** The longest single note, in bytes of its file. */
    static final long LARGEST_NOTE = 10L * 1024 * 1024;

    private static final int ID_BYTES = 8;
    private static final SecureRandom RANDOM = new SecureRandom();

    private NoteFiles() {}

    static byte[] bytes(Path file) {
        try {
            if (Files.size(file) > LARGEST_NOTE) {
                throw new ProblemException(ProblemCode.FILE_TOO_LARGE);
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException missing) {
            throw new ProblemException(ProblemCode.FILE_NOT_FOUND);
        } catch (IOException unreadable) {
            throw new ProblemException(ProblemCode.FILE_UNREADABLE);
        }
    }

    /** A random id: it says nothing about the note. */
    static NoteId newId() {
        byte[] drawn = new byte[ID_BYTES];
        RANDOM.nextBytes(drawn);
        return new NoteId("n" + HexFormat.of().formatHex(drawn));
    }
}
