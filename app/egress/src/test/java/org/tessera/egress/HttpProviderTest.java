package org.tessera.egress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.tessera.core.gate.GateDecision;
import org.tessera.core.gate.GateRule;
import org.tessera.core.llm.LlmProvider;
import org.tessera.core.llm.LlmResponse;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.provider.Route;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.reinsert.Reinserter;
import org.tessera.core.reinsert.ReinsertedDocument;
import org.tessera.egress.guard.Authentication;
import org.tessera.egress.guard.EgressGuard;
import org.tessera.egress.profile.BuiltInProfiles;
import org.tessera.egress.profile.ProfileJson;
import org.tessera.testkit.llm.ChatAnswer;
import org.tessera.testkit.llm.LoopbackChatServer;
import org.tessera.testkit.prompt.Drafts;

class HttpProviderTest {
    @Test
    void makesTheRoundTripWithoutAnIdentifierOnTheWire() {
        Drafts.Prepared prepared = Drafts.of(Approvals.NOTE);
        String token = prepared.map().entries().getFirst().token().text();
        try (LoopbackChatServer server = LoopbackChatServer.answering(ChatAnswer.text("Please see " + token + "."))) {
            LlmProvider provider = Approvals.provider(server.baseUrl());
            LlmResponse response = provider.complete(Drafts.approve(provider, prepared));
            ReinsertedDocument restored = new Reinserter(prepared.map(), prepared.draft().tokens())
                    .reinsert(response.text());
            String body = server.received().getFirst().body();
            assertThat(body).contains(token).doesNotContain("Ferrante", "Odalys", "10/12/2026", "Marchetti");
            assertThat(restored.text().reveal()).isEqualTo("Please see Odalys Ferrante.");
        }
    }

    @Test
    void streamsThroughTheGateAndTheGuard() {
        Drafts.Prepared prepared = Drafts.of(Approvals.NOTE);
        List<String> pieces = List.of("Please see [[NA", "ME_01.K", "7]].");
        ChatAnswer.Respond stream = new ChatAnswer.Respond(200, Map.of("Content-Type", "text/event-stream"),
                new String(StreamedAnswers.of(Route.OPENAI_CHAT, pieces), StandardCharsets.UTF_8));
        try (LoopbackChatServer server = LoopbackChatServer.answering(stream)) {
            LlmProvider provider = new Providers(new EgressGuard())
                    .of(Wires.profile(Route.OPENAI_CHAT, server.port(), true), Optional.empty());
            List<String> seen = new ArrayList<>();
            LlmResponse response = provider.complete(Drafts.approve(provider, prepared), seen::add);
            assertThat(seen).isEqualTo(pieces);
            assertThat(response.text().value()).isEqualTo("Please see [[NAME_01.K7]].");
            assertThat(server.received().getFirst().header("accept")).isEqualTo("text/event-stream");
            assertThat(server.received().getFirst().body()).contains("\"stream\":true");
        }
    }

    @Test
    void refusesAPromptThatWasApprovedForAnother() {
        try (LoopbackChatServer server = LoopbackChatServer.answering(ChatAnswer.text("Yes."))) {
            LlmProvider other = Approvals.provider("http://127.0.0.1:9/v1");
            assertThatThrownBy(() -> other.complete(Approvals.prompt(server.baseUrl())))
                    .isInstanceOfSatisfying(ProblemException.class, problem -> {
                        assertThat(problem.problem()).isEqualTo(ProblemCode.GUARD_REFUSED);
                        assertThat(problem.detail()).isEqualTo("profile");
                    });
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    void keepsTheSecretOutOfTheRequestThatIsShownAndAudited() {
        try (LoopbackChatServer server = LoopbackChatServer.answering(ChatAnswer.text("Yes."))) {
            Supplier<char[]> secret = () -> "sk-ward-7".toCharArray();
            LlmProvider provider = new Providers(new EgressGuard()).of(Approvals.profile(server.baseUrl(), 2),
                    Optional.of(secret::get));
            provider.complete(Drafts.approve(provider, Drafts.of(Approvals.NOTE)));
            assertThat(provider.compose(Drafts.of(Approvals.NOTE).draft()).headers())
                    .doesNotContainKey("authorization");
            assertThat(server.received().getFirst().header("authorization")).isEqualTo("Bearer sk-ward-7");
            assertThat(server.received().getFirst().body()).doesNotContain("sk-ward-7");
        }
    }

    @Test
    void theGateRefusesPlainHttpToAnotherMachineAndPathsOutsideTheAgreement() {
        LlmProvider afar = provider("""
                {"name": "afar", "baseUrl": "http://10.0.0.7:8000/v1", "model": "m", "boundary": "inside",
                 "infrastructure": "hospital data centre"}""");
        LlmProvider narrow = provider("""
                {"name": "narrow", "baseUrl": "http://127.0.0.1:8000/v1", "model": "m",
                 "coveredPaths": ["/completions"]}""");
        assertThat(failures(afar)).containsExactly(GateRule.TRANSPORT_ENCRYPTED);
        assertThat(failures(narrow)).containsExactly(GateRule.ENDPOINT_COVERED);
    }

    @Test
    void needsARouteThroughTheNetwork() {
        assertThatThrownBy(
                () -> new HttpProvider(BuiltInProfiles.onDevice(), new Authentication.None(), new EgressGuard()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static LlmProvider provider(String profile) {
        return new Providers(new EgressGuard()).of(ProfileJson.read(profile), Optional.empty());
    }

    private static List<GateRule> failures(LlmProvider provider) {
        return switch (Drafts.decide(provider, Drafts.of(Approvals.NOTE))) {
            case GateDecision.Permitted permitted -> List.of();
            case GateDecision.Refused refused -> refused.failures().stream().map(check -> check.rule()).toList();
        };
    }
}
