package org.tessera.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Holds the scores that were checked in to floors, which no new model may fall below. */
class ScoresTest {
    private static final Path MODELS = Path.of("..");

    private static JsonNode scores() throws IOException {
        return new ObjectMapper().readTree(MODELS.resolve("scores/tagger.json").toFile());
    }

    @Test
    void areThoseOfTheReleasedModel() throws IOException {
        Manifest manifest = new Manifest(MODELS.resolve("src/main/resources/org/tessera/models"));
        assertThat(scores().get("sha256").textValue()).as("train again").isEqualTo(manifest.fingerprint("tagger"));
    }

    @ParameterizedTest
    @CsvSource({"aci_notes, 99, 0.2", "aci_dialogue, 92, 0.8", "mtsamples, 94, 0.4", "mtsamples_filled, 95, 0.4",
            "injected, 96, 0.2", "asq_phi, 98, 0.3", "clean, 100, 0.5"})
    void stayAboveTheFloors(String file, double leastRecall, double mostOverRedaction) throws IOException {
        for (JsonNode part : scores().get("files").get(file)) {
            assertThat(part.get("recall").doubleValue()).isGreaterThanOrEqualTo(leastRecall);
            assertThat(part.get("overRedaction").doubleValue()).isLessThanOrEqualTo(mostOverRedaction);
        }
    }
}
