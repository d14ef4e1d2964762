package org.tessera.testkit.assets;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tessera.core.note.SectionType;
import org.tessera.core.prompt.AnswerSchema;
import org.tessera.core.prompt.PromptTemplate;
import org.tessera.core.vault.TokenFormat;

final class TemplatesTest {
    private static final JsonNode REFERRAL = Asset.json("templates/referral.json");
    private static final JsonNode SOAP = Asset.json("templates/soap.json");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Asset.json("templates/prompt-template.schema.json"));

    private static PromptTemplate read(JsonNode tree) {
        List<PromptTemplate.SafetySection> safety = new ArrayList<>();
        tree.get("safety")
                .forEach(passage -> safety.add(new PromptTemplate.SafetySection(
                        PromptTemplate.Purpose.valueOf(passage.get("purpose").asText()),
                        passage.get("text").asText())));
        Set<SectionType> include = EnumSet.noneOf(SectionType.class);
        tree.get("include").forEach(type -> include.add(SectionType.valueOf(type.asText())));
        List<String> headings = new ArrayList<>();
        tree.get("headings").forEach(heading -> headings.add(heading.asText()));
        return new PromptTemplate(tree.get("id").asText(), tree.get("version").asInt(), tree.get("title").asText(),
                safety, tree.get("task").asText(), include, headings, tree.get("maxOutputTokens").asInt(),
                Optional.ofNullable(tree.get("schema"))
                        .map(schema -> new AnswerSchema(schema.get("name").asText(), schema.get("schema").toString())));
    }

    static List<JsonNode> templates() {
        return List.of(REFERRAL, SOAP);
    }

    private static List<Error> errors(JsonNode template) {
        return SCHEMA.validate(template);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void keepsItsSchema(JsonNode template) {
        assertThat(errors(template)).isEmpty();
    }

    @Test
    void asksForAFormThatEveryProviderUnderstands() {
        assertThat(Set.copyOf(names(SOAP.at("/schema/schema/properties"))))
                .isEqualTo(Set.of("subjective", "objective", "assessment", "plan"));
        assertThat(Set.copyOf(names(SOAP.at("/schema/schema/properties/plan/properties"))))
                .isEqualTo(Set.of("medications", "orders", "follow_up", "provider_action_required"));
        for (JsonNode object : SOAP.at("/schema/schema").findParents("properties")) {
            assertThat(names(object.get("properties"))).containsExactlyElementsOf(texts(object.get("required")));
        }
        ObjectNode open = SOAP.deepCopy();
        ((ObjectNode) open.at("/schema/schema/properties/plan")).put("additionalProperties", true);
        assertThat(errors(open)).isNotEmpty();
        ObjectNode pattern = SOAP.deepCopy();
        ((ObjectNode) pattern.at("/schema/schema/properties/plan/properties/follow_up")).put("pattern", "a");
        assertThat(errors(pattern)).isNotEmpty();
    }

    @Test
    void namesEveryKeyOfTheFormAmongTheHeadings() {
        List<String> headings = texts(SOAP.get("headings"));
        for (JsonNode object : SOAP.at("/schema/schema").findParents("properties")) {
            assertThat(names(object.get("properties"))).allMatch(key -> headings
                    .contains(key.substring(0, 1).toUpperCase(Locale.ROOT) + key.substring(1).replace('_', ' ')));
        }
    }

    private static List<String> names(JsonNode object) {
        return object.properties().stream().map(Map.Entry::getKey).toList();
    }

    private static List<String> texts(JsonNode array) {
        List<String> texts = new ArrayList<>();
        array.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    @Test
    void hasASchemaThatRefusesWhatTheEngineWouldNotUnderstand() {
        ObjectNode unknownKey = REFERRAL.deepCopy();
        unknownKey.put("temperature", 1);
        assertThat(errors(unknownKey)).isNotEmpty();
        ObjectNode protectedTopic = REFERRAL.deepCopy();
        protectedTopic.withArray("include").add(SectionType.SUBSTANCE_USE.name());
        assertThat(errors(protectedTopic)).isNotEmpty();
        ObjectNode lacking = REFERRAL.deepCopy();
        lacking.withArray("safety").remove(0);
        assertThat(errors(lacking)).isNotEmpty();
    }

    @Test
    void namesEverySectionThatIsNotProtectedInTheSchema() {
        List<String> named = new ArrayList<>();
        Asset.json("templates/prompt-template.schema.json")
                .at("/properties/include/items/enum")
                .forEach(type -> named.add(type.asText()));
        assertThat(named).containsExactlyInAnyOrderElementsOf(Arrays.stream(SectionType.values())
                .filter(type -> !type.isSensitive())
                .map(SectionType::name)
                .toList());
    }

    @ParameterizedTest
    @MethodSource("templates")
    void holdsTheFixedWordsOfTheSafetySections(JsonNode tree) {
        String instructions = read(tree).instructions();
        assertThat(instructions).contains("Use only facts that stand in the note")
                .contains("\"Documentation unclear, provider to review\"", "\"documented as\"", "\"reported\"")
                .contains("\"This is outside my function. Please consult a clinician.\"")
                .contains("Never invent, translate, inflect, split", "possessive goes after the closing brackets");
    }

    @ParameterizedTest
    @MethodSource("templates")
    void asksForNoProtectedTopic(JsonNode tree) {
        assertThat(read(tree).include()).noneMatch(SectionType::isSensitive)
                .doesNotContain(SectionType.LETTERHEAD, SectionType.SIGNATURE);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void showsTokensThatNoCaseCanHave(JsonNode tree) {
        PromptTemplate template = read(tree);
        assertThat(template.instructions()).contains("[[NAME_01.X1]]");
        assertThat(TokenFormat.exact(template.instructions() + template.task())).isEmpty();
    }
}
