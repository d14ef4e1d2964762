package org.tessera.engine.document;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.tessera.core.problem.ProblemException;
import org.tessera.engine.io.WholeFile;
import org.tessera.engine.output.OutputNote;
import org.tessera.formats.OutputBytes;

/**
 * A document without identifiers, proven clean.
 *
 * @param ending of its name, without the dot
 * @param bytes the file
 * @param fields how many structured fields and properties were replaced or emptied
 */
public record DocumentFile(String ending, OutputBytes bytes, int fields) {
    static DocumentFile ofText(OutputNote note) {
        return new DocumentFile("txt", new OutputBytes(note.text().getBytes(StandardCharsets.UTF_8)), 0);
    }

    /**
     * Writes the document whole or not at all into a file that is not there yet: never over the one it was made from.
     *
     * @throws ProblemException {@link org.tessera.core.problem.ProblemCode#OUTPUT_NOT_WRITTEN}
     */
    public void writeTo(Path file) {
        WholeFile.writeNew(file, bytes);
    }
}
