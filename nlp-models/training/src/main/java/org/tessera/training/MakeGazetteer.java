package org.tessera.training;

import java.io.IOException;
import java.nio.file.Path;

/** Writes the gazetteer and its row in the manifest: {@code MakeGazetteer NLP_MODELS_FOLDER}. */
public final class MakeGazetteer {
    private MakeGazetteer() {}

    /** Writes them. */
    public static void main(String[] arguments) throws IOException {
        Manifest manifest = new Manifest(Path.of(arguments[0]).resolve("src/main/resources/org/tessera/models"));
        manifest.put("gazetteer", "gazetteer.fst", "1",
                "org.tessera.training.MakeGazetteer: Lucene FST, no chance in it",
                "names and towns from net.datafaker and from lists written here",
                GazetteerFile.of(GazetteerNames.all()));
        manifest.write();
    }
}
