package org.tessera.training.terms;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.tessera.training.Manifest;

/** Writes the dictionary and its manifest row: {@code TermDictionaryProgram NLP_MODELS_FOLDER}. */
public final class TermDictionaryProgram {
    private TermDictionaryProgram() {}

    /**
     * Writes both.
     *
     * @param arguments the folder {@code nlp-models}
     */
    public static void main(String[] arguments) throws IOException {
        String text = String.join("\n", TermDictionary.lines()) + "\n";
        Manifest manifest = new Manifest(Path.of(arguments[0]).resolve("src/main/resources/org/tessera/models"));
        manifest.put("clinical-terms", "clinical-terms.bsv", "1", TermDictionaryProgram.class.getName(),
                "word lists written for this project from general medical knowledge",
                text.getBytes(StandardCharsets.US_ASCII));
        manifest.write();
    }
}
