package org.tessera.transformer;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.tessera.core.digest.Sha256;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/**
 * What a site says about its model, in {@code site-model.json}.
 *
 * @param name lower-case words joined by hyphens, for example {@code ward-ner-3}
 * @param model the ONNX file
 * @param vocabulary the file with one piece a line
 * @param lowerCase whether the model was trained on small letters without accents
 * @param maxTokens the most pieces that the model reads at once, the two around them included
 * @param overlap how many pieces two windows of a long note share
 * @param threshold the least probability that counts as a finding, above 0 and up to 1
 * @param labels what each output of the model means, in its order; empty for what is no identifier
 */
record SiteModelManifest(String name, NamedFile model, NamedFile vocabulary, boolean lowerCase, int maxTokens,
        int overlap, double threshold, List<Optional<IdentifierKind>> labels) {
    static final String FILE = "site-model.json";

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .build();
    private static final Set<String> KEYS = Set.of("name", "model", "vocabulary", "lowerCase", "maxTokens", "overlap",
            "threshold", "labels");
    /** Yes: {@code ward-ner-3}. No: {@code ../ner}. */
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(?:-[a-z0-9]+){0,7}");
    /** A file of the folder itself. Yes: {@code model.onnx}. No: {@code ../model.onnx}. */
    private static final Pattern FILE_NAME = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

    /** A file beside the manifest and its fingerprint. */
    record NamedFile(String file, Sha256 sha256) {}

    SiteModelManifest {
        labels = List.copyOf(labels);
    }

    /**
     * Reads a manifest.
     *
     * @throws ProblemException {@link ProblemCode#SITE_MODEL_INVALID} with the key that is wrong
     */
    static SiteModelManifest read(String json) {
        JsonNode tree;
        try {
            tree = JSON.readTree(json);
        } catch (JacksonException malformed) {
            throw invalid("no JSON");
        }
        tree.fieldNames().forEachRemaining(key -> {
            if (!KEYS.contains(key)) {
                throw invalid("a key that is not understood");
            }
        });
        String name = text(tree, "name");
        if (!NAME.matcher(name).matches()) {
            throw invalid("name");
        }
        int most = number(tree, "maxTokens", 8, 8_192);
        return new SiteModelManifest(name, file(tree, "model"), file(tree, "vocabulary"), truth(tree, "lowerCase"),
                most, number(tree, "overlap", 0, (most - 2) / 2), share(tree), labels(tree.path("labels")));
    }

    private static NamedFile file(JsonNode tree, String key) {
        JsonNode node = tree.path(key);
        String file = text(node, "file");
        String hash = text(node, "sha256");
        if (node.size() != 2 || !FILE_NAME.matcher(file).matches() || !hash.matches("[0-9a-f]{64}")) {
            throw invalid(key);
        }
        return new NamedFile(file, new Sha256(hash));
    }

    private static List<Optional<IdentifierKind>> labels(JsonNode tree) {
        List<Optional<IdentifierKind>> labels = new ArrayList<>();
        for (JsonNode label : tree) {
            boolean none = label.isTextual() && label.asText().equals("NONE");
            Optional<IdentifierKind> kind = Arrays.stream(IdentifierKind.values())
                    .filter(candidate -> label.isTextual() && candidate.name().equals(label.asText()))
                    .findFirst();
            if (!none && kind.isEmpty()) {
                throw invalid("labels: number " + labels.size());
            }
            labels.add(kind);
        }
        if (!tree.isArray() || labels.stream().noneMatch(Optional::isEmpty)
                || labels.stream().noneMatch(Optional::isPresent)) {
            throw invalid("labels");
        }
        return labels;
    }

    private static String text(JsonNode tree, String key) {
        if (!tree.path(key).isTextual()) {
            throw invalid(key);
        }
        return tree.path(key).asText();
    }

    private static boolean truth(JsonNode tree, String key) {
        if (!tree.path(key).isBoolean()) {
            throw invalid(key);
        }
        return tree.path(key).asBoolean();
    }

    private static int number(JsonNode tree, String key, int least, int most) {
        JsonNode value = tree.path(key);
        if (!value.isInt() || value.asInt() < least || value.asInt() > most) {
            throw invalid(key);
        }
        return value.asInt();
    }

    private static double share(JsonNode tree) {
        JsonNode value = tree.path("threshold");
        if (!value.isNumber() || !(value.asDouble() > 0 && value.asDouble() <= 1)) {
            throw invalid("threshold");
        }
        return value.asDouble();
    }

    static ProblemException invalid(String what) {
        return new ProblemException(ProblemCode.SITE_MODEL_INVALID, what);
    }
}
