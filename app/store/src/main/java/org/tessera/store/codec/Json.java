package org.tessera.store.codec;

import com.fasterxml.jackson.core.JacksonException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.util.JsonRecyclerPools;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.cfg.JsonNodeFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.function.Function;
import org.tessera.core.note.TextSpan;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/**
 * JSON in one canonical form: fields ordered by name, no spaces, ASCII only. Equal values give equal bytes, and every
 * UTF-16 unit comes back, half surrogate pairs too.
 */
public final class Json {
    /** Buffers are not kept for the next use: one that a thread keeps holds the text that was read or written last. */
    private static final JsonMapper MAPPER = JsonMapper
            .builder(JsonFactory.builder()
                    .recyclerPool(JsonRecyclerPools.nonRecyclingPool())
                    .streamReadConstraints(StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
                    .build())
            .enable(JsonWriteFeature.ESCAPE_NON_ASCII)
            .enable(JsonNodeFeature.WRITE_PROPERTIES_SORTED)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private static final String VERSION = "v";
    private static final String DATA = "data";

    private Json() {}

    /** An object without fields. */
    public static ObjectNode object() {
        return JsonNodeFactory.instance.objectNode();
    }

    /** An array of what each value is written as. */
    public static <T> ArrayNode array(Collection<? extends T> values, Function<? super T, ? extends JsonNode> writer) {
        ArrayNode array = JsonNodeFactory.instance.arrayNode(values.size());
        values.forEach(value -> array.add(writer.apply(value)));
        return array;
    }

    /** A range as an array of start and end. */
    public static ArrayNode span(TextSpan span) {
        return JsonNodeFactory.instance.arrayNode(2).add(span.start()).add(span.end());
    }

    /** The canonical text. */
    public static String write(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JacksonException impossible) {
            throw new IllegalStateException("a tree of JSON can be written");
        }
    }

    /**
     * Reads text.
     *
     * @throws ProblemException {@link ProblemCode#STORE_DAMAGED} if it is not JSON
     */
    public static JsonNode read(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JacksonException notJson) {
            throw new ProblemException(ProblemCode.STORE_DAMAGED, "JSON");
        }
    }

    /** A document as it is encrypted: its version beside its content. */
    public static byte[] document(int version, JsonNode data) {
        ObjectNode document = object().put(VERSION, version);
        document.set(DATA, data);
        return write(document).getBytes(StandardCharsets.US_ASCII);
    }

    /**
     * The content of a document.
     *
     * @param version the newest one that is understood
     * @throws ProblemException {@link ProblemCode#STORE_FROM_NEWER_VERSION} or {@link ProblemCode#STORE_DAMAGED}
     */
    public static Fields content(int version, byte[] document) {
        try {
            Fields fields = new Fields(MAPPER.readTree(document));
            if (fields.number(VERSION) > version) {
                throw new ProblemException(ProblemCode.STORE_FROM_NEWER_VERSION, "document");
            }
            return fields.object(DATA);
        } catch (IOException notJson) {
            throw new ProblemException(ProblemCode.STORE_DAMAGED, "document");
        }
    }
}
