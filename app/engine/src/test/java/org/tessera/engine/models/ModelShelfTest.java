package org.tessera.engine.models;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tessera.core.digest.Sha256;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

final class ModelShelfTest {
    @TempDir
    private Path folder = Path.of("");

    @BeforeEach
    void copyOfWhatWasReleased() throws IOException {
        copy("manifest.json");
        for (ModelRow row : ModelShelf.released().rows()) {
            copy(row.file());
        }
    }

    private void copy(String file) throws IOException {
        try (InputStream in = Objects
                .requireNonNull(ModelShelf.class.getResourceAsStream("/org/tessera/models/" + file))) {
            Files.copy(in, folder.resolve(file));
        }
    }

    private static void assertProblem(ProblemCode code, String detail, ThrowingCallable reading) {
        assertThatThrownBy(reading).isInstanceOfSatisfying(ProblemException.class, problem -> {
            assertThat(problem.problem()).isEqualTo(code);
            assertThat(problem.detail()).contains(detail);
        });
    }

    @Test
    void everyReleasedFileIsTheOneOfTheManifest() {
        ModelShelf released = ModelShelf.released();
        assertThat(released.rows()).extracting(ModelRow::name).contains("tagger", "clinical-terms");
        released.rows().forEach(row -> assertThat(released.read(row.name())).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"tagger", "clinical-terms"})
    void namesAModelOfWhichOneBitIsOther(String model) throws IOException {
        Path file = folder.resolve(fileOf(model));
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertProblem(ProblemCode.MODEL_ALTERED, model, () -> ModelShelf.in(folder).read(model));
    }

    private static String fileOf(String model) {
        return ModelShelf.released()
                .rows()
                .stream()
                .filter(row -> row.name().equals(model))
                .findFirst()
                .orElseThrow()
                .file();
    }

    @Test
    void namesAModelThatIsNotThere() throws IOException {
        Files.delete(folder.resolve(fileOf("tagger")));
        assertProblem(ProblemCode.MODEL_MISSING, "tagger", () -> ModelShelf.in(folder).read("tagger"));
        assertProblem(ProblemCode.MODEL_MISSING, "unheard-of", () -> ModelShelf.in(folder).read("unheard-of"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "{\"models\":[{\"name\":\"x\"}]}", "{\"models\":[],\"thresholds\":{}}"})
    void namesAManifestThatIsNone(String content) throws IOException {
        Files.writeString(folder.resolve("manifest.json"), content);
        assertProblem(ProblemCode.MODEL_UNREADABLE, "manifest.json", () -> ModelShelf.in(folder));
    }

    @Test
    void theManifestIsTheOneThatThisProgramBelongsTo() throws IOException {
        Sha256 manifest = Sha256.of(Files.readAllBytes(folder.resolve("manifest.json")));
        assertThat(ModelShelf.RELEASED).as("write the new fingerprint into ModelShelf").isEqualTo(manifest);
    }

    @ParameterizedTest
    @ValueSource(strings = {"9.0", "-0.1", "\"0.5\""})
    void namesAThresholdThatIsNoShare(String value) throws IOException {
        Path manifest = folder.resolve("manifest.json");
        Files.writeString(manifest,
                Files.readString(manifest).replaceFirst("(\"nearMiss\"\\s*:\\s*)[0-9.]+", "$1" + value));
        assertProblem(ProblemCode.MODEL_UNREADABLE, "manifest.json", () -> ModelShelf.in(folder));
    }

    @Test
    void anotherThresholdIsAnotherFingerprint() throws IOException {
        Path manifest = folder.resolve("manifest.json");
        String changed = Files.readString(manifest).replaceFirst("(\"SSN\"\\s*:\\s*)0\\.\\d+", "$10.99");
        Files.writeString(manifest, changed);
        assertThat(List.of(ModelShelf.in(folder).fingerprint())).doesNotContain(ModelShelf.released().fingerprint());
    }
}
