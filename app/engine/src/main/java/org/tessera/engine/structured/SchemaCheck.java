package org.tessera.engine.structured;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Holds a tree against a schema of the keywords that our templates use: type, properties, required, additionalProperties
 * false, items, enum, minItems, maxItems, minLength, maxLength. A keyword that is not one of these is no check and is
 * refused.
 */
final class SchemaCheck {
    private static final List<String> KEYWORDS = List.of("type", "properties", "required", "additionalProperties",
            "items", "enum", "minItems", "maxItems", "minLength", "maxLength", "description", "title");

    private final List<String> misfits = new ArrayList<>();

    private SchemaCheck() {}

    /**
     * Where a tree does not fit, as ways such as {@code plan.orders[1]}; what stands there is not quoted.
     *
     * @throws IllegalArgumentException if the schema uses another keyword
     */
    static List<String> misfits(JsonNode tree, JsonNode schema) {
        SchemaCheck check = new SchemaCheck();
        check.check(tree, schema, "answer");
        return List.copyOf(check.misfits);
    }

    private void check(JsonNode node, JsonNode schema, String way) {
        schema.fieldNames().forEachRemaining(keyword -> {
            if (!KEYWORDS.contains(keyword)) {
                throw new IllegalArgumentException("unknown keyword in a schema");
            }
        });
        if (!isOfType(node, schema.path("type").asText()) || !isOneOf(node, schema.path("enum"))) {
            misfits.add(way);
            return;
        }
        if (node.isObject()) {
            members(node, schema, way);
        } else if (node.isArray()) {
            elements(node, schema, way);
        } else if (node.isTextual()) {
            int length = node.textValue().codePointCount(0, node.textValue().length());
            within(length, schema.path("minLength"), schema.path("maxLength"), way);
        }
    }

    private static boolean isOfType(JsonNode node, String type) {
        return switch (type) {
            case "object" -> node.isObject();
            case "array" -> node.isArray();
            case "string" -> node.isTextual();
            case "boolean" -> node.isBoolean();
            case "integer" -> node.isIntegralNumber();
            case "number" -> node.isNumber();
            default -> throw new IllegalArgumentException("a schema names a type for every node");
        };
    }

    private static boolean isOneOf(JsonNode node, JsonNode choices) {
        if (choices.isMissingNode()) {
            return true;
        }
        for (JsonNode choice : choices) {
            if (choice.equals(node)) {
                return true;
            }
        }
        return false;
    }

    private void members(JsonNode node, JsonNode schema, String way) {
        for (JsonNode name : schema.path("required")) {
            if (!node.has(name.asText())) {
                misfits.add(way + "." + name.asText());
            }
        }
        boolean closed = schema.has("additionalProperties") && !schema.path("additionalProperties").asBoolean();
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            JsonNode known = schema.path("properties").path(member.getKey());
            if (known.isObject()) {
                check(member.getValue(), known, way + "." + member.getKey());
            } else if (closed) {
                misfits.add(way);
            }
        }
    }

    private void elements(JsonNode node, JsonNode schema, String way) {
        within(node.size(), schema.path("minItems"), schema.path("maxItems"), way);
        for (int index = 0; index < node.size() && schema.has("items"); index++) {
            check(node.get(index), schema.path("items"), way + "[" + index + "]");
        }
    }

    private void within(int size, JsonNode least, JsonNode most, String way) {
        if (size < least.asInt(0) || size > most.asInt(Integer.MAX_VALUE)) {
            misfits.add(way);
        }
    }
}
