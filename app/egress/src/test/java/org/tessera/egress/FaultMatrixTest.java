package org.tessera.egress;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tessera.core.gate.ApprovedPrompt;
import org.tessera.core.llm.EndpointBusyException;
import org.tessera.core.llm.LlmProvider;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.Route;
import org.tessera.egress.fault.Fault;
import org.tessera.egress.fault.FaultServer;
import org.tessera.egress.fault.LoopbackProfiles;
import org.tessera.egress.fault.TestCertificate;
import org.tessera.egress.fault.TestSecrets;
import org.tessera.egress.guard.Guards;
import org.tessera.testkit.llm.ReceivedRequest;
import org.tessera.testkit.prompt.Drafts;

/** Every route through the network against everything that an endpoint can do wrong, behind TLS and with a credential. */
class FaultMatrixTest {
    private static final TestCertificate SERVER = TestCertificate.loopback();
    private static final Drafts.Prepared PREPARED = Drafts.of(Approvals.NOTE);
    private static final Duration IMPATIENT = Duration.ofSeconds(4);

    static Stream<Arguments> quickHazards() {
        return Wires.routes()
                .stream()
                .flatMap(route -> Arrays.stream(Hazard.values())
                        .filter(hazard -> !hazard.isSlow())
                        .map(hazard -> Arguments.of(route, hazard)));
    }

    @ParameterizedTest
    @MethodSource("quickHazards")
    void namesWhatWentWrongAndSendsOnce(Route route, Hazard hazard) throws IOException {
        try (FaultServer server = server(route, hazard)) {
            check(server, new LoopbackProfiles("https", server.port()).of(route, hazard.isStreamed()), hazard);
        }
    }

    /** All routes wait at the same time. */
    @Test
    void waitsNoLongerThanTheProfileSaysOnAnyRoute() throws Exception {
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> runs = new ArrayList<>();
            for (Route route : Wires.routes()) {
                for (Hazard hazard : List.of(Hazard.DELAY, Hazard.DRIP)) {
                    runs.add(threads.submit(() -> {
                        try (FaultServer server = server(route, hazard)) {
                            check(server, new LoopbackProfiles("https", server.port()).impatient(route, IMPATIENT),
                                    hazard);
                        }
                        return hazard;
                    }));
                }
            }
            for (Future<?> run : runs) {
                assertThat(run.get()).isNotNull();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("org.tessera.egress.Wires#routes")
    void sendsNothingToAServerThatProvesNothing(Route route) throws IOException {
        for (TestCertificate wrong : List.of(TestCertificate.expired(), TestCertificate.ofAnotherHost())) {
            try (FaultServer server = FaultServer.encrypted(wrong.context(), request -> new Fault.HangUp())) {
                assertThat(
                        refusal(server, new LoopbackProfiles("https", server.port()).of(route, false), wrong).problem())
                        .isEqualTo(ProblemCode.TLS_FAILED);
                assertThat(server.received()).isEmpty();
            }
        }
        try (FaultServer server = FaultServer.garbage()) {
            assertThat(refusal(server, new LoopbackProfiles("https", server.port()).of(route, false), SERVER).problem())
                    .isEqualTo(ProblemCode.TLS_FAILED);
        }
    }

    private static FaultServer server(Route route, Hazard hazard) {
        return FaultServer.encrypted(SERVER.context(),
                request -> request.target().equals("/token") ? Fault.json(TestSecrets.grant(3600))
                        : hazard.on(route, request));
    }

    private static void check(FaultServer server, ProviderProfile profile, Hazard hazard) {
        ProblemException problem = refusal(server, profile, SERVER);
        assertThat(problem.problem()).isEqualTo(hazard.problem());
        if (!hazard.detail().equals("*")) {
            assertThat(problem.detail()).isEqualTo(hazard.detail());
        }
        assertThat(server.received().stream().filter(request -> !request.target().equals("/token"))).hasSize(1);
        Optional<Duration> wait = problem instanceof EndpointBusyException busy ? busy.retryAfter() : Optional.empty();
        assertThat(wait)
                .isEqualTo(hazard == Hazard.BUSY_FOR_A_WHILE ? Optional.of(Duration.ofSeconds(7)) : Optional.empty());
    }

    /** The problem that a call ends in. Neither the prompt nor the secret nor an answer is in it. */
    private static ProblemException refusal(FaultServer server, ProviderProfile profile, TestCertificate trusted) {
        LlmProvider provider = new Providers(Guards.trusting(trusted)).of(profile,
                Optional.of(() -> TestSecrets.of(profile.wire().authentication()).toCharArray()));
        ApprovedPrompt prompt = Drafts.approve(provider, PREPARED);
        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> provider.complete(prompt));
        assertThat(problem).isNotNull().hasNoCause().hasNoSuppressedExceptions();
        List<String> words = new ArrayList<>(List.of(TestSecrets.MARK, "elsewhere", "Please", "Apixaban", "mail."));
        prompt.draft().tokens().forEach(token -> words.add(token.text()));
        assertThat(problem.getMessage()).doesNotContain(words);
        for (ReceivedRequest request : server.received()) {
            assertThat(request.target() + request.body()).doesNotContain("Ferrante", "Marchetti", "10/12/2026");
        }
        return problem;
    }
}
