package org.tessera.egress.format;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.egress.json.StrictJson;

/** Reads single fields of an answer. Nothing of the answer goes into a problem but the name of the field that is wrong. */
public final class AnswerFields {
    /** Visible ASCII, as names of models and numbers of requests are. Yes: {@code llama3.1:8b}. No: a line break. */
    private static final Pattern NAME = Pattern.compile("[\\x21-\\x7e]{1,128}");

    private AnswerFields() {}

    /** An answer is not as its interface promises. */
    public static ProblemException malformed(String field) {
        return new ProblemException(ProblemCode.ANSWER_MALFORMED, field);
    }

    /** Whether a field is not there, or says {@code null}. */
    public static boolean isAbsent(JsonNode node) {
        return node.isMissingNode() || node.isNull();
    }

    /** A part of a stream as a JSON object. */
    public static ObjectNode object(String data) {
        return StrictJson.read(data).orElseThrow(() -> malformed("stream"));
    }

    /** A field that is text; {@code null} or no field is no text. */
    public static String text(JsonNode node, String field) {
        if (!isAbsent(node) && !node.isTextual()) {
            throw malformed(field);
        }
        return Optional.ofNullable(node.textValue()).orElse("");
    }

    /** A field that must be text. */
    public static String requiredText(JsonNode node, String field) {
        if (!node.isTextual()) {
            throw malformed(field);
        }
        return node.textValue();
    }

    /** A number of model tokens inside a usage object, of which both may be absent. */
    public static OptionalInt count(JsonNode usage, String name) {
        JsonNode count = usage.path(name);
        if (isAbsent(usage) || (usage.isObject() && isAbsent(count))) {
            return OptionalInt.empty();
        }
        if (!count.isInt() || count.intValue() < 0) {
            throw malformed("usage");
        }
        return OptionalInt.of(count.intValue());
    }

    /** A name of a model or a number of a request; empty if the field is not there or holds anything else. */
    static Optional<String> name(JsonNode node) {
        return Optional.ofNullable(node.textValue()).filter(name -> NAME.matcher(name).matches());
    }
}
