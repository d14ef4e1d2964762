package org.tessera.engine.models;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tessera.core.digest.Sha256;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.resolve.Thresholds;
import org.tessera.formats.json.Json;

/**
 * The models, dictionaries and thresholds that were released together. A file that is missing or differs from the
 * manifest in one bit is refused by name; there is no weaker mode without it.
 */
public final class ModelShelf {
    private static final String CLASS_PATH_FOLDER = "/org/tessera/models/";
    private static final String MANIFEST = "manifest.json";

    /** The manifest that belongs to this program; with it every model and threshold is the one that was measured. */
    static final Sha256 RELEASED = new Sha256("f30e6c27dad1e3e9db58aaaaef15698e31a17214012a5afbe5a1f06cd9c3e3f6");

    private final Folder files;
    private final List<ModelRow> rows;
    private final Thresholds thresholds;

    /** Where the files are. */
    private interface Folder {
        byte[] read(String file);
    }

    private ModelShelf(Folder files) {
        this.files = files;
        JsonNode manifest = Json.read(new String(files.read(MANIFEST), StandardCharsets.UTF_8))
                .orElseThrow(() -> new ProblemException(ProblemCode.MODEL_UNREADABLE, MANIFEST));
        this.rows = rows(manifest);
        this.thresholds = thresholds(manifest.path("thresholds"));
    }

    /** The files that came with the product. */
    public static ModelShelf released() {
        if (!Sha256.of(readFromClassPath(MANIFEST)).equals(RELEASED)) {
            throw new ProblemException(ProblemCode.MODEL_ALTERED, MANIFEST);
        }
        return new ModelShelf(ModelShelf::readFromClassPath);
    }

    /** The files of a folder, for a site that keeps them apart. */
    public static ModelShelf in(Path folder) {
        return new ModelShelf(file -> readFrom(folder, file));
    }

    private static byte[] readFromClassPath(String file) {
        try (@Nullable
        InputStream in = ModelShelf.class.getResourceAsStream(CLASS_PATH_FOLDER + file)) {
            if (in == null) {
                throw new ProblemException(ProblemCode.MODEL_MISSING, file);
            }
            return in.readAllBytes();
        } catch (IOException unreadable) {
            throw new ProblemException(ProblemCode.MODEL_UNREADABLE, file);
        }
    }

    private static byte[] readFrom(Path folder, String file) {
        try {
            return Files.readAllBytes(folder.resolve(file));
        } catch (NoSuchFileException missing) {
            throw new ProblemException(ProblemCode.MODEL_MISSING, file);
        } catch (IOException unreadable) {
            throw new ProblemException(ProblemCode.MODEL_UNREADABLE, file);
        }
    }

    private static List<ModelRow> rows(JsonNode manifest) {
        List<ModelRow> rows = new ArrayList<>();
        for (JsonNode row : manifest.path("models")) {
            rows.add(new ModelRow(text(row, "name"), text(row, "file"), text(row, "version"),
                    new Sha256(text(row, "sha256")), text(row, "licence")));
        }
        return List.copyOf(rows);
    }

    private static String text(JsonNode row, String field) {
        if (!row.path(field).isTextual()) {
            throw new ProblemException(ProblemCode.MODEL_UNREADABLE, MANIFEST);
        }
        return row.path(field).asText();
    }

    private static Thresholds thresholds(JsonNode tree) {
        Map<IdentifierKind, Double> redact = new EnumMap<>(IdentifierKind.class);
        for (IdentifierKind kind : IdentifierKind.values()) {
            JsonNode value = tree.path("redact").path(kind.name());
            redact.put(kind, share(value));
        }
        return new Thresholds(redact, share(tree.path("nearMiss")));
    }

    private static double share(JsonNode value) {
        if (!value.isNumber() || value.asDouble() < 0 || value.asDouble() > 1) {
            throw new ProblemException(ProblemCode.MODEL_UNREADABLE, MANIFEST);
        }
        return value.asDouble();
    }

    /** The rows of the manifest. */
    public List<ModelRow> rows() {
        return rows;
    }

    /** The thresholds that belong to these models. */
    public Thresholds thresholds() {
        return thresholds;
    }

    /**
     * The bytes of a model, after its fingerprint was checked.
     *
     * @throws ProblemException {@link ProblemCode#MODEL_MISSING}, {@link ProblemCode#MODEL_ALTERED} or
     *     {@link ProblemCode#MODEL_UNREADABLE} with the name
     */
    public byte[] read(String name) {
        ModelRow row = rows.stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemCode.MODEL_MISSING, name));
        byte[] bytes = files.read(row.file());
        if (!Sha256.of(bytes).equals(row.sha256())) {
            throw new ProblemException(ProblemCode.MODEL_ALTERED, name);
        }
        return bytes;
    }

    /** One fingerprint for everything that decides what is found: models, dictionaries and thresholds. */
    public Sha256 fingerprint() {
        StringBuilder all = new StringBuilder();
        rows.forEach(row -> all.append(row.name()).append(' ').append(row.sha256()).append('\n'));
        for (IdentifierKind kind : IdentifierKind.values()) {
            all.append(kind).append(' ').append(thresholds.redact().get(kind)).append('\n');
        }
        return Sha256.of(all.append(thresholds.nearMiss()).toString());
    }
}
