package org.tessera.engine.assets;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.formats.json.Json;

/**
 * The words that the screens explain.
 *
 * @param terms by the alphabet
 */
public record Glossary(List<GlossaryTerm> terms) {
    private static final String FILE = "help/glossary.json";

    public Glossary {
        terms = List.copyOf(
                terms.stream().sorted(Comparator.comparing(one -> one.term().toLowerCase(Locale.ROOT))).toList());
    }

    /**
     * The glossary of this product.
     *
     * @throws ProblemException {@link ProblemCode#MODEL_MISSING} or {@link ProblemCode#MODEL_UNREADABLE} with the file
     */
    public static Glossary released() {
        JsonNode rows = Json.read(AssetFile.read(FILE))
                .filter(JsonNode::isArray)
                .orElseThrow(() -> new ProblemException(ProblemCode.MODEL_UNREADABLE, FILE));
        List<GlossaryTerm> terms = new ArrayList<>();
        rows.forEach(row -> terms.add(read(row)));
        return new Glossary(terms);
    }

    private static GlossaryTerm read(JsonNode row) {
        List<String> see = new ArrayList<>();
        row.path("see").forEach(id -> see.add(id.asText()));
        return new GlossaryTerm(row.path("id").asText(), row.path("term").asText(), row.path("plain").asText(),
                row.path("citation").asText(), see);
    }

    /** The word of that id. */
    public Optional<GlossaryTerm> get(String id) {
        return terms.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    /** The words in which everything that was typed occurs, in any field, case aside; those that begin with it first. */
    public List<GlossaryTerm> find(String typed) {
        List<String> words = Arrays.stream(typed.toLowerCase(Locale.ROOT).split("\\s+"))
                .filter(word -> !word.isEmpty())
                .toList();
        String beginning = typed.strip().toLowerCase(Locale.ROOT);
        return terms.stream()
                .filter(one -> words.stream().allMatch(all(one)::contains))
                .sorted(Comparator.comparing(one -> !one.term().toLowerCase(Locale.ROOT).startsWith(beginning)))
                .toList();
    }

    private static String all(GlossaryTerm one) {
        return (one.term() + " " + one.plain() + " " + one.citation()).toLowerCase(Locale.ROOT);
    }
}
