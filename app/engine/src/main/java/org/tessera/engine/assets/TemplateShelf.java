package org.tessera.engine.assets;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tessera.core.note.SectionType;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.prompt.AnswerSchema;
import org.tessera.core.prompt.PromptTemplate.Purpose;
import org.tessera.core.prompt.PromptTemplate.SafetySection;
import org.tessera.core.prompt.PromptTemplate;
import org.tessera.formats.json.Json;

/** The prompt templates that ship with the product. */
public final class TemplateShelf {
    private static final List<String> FILES = List.of("templates/referral.json", "templates/soap.json");

    private final List<PromptTemplate> templates;

    private TemplateShelf(List<PromptTemplate> templates) {
        this.templates = templates;
    }

    /** Reads all templates. */
    public static TemplateShelf released() {
        return new TemplateShelf(FILES.stream().map(TemplateShelf::read).toList());
    }

    private static PromptTemplate read(String file) {
        JsonNode tree = Json.read(AssetFile.read(file))
                .orElseThrow(() -> new ProblemException(ProblemCode.MODEL_UNREADABLE, file));
        try {
            List<SafetySection> safety = new ArrayList<>();
            tree.path("safety")
                    .forEach(passage -> safety.add(new SafetySection(Purpose.valueOf(passage.path("purpose").asText()),
                            passage.path("text").asText())));
            Set<SectionType> include = EnumSet.noneOf(SectionType.class);
            tree.path("include").forEach(name -> include.add(SectionType.valueOf(name.asText())));
            List<String> headings = new ArrayList<>();
            tree.path("headings").forEach(heading -> headings.add(heading.asText()));
            return new PromptTemplate(tree.path("id").asText(), tree.path("version").asInt(),
                    tree.path("title").asText(), safety, tree.path("task").asText(), include, headings,
                    tree.path("maxOutputTokens").asInt(), schema(tree.path("schema")));
        } catch (IllegalArgumentException wrongValue) {
            throw new ProblemException(ProblemCode.MODEL_UNREADABLE, file);
        }
    }

    private static Optional<AnswerSchema> schema(JsonNode schema) {
        return schema.isObject()
                ? Optional.of(new AnswerSchema(schema.path("name").asText(), schema.path("schema").toString()))
                : Optional.empty();
    }

    /** The templates, in the order in which they are offered. */
    public List<PromptTemplate> all() {
        return templates;
    }

    /**
     * The template of a task.
     *
     * @throws ProblemException {@link ProblemCode#TEMPLATE_NOT_FOUND}
     */
    public PromptTemplate find(String id) {
        return templates.stream()
                .filter(template -> template.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemCode.TEMPLATE_NOT_FOUND));
    }
}
