package org.tessera.engine.structured;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;
import org.tessera.core.prompt.AnswerSchema;
import org.tessera.core.reinsert.Reinserter;
import org.tessera.core.vault.TokenizedText;
import org.tessera.formats.json.Json;

/**
 * An answer that is JSON and fits its schema. As a document it goes through re-insertion and validation like every other
 * answer; as JSON it is restored node by node, so that a quote or a bracket in a value cannot change its structure.
 */
public final class StructuredAnswer {
    /** What a person has to do comes before everything else. */
    private static final String FIRST = "provider_action_required";

    private static final String BULLET = "- ";

    /** White space with every line end. Yes: a blank, U+2028. No: U+00A0. */
    private static final Pattern SPACE = Pattern.compile("[\\s\\u0085\\u2028\\u2029]+");

    private final JsonNode tree;

    private StructuredAnswer(JsonNode tree) {
        this.tree = tree;
    }

    /** What came of reading an answer. */
    public sealed interface Reading {
        /** It fits. */
        record Fits(StructuredAnswer answer) implements Reading {}

        /**
         * It is not shown as it is: asked again, or left to a person.
         *
         * @param places where it does not fit; {@code answer} alone if it is no JSON
         */
        record Misfit(List<String> places) implements Reading {
            public Misfit {
                places = List.copyOf(places);
            }
        }
    }

    /**
     * Reads an answer: one JSON value and nothing around it, no key twice.
     *
     * @throws IllegalArgumentException if the schema is none that can be checked
     */
    public static Reading read(TokenizedText answer, AnswerSchema schema) {
        JsonNode form = Json.read(schema.json())
                .orElseThrow(() -> new IllegalArgumentException("the schema of a template is no JSON"));
        Optional<JsonNode> tree = Json.read(answer.value());
        List<String> misfits = tree.map(node -> SchemaCheck.misfits(node, form)).orElse(List.of("answer"));
        return tree.filter(node -> misfits.isEmpty())
                .<Reading>map(node -> new Reading.Fits(new StructuredAnswer(node)))
                .orElseGet(() -> new Reading.Misfit(misfits));
    }

    /** The answer as a document with headings and lists, tokens in it; what a person has to do comes first. */
    public TokenizedText document() {
        StringBuilder out = new StringBuilder();
        List<String> actions = actions();
        if (!actions.isEmpty()) {
            out.append(heading(FIRST)).append('\n');
        }
        actions.forEach(action -> out.append(BULLET).append(action).append('\n'));
        write(out, tree);
        return new TokenizedText(out.toString().strip() + "\n");
    }

    /** Where in the document each of the things stands that the model leaves to a person. */
    public List<TextSpan> actionPlaces() {
        List<TextSpan> places = new ArrayList<>();
        int start = heading(FIRST).length() + 1;
        for (String action : actions()) {
            start += BULLET.length();
            places.add(new TextSpan(start, start + action.length()));
            start += action.length() + 1;
        }
        return places;
    }

    private List<String> actions() {
        return tree.findValues(FIRST)
                .stream()
                .flatMap(found -> found.isArray() ? StreamSupport.stream(found.spliterator(), false) : Stream.of(found))
                .map(StructuredAnswer::line)
                .filter(action -> !action.isEmpty())
                .toList();
    }

    private static void write(StringBuilder out, JsonNode node) {
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (member.getKey().equals(FIRST) || isBlank(member.getValue())) {
                continue;
            }
            out.append('\n').append(heading(member.getKey())).append('\n');
            JsonNode value = member.getValue();
            if (value.isObject()) {
                write(out, value);
            } else if (value.isArray()) {
                value.forEach(item -> out.append(BULLET).append(line(item)).append('\n'));
            } else {
                out.append(line(value)).append('\n');
            }
        }
    }

    /** A text without a word has no heading either. */
    private static boolean isBlank(JsonNode value) {
        return value.isTextual() && value.textValue().isBlank();
    }

    /** A value on one line: a line end inside of it must not begin a heading. */
    private static String line(JsonNode value) {
        return value.isContainerNode() ? members(value) : SPACE.matcher(value.asText()).replaceAll(" ").strip();
    }

    private static String members(JsonNode value) {
        StringBuilder out = new StringBuilder();
        for (JsonNode member : value) {
            out.append(out.isEmpty() ? "" : ", ").append(line(member));
        }
        return out.toString();
    }

    /** {@code history_of_present_illness} reads "History of present illness:". */
    private static String heading(String key) {
        String words = key.replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ":";
    }

    /** The answer with values in the place of tokens, in text nodes only; keys stay as the schema has them. */
    public PhiText restored(Reinserter reinserter) {
        return new PhiText(Json.write(restored(tree, reinserter)));
    }

    private static JsonNode restored(JsonNode node, Reinserter reinserter) {
        if (node.isTextual()) {
            return TextNode.valueOf(reinserter.reinsert(new TokenizedText(node.textValue())).text().reveal());
        }
        if (node instanceof ObjectNode object) {
            ObjectNode out = Json.object();
            object.properties().forEach(member -> out.set(member.getKey(), restored(member.getValue(), reinserter)));
            return out;
        }
        if (node instanceof ArrayNode array) {
            ArrayNode out = array.arrayNode();
            array.forEach(item -> out.add(restored(item, reinserter)));
            return out;
        }
        return node;
    }
}
