package org.tessera.egress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Schema;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tessera.core.gate.OutgoingRequest;
import org.tessera.core.provider.AuthScheme;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.Route;
import org.tessera.core.provider.TlsTrust;
import org.tessera.core.provider.Wire;
import org.tessera.testkit.llm.ChatAnswer;

/** What is particular to OpenAI's formats: the test kit's chat server, and what is asked of each server. */
class OpenAiContractTest {
    static Stream<ChatAnswer.Respond> answers() {
        return Stream.of(ChatAnswer.text("Yes."), ChatAnswer.truncated("Ye"), ChatAnswer.refusal("No."))
                .map(ChatAnswer.Respond.class::cast);
    }

    @ParameterizedTest
    @MethodSource("answers")
    void theTestKitAnswersInBothForms(ChatAnswer.Respond answer) {
        assertThat(Schemas.errors(Schemas.own("wire/chat.answer.schema.json"), answer.body())).isEmpty();
        Optional<Schema> official = Schemas.official("CreateChatCompletionResponse");
        assertThat(official.map(schema -> Schemas.errors(schema, answer.body())).orElseGet(List::of)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"model\":\"m\",\"messages\":\"hi\"}", "{\"model\":\"m\",\"messages\":[]}",
            "{\"messages\":[{\"role\":\"user\",\"content\":\"a\"}]}"})
    void theOfficialFormCanBeMissed(String wrong) {
        Optional<Schema> official = Schemas.official("CreateChatCompletionRequest");
        assumeTrue(official.isPresent(), "../shared/contracts is not here; our own schemas are checked");
        assertThat(Schemas.errors(official.orElseThrow(), wrong)).isNotEmpty();
    }

    @Test
    void saysNothingBesideWhatItMust() {
        OutgoingRequest request = Composition.of(Wires.profile(Route.OPENAI_CHAT, false), Prompts.plain());
        assertThat(request.fields()).containsExactlyInAnyOrder("model", "messages", "messages[].role",
                "messages[].content", "max_tokens", "stream");
        assertThat(Composition.of(Wires.profile(Route.OPENAI_COMPLETIONS, false), Prompts.plain()).fields())
                .containsExactlyInAnyOrder("model", "prompt", "max_tokens", "stream");
    }

    @Test
    void saysThatNothingIsToBeStoredWhereThereIsAStore() {
        for (Route route : Wires.routes()) {
            assertThat(body(Wires.profile(route, false)).contains("\"store\":false")).as("%s", route)
                    .isEqualTo(route == Route.OPENAI || route == Route.AZURE_OPENAI_V1);
        }
    }

    @Test
    void asksForNoMoreThanTemplateAndProfileAllow() {
        assertThat(body(Wires.profile(Route.OPENAI_CHAT, false))).contains("\"max_tokens\":900,");
        Wire brief = new Wire(new AuthScheme.None(), Optional.empty(), false, 50, OptionalDouble.empty(),
                Duration.ofSeconds(1), TlsTrust.STANDARD);
        for (Route route : Wires.routes()) {
            assertThat(body(Wires.profile(route, brief, "local"))).contains("okens\":50").doesNotContain("temperature");
        }
    }

    private static String body(ProviderProfile profile) {
        return Composition.of(profile, Prompts.plain()).bodyText();
    }
}
