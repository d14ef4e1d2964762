package org.tessera.core.gate;

import java.time.LocalDate;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.tessera.core.provider.RegisteredModel;
import org.tessera.core.provider.Route;

/** Models that are not one known model, not finished, not published or retired. */
final class ModelRows {
    private ModelRows() {}

    static Stream<Misconfiguration> all() {
        return Stream.of(undated(), pinned(), unfinished(), odd(), resources(), dates(), inside())
                .flatMap(rows -> rows);
    }

    private static Stream<Misconfiguration> undated() {
        return Stream
                .of(named(Route.OPENAI, "gpt-4o", "gpt-z", "chat-latest", "chatgpt-4o-latest", "gpt-z-2026"),
                        named(Route.ANTHROPIC, "claude-z", "claude-z-latest", "claude-sonnet-4-5"),
                        named(Route.BEDROCK_CONVERSE, "anthropic.claude-z", "us.anthropic.claude-z",
                                "meta.llama3-70b-instruct"),
                        named(Route.VERTEX_CLAUDE, "claude-z", "claude-z@latest", "claude-z@default"),
                        named(Route.OPENAI_CHAT, "clinical-large", "clinical-large:latest", "latest"), Stream
                                .of(row(Route.AZURE_OPENAI, "a deployment that nobody registered",
                                        made -> made.coveredModel = RegisteredModel.of("notes-chat")),
                                        row(Route.AZURE_OPENAI_V1, "a deployment called latest",
                                                made -> made.model("notes-latest")),
                                        row(Route.VERTEX_GEMINI, "no version", made -> made.model("gemini-z-flash")),
                                        row(Route.NEBIUS, "weights that nobody registered",
                                                made -> made.coveredModel = RegisteredModel
                                                        .of("meta-llama/Llama-3.3-70B-Instruct"))))
                .flatMap(rows -> rows);
    }

    /** Names without a day that were registered, and move all the same, and those from 4.6 on that nobody registered. */
    private static Stream<Misconfiguration> pinned() {
        return Stream.of(
                registered(Route.ANTHROPIC, "claude-sonnet-4-5", "claude-opus-4", "claude-opus-4-1",
                        "claude-3-7-sonnet", "claude-sonnet-4-6-latest", "claude-latest", "sonnet-4-6"),
                registered(Route.BEDROCK_CLAUDE, "us.anthropic.claude-sonnet-4-5", "anthropic.claude-opus-4"),
                registered(Route.VERTEX_CLAUDE, "claude-sonnet-4-5", "claude-sonnet-4-6@default"),
                registered(Route.OPENAI, "claude-sonnet-4-6", "gpt-z"),
                named(Route.ANTHROPIC, "claude-sonnet-4-6", "claude-opus-4-7"),
                named(Route.BEDROCK_CLAUDE, "us.anthropic.claude-sonnet-4-6"),
                named(Route.VERTEX_CLAUDE, "claude-opus-4-7")).flatMap(rows -> rows);
    }

    private static Stream<Misconfiguration> registered(Route route, String... ids) {
        return Stream.of(ids)
                .map(id -> row(route, id + ", registered",
                        made -> made.model(id).released(GateCase.TODAY.minusDays(90))));
    }

    private static Stream<Misconfiguration> unfinished() {
        return Stream
                .of(named(Route.OPENAI, "o1-preview-2024-09-12", "gpt-4-1106-preview", "gpt-z-beta-2026-01-01"),
                        named(Route.VERTEX_GEMINI, "gemini-2.0-flash-exp", "gemini-exp-1206",
                                "gemini-z-flash-preview-05-20", "gemini-z-experimental-001"),
                        named(Route.ANTHROPIC, "claude-z-beta-20260301"),
                        named(Route.OPENAI_CHAT, "model-alpha-2026-06-01", "model-nightly-2026-06-01"))
                .flatMap(rows -> rows);
    }

