package org.tessera.egress.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tessera.core.gate.ApprovedPrompt;
import org.tessera.core.prompt.AnswerSchema;
import org.tessera.core.prompt.PromptTemplate;
import org.tessera.core.provider.Route;
import org.tessera.egress.Approvals;
import org.tessera.egress.Providers;
import org.tessera.egress.fault.LoopbackProfiles;
import org.tessera.testkit.prompt.Drafts;
import org.tessera.testkit.prompt.Templates;

class BodyCheckTest {
    private static final AnswerSchema FORM = new AnswerSchema("letter",
            "{\"type\":\"object\",\"properties\":{\"question\":{\"type\":\"string\"}},\"required\":[\"question\"]}");

    private static ApprovedPrompt prompt(Route route) {
        PromptTemplate plain = Templates.referral();
        PromptTemplate formed = new PromptTemplate(plain.id(), plain.version(), plain.title(), plain.safety(),
                plain.task(), plain.include(), plain.headings(), plain.maxOutputTokens(), Optional.of(FORM));
        return Drafts.approve(new Providers(new EgressGuard()).of(new LoopbackProfiles("http", 8000).of(route, false),
                Optional.empty()), Drafts.of(Approvals.NOTE, formed));
    }

    private static String refusal(Route route, String honest, String changed) {
        ApprovedPrompt prompt = prompt(route);
        String body = prompt.request().bodyText();
        assertThat(body).contains(honest);
        return new BodyCheck(prompt).refusal(body.replace(honest, changed).getBytes(StandardCharsets.UTF_8))
                .orElse("passed");
    }

    @ParameterizedTest
    @EnumSource(value = Route.class, mode = EnumSource.Mode.EXCLUDE, names = "ON_DEVICE")
    void passesTheBodyOfEveryRoute(Route route) {
        assertThat(refusal(route, "{", "{")).isEqualTo("passed");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            OPENAI             | "store":false      | "store":true                          | settings
            OPENAI             | "stream":false     | "stream":true                         | settings
            ANTHROPIC          | "stream":false     | "stream":"false"                      | settings
            OPENAI             | "role":"user"      | "role":"Odalys"                       | text
            OPENAI             | "name":"letter"    | "name":"Odalys"                       | text
            OPENAI_CHAT        | "strict":true      | "strict":"Odalys"                     | text
            OPENAI_COMPLETIONS | Answer:            | Answer: Odalys                        | text
            BEDROCK_CONVERSE   | "role":"user"      | "role":"user "                        | text
            BEDROCK_CONVERSE   | "messages":        | "modelId":"x","messages":             | fields
            BEDROCK_CONVERSE   | \\"question\\"]    | \\"question\\"],\\"title\\":\\"a\\"   | schema
            VERTEX_GEMINI      | "role":"user"      | "role":"tool"                         | text
            """)
    void refusesEverySecondMeaning(Route route, String honest, String changed, String expected) {
        assertThat(refusal(route, honest, changed)).isEqualTo(expected);
    }

    /** A field of a schema may be anything, so the whole schema is the template's or none. */
    @Test
    void refusesASchemaThatIsNotTheTemplates() {
        for (Route route : List.of(Route.OPENAI, Route.ANTHROPIC, Route.VERTEX_GEMINI)) {
            assertThat(
                    refusal(route, "\"required\":[\"question\"]", "\"required\":[\"question\"],\"title\":\"Odalys\""))
                    .isEqualTo("schema");
            assertThat(refusal(route, "{\"question\":{\"type\":\"string\"}}",
                    "{\"question\":{\"type\":\"string\",\"description\":\"Odalys\"}}")).isEqualTo("schema");
        }
    }

    @Test
    void refusesTextThatIsNotTheDrafts() {
        ApprovedPrompt prompt = prompt(Route.ANTHROPIC);
        String user = prompt.draft().user().lines().findFirst().orElseThrow();
        assertThat(refusal(Route.ANTHROPIC, user, user + " Odalys")).isEqualTo("text");
    }
}
