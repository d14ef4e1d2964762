package org.tessera.training.terms;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** Writes the dictionary to the file named by the first argument. */
public final class TermDictionaryProgram {
    private TermDictionaryProgram() {}

    /**
     * Writes it.
     *
     * @param arguments the path of {@code clinical-terms.bsv}
     */
    public static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[0]);
        Files.writeString(file, String.join("\n", TermDictionary.lines()) + "\n", StandardCharsets.US_ASCII);
    }
}
