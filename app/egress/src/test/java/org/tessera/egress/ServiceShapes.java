package org.tessera.egress;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.tessera.egress.json.StrictJson;

/**
 * The shapes of AWS's own description of Bedrock, where that lies beside the checkout: required members, types, unions with
 * exactly one member, enumerations, lengths, and no member that the service does not know.
 */
final class ServiceShapes {
    private final JsonNode shapes;

    private ServiceShapes(JsonNode shapes) {
        this.shapes = shapes;
    }

    static Optional<ServiceShapes> official() throws IOException {
        Path file = Path.of(System.getProperty("tessera.root", "."), "..", "shared", "contracts",
                "bedrock-runtime-2023-09-30.json");
        return Files.exists(file)
                ? StrictJson.read(Files.readAllBytes(file)).map(model -> new ServiceShapes(model.path("shapes")))
                : Optional.empty();
    }

    /** What is wrong with a JSON body; empty if nothing is. Members that travel in the path or a header are not in it. */
    List<String> errors(String shape, String json) {
        List<String> errors = new ArrayList<>();
        ObjectNode body = StrictJson.read(json).orElseThrow();
        check(shape, body, shape, errors);
        return errors;
    }

    private void check(String name, JsonNode value, String way, List<String> errors) {
        JsonNode shape = shapes.path(name);
        boolean right = switch (shape.path("type").asText()) {
            case "structure" -> value.isObject();
            case "list" -> value.isArray();
            case "map" -> value.isObject();
            case "string", "blob" -> value.isTextual();
            case "integer", "long" -> value.isIntegralNumber();
            case "float", "double" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case String unknown -> throw new IllegalStateException(way + " has the type " + unknown);
        };
        if (!right) {
            errors.add(way + " is not a " + shape.path("type").asText());
            return;
        }
        limits(shape, value, way, errors);
        if (value.isArray()) {
            value.forEach(element -> check(shape.path("member").path("shape").asText(), element, way + "[]", errors));
        } else if (value.isObject() && shape.path("type").asText().equals("structure")) {
            structure(shape, value, way, errors);
        }
    }

    private void structure(JsonNode shape, JsonNode value, String way, List<String> errors) {
        JsonNode members = shape.path("members");
        shape.path("required").forEach(required -> {
            if (members.path(required.asText()).path("location").isMissingNode() && !value.has(required.asText())) {
                errors.add(way + "." + required.asText() + " is missing");
            }
        });
        if (shape.path("union").asBoolean() && value.size() != 1) {
            errors.add(way + " has not one member");
        }
        value.properties().forEach(member -> {
            JsonNode known = members.path(member.getKey());
            if (known.isMissingNode() || !known.path("location").isMissingNode()) {
                errors.add(way + "." + member.getKey() + " is unknown");
            } else {
                check(known.path("shape").asText(), member.getValue(), way + "." + member.getKey(), errors);
            }
        });
    }

    private static void limits(JsonNode shape, JsonNode value, String way, List<String> errors) {
        double size = value.isNumber() ? value.doubleValue()
                : value.isTextual() ? value.textValue().length() : value.size();
        if (size < shape.path("min").asDouble(size) || size > shape.path("max").asDouble(size)) {
            errors.add(way + " is outside its limits");
        }
        if (shape.has("enum")) {
            List<String> words = new ArrayList<>();
            shape.path("enum").forEach(word -> words.add(word.asText()));
            if (!words.contains(value.asText())) {
                errors.add(way + " is no word of its list");
            }
        }
    }
}
