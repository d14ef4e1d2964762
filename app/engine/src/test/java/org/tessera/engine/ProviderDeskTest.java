package org.tessera.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.gate.ApprovedPrompt;
import org.tessera.core.gate.OutgoingRequest;
import org.tessera.core.llm.AnswerWatcher;
import org.tessera.core.llm.LlmProvider;
import org.tessera.core.llm.LlmResponse;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.prompt.PromptDraft;
import org.tessera.core.provider.Coverage;
import org.tessera.core.provider.Destination;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.Route;
import org.tessera.core.provider.Wire;
import org.tessera.core.review.NamedPerson;

/** What becomes of a credential when a profile is renewed, and what the audit says of it. */
final class ProviderDeskTest {
    private static final NamedPerson PERSON = new NamedPerson("Dana Okafor");

    private ProviderProfile current = profile("127.0.0.1", Route.OPENAI_CHAT);
    private final DeidentificationEngine engine = DeidentificationEngine.open(EngineConfig.inMemory(),
            (profiles, secrets) -> List.of(new Known(current)));
    private final ProviderDesk desk = engine.providerDesk();

    private record Known(ProviderProfile profile) implements LlmProvider {
        @Override
        public OutgoingRequest compose(PromptDraft draft) {
            throw new IllegalStateException("nobody composes a prompt here");
        }

        @Override
        public LlmResponse complete(ApprovedPrompt prompt, AnswerWatcher watcher) {
            throw new IllegalStateException("nobody sends here");
        }
    }

    private static ProviderProfile profile(String host, Route route) {
        return new ProviderProfile("ward", "Ward", route, ProviderProfile.Boundary.INSIDE,
                new Destination.Endpoint("https", host, 443, "/v1"), Wire.plain(900, Duration.ofSeconds(5)),
                Coverage.inside("our own", Set.of(route.pathTemplate(false)), "local-1", "basement"));
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private void take() {
        engine.importProfile(current, "{}", Optional.of("a secret".toCharArray()));
    }

    private List<String> audited() {
        return engine.audit().read(1, 100).stream().map(AuditEntry::code).toList();
    }

    @Test
    void credentialGoesOnWhereTheWayIsTheSame() {
        take();
        assertThat(desk.renew(profile("127.0.0.1", Route.OPENAI_CHAT), "{}", PERSON)).isTrue();
        assertThat(desk.withCredential()).containsExactly("ward");
        assertThat(audited()).endsWith("profile-renewed");
    }

    @Test
    void credentialIsForgottenWhereTheAddressOrTheRouteIsAnother() {
        take();
        assertThat(desk.renew(profile("llm.example.org", Route.OPENAI_CHAT), "{}", PERSON)).isFalse();
        assertThat(desk.withCredential()).isEmpty();
        take();
        assertThat(desk.renew(profile("127.0.0.1", Route.OPENAI_COMPLETIONS), "{}", PERSON)).isFalse();
        assertThat(desk.withCredential()).isEmpty();
    }

    @Test
    void credentialIsReplacedAfterTheAuditAndItsArrayOverwritten() {
        take();
        char[] secret = "another".toCharArray();
        desk.setCredential("ward", secret, PERSON);
        assertThat(secret).containsOnly('\0');
        assertThat(audited()).endsWith("credential-replaced");
    }

    @Test
    void whatWasNotImportedIsNeitherRenewedNorGivenACredential() {
        char[] secret = "another".toCharArray();
        assertThatThrownBy(() -> desk.renew(current, "{}", PERSON)).isInstanceOf(ProblemException.class);
        assertThatThrownBy(() -> desk.setCredential("ward", secret, PERSON)).isInstanceOf(ProblemException.class);
        assertThat(secret).containsOnly('\0');
        assertThat(desk.imported()).isEmpty();
    }
}
