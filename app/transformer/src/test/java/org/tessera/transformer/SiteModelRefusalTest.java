package org.tessera.transformer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tessera.core.digest.Sha256;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/** A model that is not whole, not the one that was named, or not of this form is refused by name. */
final class SiteModelRefusalTest {
    @TempDir
    private Path folder = Path.of("");

    private ProblemException refusal() {
        return catchThrowableOfType(ProblemException.class, () -> new OnnxSiteModels().open(folder).close());
    }

    private void replace(String what, String with) throws IOException {
        Path manifest = folder.resolve("site-model.json");
        Files.writeString(manifest, Files.readString(manifest).replace(what, with));
    }

    @ParameterizedTest
    @ValueSource(strings = {"site-model.json", "model.onnx", "vocab.txt"})
    void namesAFileThatIsMissing(String file) throws IOException {
        TinyModel.write(folder);
        Files.delete(folder.resolve(file));
        assertThat(refusal().problem()).isEqualTo(ProblemCode.SITE_MODEL_MISSING);
        assertThat(refusal().detail()).contains(file);
    }

    @ParameterizedTest
    @ValueSource(strings = {"model.onnx", "vocab.txt"})
    void namesAFileThatWasAltered(String file) throws IOException {
        TinyModel.write(folder);
        byte[] bytes = Files.readAllBytes(folder.resolve(file));
        bytes[bytes.length / 2] ^= 1;
        Files.write(folder.resolve(file), bytes);
        assertThat(refusal().problem()).isEqualTo(ProblemCode.SITE_MODEL_ALTERED);
        assertThat(refusal().detail()).contains(file);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "CITY"]           | "TOWN"]              | labels: number 2
            ,"CITY"]          | ]                    | labels: the model gives 3
            "NONE","PATIENT"  | "CITY","PATIENT"     | labels
            "threshold":0.5   | "threshold":0        | threshold
            "threshold":0.5   | "threshold":1.5      | threshold
            "overlap":4       | "overlap":8          | overlap
            "maxTokens":16    | "maxTokens":4        | maxTokens
            "lowerCase":true  | "lowerCase":"yes"    | lowerCase
            "vocab.txt"       | "../vocab.txt"       | vocabulary
            ward-ner-1        | Ward/NER             | name
            "overlap":4       | "overlap":4,"url":"" | a key that is not understood
            "name"            | name                 | no JSON
            """)
    void namesWhatIsWrongWithAManifest(String what, String with, String detail) throws IOException {
        TinyModel.write(folder);
        replace(what, with);
        assertThat(refusal().problem()).isEqualTo(ProblemCode.SITE_MODEL_INVALID);
        assertThat(refusal().detail()).contains(detail);
    }

    @Test
    void refusesBytesThatAreNoModel() throws IOException {
        TinyModel.write(folder);
        String hash = Sha256.of(Files.readAllBytes(folder.resolve("model.onnx"))).hex();
        Files.writeString(folder.resolve("model.onnx"), "no model");
        replace(hash, Sha256.of("no model").hex());
        assertThat(refusal().problem()).isEqualTo(ProblemCode.SITE_MODEL_INVALID);
        assertThat(refusal().detail()).contains("model");
    }

    @Test
    void refusesAVocabularyWithoutItsSpecialPieces() throws IOException {
        TinyModel.write(folder);
        String hash = Sha256.of(Files.readString(folder.resolve("vocab.txt"))).hex();
        Files.writeString(folder.resolve("vocab.txt"), "odalys\n");
        replace(hash, Sha256.of("odalys\n").hex());
        assertThat(refusal().detail()).contains("[UNK]");
    }
}
