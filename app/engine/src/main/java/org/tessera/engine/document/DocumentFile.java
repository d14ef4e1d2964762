package org.tessera.engine.document;

import java.nio.charset.StandardCharsets;
import org.tessera.formats.OutputBytes;

/**
 * A document without identifiers, proven clean.
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
}
