package org.tessera.core.provider;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a request body is written, with the only fields that it may have. The product fills each of them; none takes free
 * text but the instructions and the turns, so that nothing can hide in a label, a user id or a tag.
 *
 * <p>A field is named by its way through the body: keys joined by {@code .}, an array's elements by {@code []}, for
 * example {@code messages[].content}.
 */
public enum BodyFormat {
    /** Chat completions as OpenAI defined them. */
    OPENAI_CHAT("response_format.json_schema.schema",
            "model messages messages[].role messages[].content max_tokens max_completion_tokens temperature stream"
                    + " stream_options stream_options.include_usage store response_format response_format.type"
                    + " response_format.json_schema response_format.json_schema.name response_format.json_schema.strict"),
    /** Completions of one text as OpenAI defined them. */
    OPENAI_COMPLETIONS("", "model prompt max_tokens temperature stream stream_options stream_options.include_usage"),
    /** Messages as Anthropic defined them, also on Bedrock and Vertex. */
    ANTHROPIC_MESSAGES("output_config.format.schema",
            "model anthropic_version system messages messages[].role messages[].content max_tokens temperature stream"
                    + " inference_geo output_config output_config.format output_config.format.type"),
    /** Bedrock's own format for all its models; a schema stands in it as text. */
    BEDROCK_CONVERSE("", "system system[].text messages messages[].role messages[].content messages[].content[].text"
            + " inferenceConfig inferenceConfig.maxTokens inferenceConfig.temperature outputConfig"
            + " outputConfig.textFormat outputConfig.textFormat.type outputConfig.textFormat.structure"
            + " outputConfig.textFormat.structure.jsonSchema" + " outputConfig.textFormat.structure.jsonSchema.name"
            + " outputConfig.textFormat.structure.jsonSchema.schema"),
    /** Contents as Gemini on Vertex AI takes them. */
    GEMINI_CONTENT("generationConfig.responseJsonSchema",
            "systemInstruction systemInstruction.parts systemInstruction.parts[].text contents contents[].role"
                    + " contents[].parts contents[].parts[].text generationConfig generationConfig.maxOutputTokens"
                    + " generationConfig.temperature generationConfig.responseMimeType");

    private final String schemaField;
    private final String fields;

    BodyFormat(String schemaField, String fields) {
        this.schemaField = schemaField;
        this.fields = fields;
    }

    /** The fields that a body may have. Those inside a schema are the template's and not counted. */
    public Set<String> fields() {
        return Stream.concat(Stream.of(fields.split(" ")), schemaField().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The field that takes the form of the answer as a JSON schema, as an object. */
    public Optional<String> schemaField() {
        return Optional.of(schemaField).filter(field -> !field.isEmpty());
    }
}
