package org.tessera.egress.guard;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tessera.core.gate.ApprovedPrompt;
import org.tessera.core.prompt.AnswerSchema;
import org.tessera.core.provider.BodyFormat;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.egress.json.StrictJson;

/** Reads the bytes of a body again: its fields, its model, its schema, and every text in it. */
final class BodyCheck {
    /** The field of Converse that takes a schema as text. */
    private static final String SCHEMA_TEXT = "outputConfig.textFormat.structure.jsonSchema.schema";

    private final ProviderProfile profile;
    private final String model;
    private final Optional<AnswerSchema> schema;
    private final TextVocabulary texts;

    BodyCheck(ApprovedPrompt prompt) {
        this.profile = prompt.profile();
        this.model = prompt.request().model();
        this.schema = prompt.draft().template().schema();
        this.texts = new TextVocabulary(prompt);
    }

    /** The name of the first thing that is not as approved; empty if everything is. */
    Optional<String> refusal(byte[] body) {
        BodyFormat format = profile.route().format();
        Optional<ObjectNode> read = StrictJson.read(body);
        if (read.isEmpty() || !format.fields().containsAll(StrictJson.fields(read.get(), format.schemaField()))) {
            return Optional.of("fields");
        }
        ObjectNode content = read.get();
        if (!isModel(content)) {
            return Optional.of("model");
        }
        if (!isPlain(content)) {
            return Optional.of("settings");
        }
        return walk(content, "", format.schemaField().orElse(SCHEMA_TEXT));
    }

    /** In the body or in the path, and the approved one; in both it is the same. */
    private boolean isModel(ObjectNode content) {
        boolean inPath = profile.route().pathTemplate(profile.wire().streaming()).contains("{model}");
        boolean named = content.has("model") ? content.path("model").asText().equals(model) : inPath;
        return named && model.equals(profile.model()) && ForwardedModel.reason(model).isEmpty();
    }

    /** Nothing is kept at the provider, and the answer comes in the form that the profile asks for. */
    private boolean isPlain(ObjectNode content) {
        boolean kept = content.has("store") && !content.path("store").equals(StrictJson.object().booleanNode(false));
        boolean otherForm = content.has("stream")
                && !content.path("stream").equals(StrictJson.object().booleanNode(profile.wire().streaming()));
        return !kept && !otherForm;
    }

    private Optional<String> walk(JsonNode node, String way, String schemaWay) {
        if (way.equals(schemaWay)) {
            return isSchema(node) ? Optional.empty() : Optional.of("schema");
        }
        if (node.isTextual()) {
            return texts.allows(way, node.textValue()) ? Optional.empty() : Optional.of("text");
        }
        Stream<Optional<String>> inside = node.isArray()
                ? node.valueStream().map(element -> walk(element, way + "[]", schemaWay))
                : node.properties().stream().map(field -> walk(field.getValue(), below(way, field), schemaWay));
        return inside.flatMap(Optional::stream).findFirst();
    }

    private static String below(String way, Map.Entry<String, JsonNode> field) {
        return way.isEmpty() ? field.getKey() : way + "." + field.getKey();
    }

    /** Exactly the template's, as an object or as text. */
    private boolean isSchema(JsonNode node) {
        Optional<ObjectNode> sent = node instanceof ObjectNode object ? Optional.of(object)
                : Optional.ofNullable(node.textValue()).flatMap(StrictJson::read);
        return sent.isPresent() && sent.equals(schema.flatMap(form -> StrictJson.read(form.json())));
    }
}
