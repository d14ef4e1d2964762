package org.tessera.training;

import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.tessera.core.digest.Sha256;
import org.tessera.core.identifier.IdentifierKind;

/**
 * The list of models that a release holds, with their fingerprints and the thresholds that go with them. A program that
 * makes a model writes its row; rows of other models and all thresholds stay as they are, because thresholds are chosen for
 * what all detectors say together.
 */
public final class Manifest {
    private static final double USUAL = 0.5;
    private static final double NEAR_MISS = 0.1;

    private final ObjectMapper json = new ObjectMapper();
    private final Path folder;
    private final ObjectNode root;

    /** Opens the manifest of a folder, or begins one. */
    public Manifest(Path folder) throws IOException {
        this.folder = folder;
        Path file = folder.resolve("manifest.json");
        this.root = Files.exists(file) ? (ObjectNode) json.readTree(Files.readAllBytes(file)) : json.createObjectNode();
        if (!root.has("models")) {
            root.put("version", 1);
            root.putArray("models");
            ObjectNode thresholds = root.putObject("thresholds");
            ObjectNode redact = thresholds.putObject("redact");
            for (IdentifierKind kind : IdentifierKind.values()) {
                redact.put(kind.name(), USUAL);
            }
            thresholds.put("nearMiss", NEAR_MISS);
        }
    }

    /**
     * Puts a model's file and row in place.
     *
     * @param name of the model, by which the engine asks for it
     * @param file its name in the folder
     * @param version of the model
     * @param made the program that made it
     * @param from what it was made from
     * @param bytes what the file holds
     */
    public void put(String name, String file, String version, String made, String from, byte[] bytes)
            throws IOException {
        Files.write(folder.resolve(file), bytes);
        ObjectNode row = json.createObjectNode();
        row.put("name", name);
        row.put("file", file);
        row.put("version", version);
        row.put("sha256", Sha256.of(bytes).hex());
        row.put("licence", "Apache-2.0");
        row.put("made", made);
        row.put("from", from);
        row.put("bytes", bytes.length);
        ArrayNode models = (ArrayNode) root.get("models");
        for (int index = 0; index < models.size(); index++) {
            if (models.get(index).get("name").textValue().equals(name)) {
                models.set(index, row);
                return;
            }
        }
        models.add(row);
    }

    /** The SHA-256 of a model's file, in hexadecimal digits. */
    String fingerprint(String name) {
        for (JsonNode row : root.get("models")) {
            if (row.get("name").textValue().equals(name)) {
                return row.get("sha256").textValue();
            }
        }
        throw new IllegalArgumentException("no model " + name);
    }

    /** The threshold of a kind. */
    double threshold(IdentifierKind kind) {
        return root.get("thresholds").get("redact").get(kind.name()).doubleValue();
    }

    /** Writes the manifest. */
    public void write() throws IOException {
        DefaultPrettyPrinter printer = new DefaultPrettyPrinter();
        printer.indentArraysWith(DefaultIndenter.SYSTEM_LINEFEED_INSTANCE);
        Files.writeString(folder.resolve("manifest.json"), json.writer(printer).writeValueAsString(root) + "\n");
    }
}