    private static Stream<Misconfiguration> odd() {
        return Stream.of(named(Route.OPENAI_CHAT, "model\u200b-2026-06-01", "m\u043edel-2026-06-01", "model 2026-06-01",
                "model\u202e-2026-06-01", "model-2026-06-01\u00a0", "../model-2026-06-01", "model?x=1-2026-06-01"),
                named(Route.OPENAI, "ft:gpt-z-2026-03-05:hospital::id"),
                named(Route.BEDROCK_CONVERSE,
                        "arn:aws:bedrock:us-east-1:111122223333:application-inference-profile/abc-v1:0"))
                .flatMap(rows -> rows);
    }

    /** Resource names of what is no model, or of one that nobody registered, and models that answer nothing. */
    private static Stream<Misconfiguration> resources() {
        Stream<Misconfiguration> kinds = Stream
                .of("prompt-router/x-v1:0", "custom-model/x-v1:0", "imported-model/x-v1:0", "agent/x-v1:0",
                        "guardrail/x-v1:0", "foundation-models/x-v1:0", "foundation-model/", "Prompt/X-v1:0")
                .flatMap(kind -> registered(Route.BEDROCK_CONVERSE, "arn:aws:bedrock:us-east-1:111122223333:" + kind));
        return Stream.of(kinds,
                registered(Route.BEDROCK_CONVERSE, "arn:aws:sagemaker:us-east-1:111122223333:endpoint/x-v1:0"),
                named(Route.BEDROCK_CONVERSE, "arn:aws:bedrock:us-east-1:111122223333:provisioned-model/a1b2c3-v1:0",
                        "arn:aws:bedrock:us-east-1:111122223333:provisioned-model/a1b2c3"),
                registered(Route.BEDROCK_CONVERSE, "amazon.titan-embed-text-v2:0", "cohere.embed-english-v3:0",
                        "us.cohere.embed-v4:0", "amazon.nova-2-multimodal-embeddings-v1:0",
                        "arn:aws:bedrock:us-east-1::foundation-model/amazon.titan-embed-text-v1:0"))
                .flatMap(rows -> rows);
    }

    private static Stream<Misconfiguration> dates() {
        return Stream.of(
                row(Route.OPENAI, "retired yesterday",
                        made -> made.coveredModel = dated(made, GateCase.TODAY.minusYears(1),
                                GateCase.TODAY.minusDays(1))),
                row(Route.BEDROCK_CLAUDE, "retired last year",
                        made -> made.coveredModel = dated(made, GateCase.TODAY.minusYears(3),
                                GateCase.TODAY.minusYears(1))),
                row(Route.VERTEX_CLAUDE, "published tomorrow",
                        made -> made.coveredModel = dated(made, GateCase.TODAY.plusDays(1),
                                GateCase.TODAY.plusYears(1))),
                row(Route.OPENAI_CHAT, "the request asks another model",
                        made -> made.model = Optional.of("model-2026-06-02")));
    }

    private static RegisteredModel dated(GateCase made, LocalDate released, LocalDate retires) {
        return new RegisteredModel(made.coveredModel.id(), Optional.of(released), Optional.of(retires),
                Optional.empty());
    }

    private static Stream<Misconfiguration> inside() {
        return Stream
                .of("gpt-oss:120b-cloud", "glm-4.6:cloud", "QWEN3-CODER:480B-CLOUD", "llama3.1:latest",
                        "llama\u200b3.1:8b", "kimi-cloud")
                .map(id -> new Misconfiguration("inside, " + id, GateRule.MODEL_LISTED, GateCase::inside,
                        made -> made.model(id)));
    }

    private static Stream<Misconfiguration> named(Route route, String... ids) {
        return Stream.of(ids).map(id -> row(route, id, made -> made.model(id)));
    }

    private static Misconfiguration row(Route route, String name, Consumer<GateCase> spoil) {
        return new Misconfiguration(route.id() + ", " + name, GateRule.MODEL_LISTED, () -> GateCase.of(route), spoil);
    }
}
