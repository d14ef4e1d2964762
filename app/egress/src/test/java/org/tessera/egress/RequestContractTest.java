package org.tessera.egress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.networknt.schema.Schema;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.tessera.core.gate.OutgoingRequest;
import org.tessera.core.provider.BodyFormat;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.Route;

/** The requests of every route against our own trimmed schemas always, and against the official ones where they are. */
class RequestContractTest {
    static Stream<RequestCase> cases() {
        return RequestCase.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void hasOurFormAndNoFieldOutsideTheFormat(RequestCase request) {
        Schema schema = Schemas.own("wire/" + request.schema() + ".request.schema.json");
        assertThat(Schemas.errors(schema, request.body())).isEmpty();
        OutgoingRequest composed = Composition.of(request.profile(), request.draft());
        assertThat(request.profile().route().format().fields()).containsAll(composed.fields());
        assertThat(Composition.of(request.profile(), request.draft()).hash()).isEqualTo(composed.hash());
    }

    @Test
    void hasTheFormOfOpenAi() {
        for (String name : List.of("CreateChatCompletionRequest", "CreateCompletionRequest")) {
            BodyFormat format = name.contains("Chat") ? BodyFormat.OPENAI_CHAT : BodyFormat.OPENAI_COMPLETIONS;
            Optional<Schema> schema = Schemas.official(name);
            assumeTrue(schema.isPresent(), "../shared/contracts is not here; our own schemas are checked");
            for (RequestCase request : cases().filter(one -> one.profile().route().format() == format).toList()) {
                assertThat(Schemas.errors(schema.orElseThrow(), request.body())).as("%s", request).isEmpty();
            }
        }
    }

    @Test
    void hasTheFormOfBedrock() throws IOException {
        Optional<ServiceShapes> shapes = ServiceShapes.official();
        assumeTrue(shapes.isPresent(), "../shared/contracts is not here; our own schemas are checked");
        for (RequestCase request : cases().filter(one -> one.profile().route() == Route.BEDROCK_CONVERSE).toList()) {
            String shape = request.profile().wire().streaming() ? "ConverseStreamRequest" : "ConverseRequest";
            assertThat(shapes.orElseThrow().errors(shape, request.body())).as("%s", request).isEmpty();
        }
        assertThat(shapes.orElseThrow().errors("ConverseRequest", "{\"messages\":[{\"role\":\"model\"}],\"stop\":1}"))
                .hasSize(3);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OPENAI_CHAT      | false | /chat/completions | ''
            OPENAI_CHAT      | true  | /chat/completions | ''
            AZURE_OPENAI     | false | /deployments/ward-deployment/chat/completions | api-version=2024-10-21
            AZURE_OPENAI     | true  | /deployments/ward-deployment/chat/completions | api-version=2024-10-21
            ANTHROPIC        | true  | /messages | ''
            BEDROCK_CONVERSE | false | /model/us.anthropic.claude-sonnet-4-5-20250929-v1%3A0/converse | ''
            BEDROCK_CONVERSE | true  | /model/us.anthropic.claude-sonnet-4-5-20250929-v1%3A0/converse-stream | ''
            BEDROCK_CLAUDE   | false | /model/us.anthropic.claude-sonnet-4-5-20250929-v1%3A0/invoke | ''
            BEDROCK_CLAUDE   | true  | /model/us.anthropic.claude-sonnet-4-5-20250929-v1%3A0/invoke-with-response-stream | ''
            VERTEX_GEMINI    | false | /publishers/google/models/gemini-2.5-pro:generateContent | ''
            VERTEX_GEMINI    | true  | /publishers/google/models/gemini-2.5-pro:streamGenerateContent | alt=sse
            VERTEX_CLAUDE    | false | /publishers/anthropic/models/claude-sonnet-4-5%4020250929:rawPredict | ''
            VERTEX_CLAUDE    | true  | /publishers/anthropic/models/claude-sonnet-4-5%4020250929:streamRawPredict | ''
            """)
    void goesToTheRoutesPath(Route route, boolean streaming, String path, String query) {
        OutgoingRequest request = Composition.of(Wires.profile(route, streaming), Prompts.plain());
        assertThat(request.path()).isEqualTo(path);
        assertThat(request.query()).isEqualTo(query);
        Map<String, String> headers = new java.util.TreeMap<>(
                Map.of("accept", streaming ? StreamedAnswers.mediaType(route) : "application/json", "content-type",
                        "application/json", "user-agent", "Tessera"));
        if (route == Route.ANTHROPIC) {
            headers.put("anthropic-version", "2023-06-01");
        }
        assertThat(request.headers()).isEqualTo(headers);
    }

    @Test
    void takesTheVersionOfTheProfile() {
        ProviderProfile azure = Wires.profile(Route.AZURE_OPENAI,
                Wires.wire(false, OptionalDouble.empty(), Optional.of("2025-04-01")), "eastus");
        assertThat(Composition.of(azure, Prompts.plain()).query()).isEqualTo("api-version=2025-04-01");
        ProviderProfile anthropic = Wires.profile(Route.ANTHROPIC,
                Wires.wire(false, OptionalDouble.of(0.2), Optional.of("2026-10-21")), "us");
        OutgoingRequest request = Composition.of(anthropic, Prompts.plain());
        assertThat(request.headers()).containsEntry("anthropic-version", "2026-10-21");
        assertThat(request.bodyText()).doesNotContain("temperature").contains("\"inference_geo\":\"us\"");
    }

    @Test
    void asksForARegionOnlyWhereTheInterfaceHasSuchAField() {
        for (Route route : Wires.routes()) {
            ProviderProfile us = Wires.profile(route, Wires.wire(false, OptionalDouble.empty(), Optional.empty()),
                    "us");
            assertThat(Composition.of(us, Prompts.plain()).fields().contains("inference_geo"))
                    .isEqualTo(route == Route.ANTHROPIC);
            assertThat(Composition.of(Wires.profile(route, false), Prompts.plain()).fields())
                    .doesNotContain("inference_geo");
        }
    }

    @ParameterizedTest
    @CsvSource({"claude-sonnet-4-6, us, true", "claude-sonnet-4-6, US, true", "claude-opus-5, us, true",
            "claude-opus-4-7-20260401, us, true", "claude-sonnet-4-5-20250929, us, false",
            "claude-3-7-sonnet-20250219, us, false", "claude-sonnet-4-6, local, false"})
    void saysWhereToComputeOnlyToModelsThatTakeTheField(String model, String region, boolean said) {
        OutgoingRequest request = Composition.of(Wires.claude(model, region), Prompts.plain());
        assertThat(request.bodyText().contains("\"inference_geo\":\"us\"")).isEqualTo(said);
        assertThat(request.fields().contains("inference_geo")).isEqualTo(said);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void holdsTheTurnsInTheirOrderWordForWord(RequestCase request) {
        List<String> turns = new ArrayList<>(List.of(request.draft().system()));
        request.draft().earlier().forEach(turn -> turns.addAll(List.of(turn.user().value(), turn.answer().value())));
        turns.add(request.draft().user());
        int from = 0;
        for (String turn : turns) {
            String written = WholeAnswers.quoted(turn);
            int found = request.body().indexOf(written.substring(1, written.length() - 1), from);
            assertThat(found).isGreaterThanOrEqualTo(from);
            from = found + written.length() - 2;
        }
    }
}
