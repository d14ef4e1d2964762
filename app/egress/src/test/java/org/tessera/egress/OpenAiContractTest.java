package org.tessera.egress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Schema;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tessera.core.gate.OutgoingRequest;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.egress.profile.ProfileJson;
import org.tessera.testkit.llm.ChatAnswer;
import org.tessera.testkit.prompt.Drafts;

/** Requests and the stand-in's answers against OpenAI's own description, where it is there, and against ours always. */
class OpenAiContractTest {
    private static final String BASE = "http://127.0.0.1:8000/v1";

    static Stream<ProviderProfile> profiles() {
        return Stream.of(Approvals.profile(BASE, 1), ProfileJson.read("""
                {"name": "warm", "baseUrl": "%s", "model": "m", "temperature": 0.2, "maxOutputTokens": 50}
                """.formatted(BASE)));
    }

    static Stream<ChatAnswer.Respond> answers() {
        return Stream.of(ChatAnswer.text("Yes."), ChatAnswer.truncated("Ye"), ChatAnswer.refusal("No."))
                .map(ChatAnswer.Respond.class::cast);
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void requestsHaveOurForm(ProviderProfile profile) {
        assertThat(Schemas.errors(Schemas.own("wire/chat.request.schema.json"), body(profile))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("profiles")
    void requestsHaveTheOfficialForm(ProviderProfile profile) {
        assertThat(Schemas.errors(official("CreateChatCompletionRequest"), body(profile))).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("answers")
    void theStandInAnswersInBothForms(ChatAnswer.Respond answer) {
        assertThat(Schemas.errors(Schemas.own("wire/chat.answer.schema.json"), answer.body())).isEmpty();
        Optional<Schema> official = Schemas.official("CreateChatCompletionResponse");
        assertThat(official.map(schema -> Schemas.errors(schema, answer.body())).orElseGet(List::of)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"model\":\"m\",\"messages\":\"hi\"}", "{\"model\":\"m\",\"messages\":[]}",
            "{\"messages\":[{\"role\":\"user\",\"content\":\"a\"}]}"})
    void theOfficialFormCanBeMissed(String wrong) {
        assertThat(Schemas.errors(official("CreateChatCompletionRequest"), wrong)).isNotEmpty();
    }

    @Test
    void theSameDraftGivesTheSameBytes() {
        OutgoingRequest once = Composition.of(Approvals.profile(BASE, 1), Drafts.of(Approvals.NOTE).draft());
        OutgoingRequest again = Composition.of(Approvals.profile(BASE, 1), Drafts.of(Approvals.NOTE).draft());
        assertThat(again.hash()).isEqualTo(once.hash());
        assertThat(once.fields()).containsExactlyInAnyOrder("model", "messages", "messages[].role",
                "messages[].content", "max_tokens", "stream");
    }

    @Test
    void asksForNoMoreThanTemplateAndProfileAllow() {
        assertThat(body(Approvals.profile(BASE, 1))).contains("\"max_tokens\":900,");
        ProviderProfile brief = ProfileJson
                .read("{\"name\":\"a\",\"baseUrl\":\"" + BASE + "\",\"model\":\"m\",\"maxOutputTokens\":50}");
        assertThat(brief.wire().temperature()).isEqualTo(OptionalDouble.empty());
        assertThat(body(brief)).contains("\"max_tokens\":50,").doesNotContain("temperature");
    }

    private static String body(ProviderProfile profile) {
        return Composition.of(profile, Drafts.of(Approvals.NOTE).draft()).bodyText();
    }

    private static Schema official(String name) {
        Optional<Schema> schema = Schemas.official(name);
        assumeTrue(schema.isPresent(),
                "../shared/contracts/openai-openapi.json is not here; our own schemas are checked");
        return schema.orElseThrow();
    }
}
