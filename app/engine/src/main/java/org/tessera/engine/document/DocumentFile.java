package org.tessera.engine.document;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.tessera.core.problem.ProblemException;
import org.tessera.engine.io.WholeFile;
import org.tessera.formats.OutputBytes;

/**
 * A file to write: a document without identifiers, proven clean, or a signed letter.
 *
 * @param ending of its name, without the dot
 * @param bytes the file
 * @param fields how many structured fields and properties were replaced or emptied
 */
public record DocumentFile(String ending, OutputBytes bytes, int fields) {
    /** Plain text. */
    public static DocumentFile ofText(String text) {
        return new DocumentFile("txt", new OutputBytes(text.getBytes(StandardCharsets.UTF_8)), 0);
    }

    /**
     * Writes the document whole or not at all into a file that is not there yet: never over the one it was made from.
     *
     * @throws ProblemException {@link org.tessera.core.problem.ProblemCode#OUTPUT_NOT_WRITTEN}
     */
    public void writeTo(Path file) {
        WholeFile.writeNew(file, bytes);
    }

    /**
     * Writes the file whole or not at all, also in the place of one that is there: a person was asked.
     *
     * @throws ProblemException {@link org.tessera.core.problem.ProblemCode#OUTPUT_NOT_WRITTEN}
     */
    public void writeOver(Path file) {
        WholeFile.write(file, bytes);
    }
}
