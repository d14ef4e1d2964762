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
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tessera.core.note.SectionType;
import org.tessera.core.prompt.PromptTemplate;
import org.tessera.core.vault.TokenFormat;

final class TemplatesTest {
    private static final JsonNode REFERRAL = Asset.json("templates/referral.json");
    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(Asset.json("templates/prompt-template.schema.json"));

    private static PromptTemplate referral() {
        List<PromptTemplate.SafetySection> safety = new ArrayList<>();
        REFERRAL.get("safety")
                .forEach(passage -> safety.add(new PromptTemplate.SafetySection(
                        PromptTemplate.Purpose.valueOf(passage.get("purpose").asText()),
                        passage.get("text").asText())));
        Set<SectionType> include = EnumSet.noneOf(SectionType.class);
        REFERRAL.get("include").forEach(type -> include.add(SectionType.valueOf(type.asText())));
        List<String> headings = new ArrayList<>();
        REFERRAL.get("headings").forEach(heading -> headings.add(heading.asText()));
        return new PromptTemplate(REFERRAL.get("id").asText(), REFERRAL.get("version").asInt(),
                REFERRAL.get("title").asText(), safety, REFERRAL.get("task").asText(), include, headings,
                REFERRAL.get("maxOutputTokens").asInt(), Optional.empty());
    }

    private static List<Error> errors(JsonNode template) {
        return SCHEMA.validate(template);
    }

    @Test
    void keepsItsSchema() {
        assertThat(errors(REFERRAL)).isEmpty();
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

    @Test
    void holdsTheFixedWordsOfTheSafetySections() {
        String instructions = referral().instructions();
        assertThat(instructions).contains("Use only facts that stand in the note")
                .contains("\"Documentation unclear, provider to review\"", "\"documented as\"", "\"reported\"")
                .contains("\"This is outside my function. Please consult a clinician.\"")
                .contains("Never invent, translate, inflect, split", "possessive goes after the closing brackets");
    }

    @Test
    void asksForNoProtectedTopic() {
        assertThat(referral().include()).noneMatch(SectionType::isSensitive)
                .doesNotContain(SectionType.LETTERHEAD, SectionType.SIGNATURE);
    }

    @Test
    void showsTokensThatNoCaseCanHave() {
        PromptTemplate template = referral();
        assertThat(template.instructions()).contains("[[NAME_01.X1]]");
        assertThat(TokenFormat.exact(template.instructions() + template.task())).isEmpty();
    }
}
