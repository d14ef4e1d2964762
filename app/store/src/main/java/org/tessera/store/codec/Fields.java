package org.tessera.store.codec;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.tessera.core.note.PhiBytes;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;

/**
 * The fields of a JSON object. A field that is missing or of another sort is {@link ProblemCode#STORE_DAMAGED}.
 *
 * @param node the object
 */
public record Fields(JsonNode node) {
    /** A text. */
    public String text(String name) {
        return require(name, JsonNode::isTextual).textValue();
    }

    /** A text that may identify. */
    public PhiText phi(String name) {
        return new PhiText(text(name));
    }

    /** A text that may be missing. */
    public Optional<String> maybeText(String name) {
        return node.has(name) ? Optional.of(text(name)) : Optional.empty();
    }

    /** A whole number. */
    public int number(String name) {
        return require(name, JsonNode::isInt).intValue();
    }

    /** A whole number that may be missing. */
    public OptionalInt maybeNumber(String name) {
        return node.has(name) ? OptionalInt.of(number(name)) : OptionalInt.empty();
    }

    /** A long whole number. */
    public long longNumber(String name) {
        return require(name, JsonNode::isIntegralNumber).longValue();
    }

    /** A number with a fraction. */
    public double fraction(String name) {
        return require(name, JsonNode::isNumber).doubleValue();
    }

    /** True or false. */
    public boolean truth(String name) {
        return require(name, JsonNode::isBoolean).booleanValue();
    }

    /** A time, written as ISO 8601 with all its digits. */
    public Instant time(String name) {
        try {
            return Instant.parse(text(name));
        } catch (DateTimeException noTime) {
            throw damaged();
        }
    }

    /** A choice by its name. */
    public <E extends Enum<E>> E choice(String name, Class<E> type) {
        return checked(() -> Enum.valueOf(type, text(name)));
    }

    /** A range, written as an array of start and end. */
    public TextSpan span(String name) {
        return span(require(name, JsonNode::isArray));
    }

    /** A list of ranges. */
    public List<TextSpan> spans(String name) {
        List<TextSpan> spans = new ArrayList<>();
        require(name, JsonNode::isArray).forEach(element -> spans.add(span(element)));
        return spans;
    }

    /** Bytes, written in Base64. */
    public PhiBytes bytes(String name) {
        try {
            return new PhiBytes(require(name, JsonNode::isTextual).binaryValue());
        } catch (IOException notBase64) {
            throw damaged();
        }
    }

    /** An object. */
    public Fields object(String name) {
        return new Fields(require(name, JsonNode::isObject));
    }

    /** The elements of a list that older documents do not have. */
    public <T> List<T> maybeList(String name, Function<Fields, T> reader) {
        return node.has(name) ? list(name, reader) : List.of();
    }

    /** The elements of a list, each read by a reader. */
    public <T> List<T> list(String name, Function<Fields, T> reader) {
        List<T> all = new ArrayList<>();
        require(name, JsonNode::isArray).forEach(element -> all.add(reader.apply(new Fields(element))));
        return all;
    }

    /** Makes a value that checks itself; what it refuses is damage. */
    public static <T> T checked(Supplier<T> value) {
        try {
            return value.get();
        } catch (IllegalArgumentException refused) {
            throw damaged();
        }
    }

    private static TextSpan span(JsonNode pair) {
        if (pair.size() != 2 || !pair.path(0).isInt() || !pair.path(1).isInt()) {
            throw damaged();
        }
        return checked(() -> new TextSpan(pair.path(0).intValue(), pair.path(1).intValue()));
    }

    private JsonNode require(String name, Predicate<JsonNode> sort) {
        JsonNode field = node.path(name);
        if (!sort.test(field)) {
            throw damaged();
        }
        return field;
    }

    static ProblemException damaged() {
        return new ProblemException(ProblemCode.STORE_DAMAGED, "document");
    }
}
