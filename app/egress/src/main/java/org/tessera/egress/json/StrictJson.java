package org.tessera.egress.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * JSON objects, read without mercy: UTF-8 only, no key twice, nothing behind the closing brace. Two readers of the same
 * bytes must not be able to understand different things.
 */
public final class StrictJson {
    /** Buffers are not kept for the next use: one that a thread keeps holds the answer that was read last. */
    private static final JsonMapper MAPPER = JsonMapper
            .builder(JsonFactory.builder().recyclerPool(JsonRecyclerPools.nonRecyclingPool()).build())
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private StrictJson() {}

    /** An object without keys; keys are written in the order in which they are put. */
    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /** The object that the bytes are; empty if they are anything else. */
    public static Optional<ObjectNode> read(byte[] bytes) {
        try {
            return read(StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
        } catch (CharacterCodingException notUtf8) {
            return Optional.empty();
        }
    }

    /** The object that the text is; empty if it is anything else. */
    public static Optional<ObjectNode> read(String text) {
        try {
            return MAPPER.readTree(text) instanceof ObjectNode object ? Optional.of(object) : Optional.empty();
        } catch (JsonProcessingException notJson) {
            return Optional.empty();
        }
    }

    /** The object on one line, as UTF-8. The same object gives the same bytes. */
    public static byte[] write(ObjectNode object) {
        try {
            return MAPPER.writeValueAsString(object).getBytes(StandardCharsets.UTF_8);
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of nodes can be written");
        }
    }

    /** The object for people to read, indented. */
    public static String pretty(ObjectNode object) {
        try {
            return MAPPER.writer(SerializationFeature.INDENT_OUTPUT).writeValueAsString(object) + "\n";
        } catch (JsonProcessingException impossible) {
            throw new IllegalStateException("a tree of nodes can be written");
        }
    }

    /**
     * Every field that occurs, by its way through the object: keys joined by {@code .}, elements of arrays by {@code []}.
     *
     * @param opaque a field whose inside is not looked at; empty if there is none
     */
    public static Set<String> fields(ObjectNode object, Optional<String> opaque) {
        Set<String> fields = new TreeSet<>();
        collect(object, "", opaque, fields);
        return fields;
    }

    private static void collect(JsonNode node, String way, Optional<String> opaque, Set<String> fields) {
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            String name = way.isEmpty() ? field.getKey() : way + "." + field.getKey();
            fields.add(name);
            if (opaque.filter(name::equals).isEmpty()) {
                collect(field.getValue(), name, opaque, fields);
            }
        }
        if (node.isArray()) {
            node.forEach(element -> collect(element, way + "[]", opaque, fields));
        }
    }
}
