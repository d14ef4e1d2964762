package org.tessera.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.digest.Sha256;
import org.tessera.core.identifier.IdentifierKind;

class ManifestTest {
    private static final String RELEASED = "/org/tessera/models/";

    @TempDir
    private Path folder;

    private static byte[] released(String file) throws IOException {
        try (InputStream in = ManifestTest.class.getResourceAsStream(RELEASED + file)) {
            if (in == null) {
                throw new IOException("not released: " + file);
            }
            return in.readAllBytes();
        }
    }

    private JsonNode written() throws IOException {
        return new ObjectMapper().readTree(Files.readAllBytes(folder.resolve("manifest.json")));
    }

    @Test
    void namesTheTrueFingerprintOfEachReleasedFile() throws IOException {
        List<String> names = new ArrayList<>();
        for (JsonNode row : new ObjectMapper().readTree(released("manifest.json")).get("models")) {
            byte[] file = released(row.get("file").textValue());
            names.add(row.get("name").textValue());
            assertThat(row.get("sha256").textValue()).as(row.get("file").textValue()).isEqualTo(Sha256.of(file).hex());
            assertThat(row.get("bytes").intValue()).isEqualTo(file.length);
            assertThat(row.get("licence").textValue()).isEqualTo("Apache-2.0");
        }
        assertThat(names).containsExactlyInAnyOrder("tagger", "clinical-terms", "gazetteer", "zip3");
    }

    @Test
    void givesEveryKindAThreshold() throws IOException {
        JsonNode thresholds = new ObjectMapper().readTree(released("manifest.json")).get("thresholds");
        double nearMiss = thresholds.get("nearMiss").doubleValue();
        for (IdentifierKind kind : IdentifierKind.values()) {
            assertThat(thresholds.get("redact").path(kind.name()).doubleValue()).as(kind.name())
                    .isGreaterThan(nearMiss)
                    .isLessThan(1);
        }
    }

    @Test
    void keepsTheRowsOfOtherProgramsAndTheOrder() throws IOException {
        Manifest first = new Manifest(folder);
        first.put("terms", "terms.bsv", "1", "one program", "lists", new byte[]{1});
        first.put("tagger", "tagger.crf", "1", "another", "text", new byte[]{2});
        first.write();
        Manifest second = new Manifest(folder);
        second.put("terms", "terms.bsv", "2", "one program", "lists", new byte[]{3});
        second.write();
        JsonNode models = written().get("models");
        assertThat(models).hasSize(2);
        assertThat(models.get(0).get("version").textValue()).isEqualTo("2");
        assertThat(models.get(0).get("sha256").textValue()).isEqualTo(Sha256.of(new byte[]{3}).hex());
        assertThat(models.get(1).get("made").textValue()).isEqualTo("another");
    }

    @Test
    void keepsTheThresholdsThatWereChosen() throws IOException {
        new Manifest(folder).write();
        Path file = folder.resolve("manifest.json");
        Files.writeString(file, Files.readString(file).replace("\"CITY\" : 0.5", "\"CITY\" : 0.3"));
        Manifest manifest = new Manifest(folder);
        manifest.put("tagger", "tagger.crf", "1", "a program", "text", new byte[]{2});
        manifest.write();
        assertThat(new Manifest(folder).threshold(IdentifierKind.CITY)).isEqualTo(0.3);
        assertThat(new Manifest(folder).threshold(IdentifierKind.SSN)).isEqualTo(0.5);
    }

    @Test
    void givesTheSameBytesTwice() throws IOException {
        Path other = Files.createDirectory(folder.resolve("other"));
        new Manifest(folder).write();
        new Manifest(other).write();
        assertThat(other.resolve("manifest.json")).hasSameBinaryContentAs(folder.resolve("manifest.json"));
    }
}
