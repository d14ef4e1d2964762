package org.tessera.egress.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.time.Duration;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tessera.core.digest.Sha256;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.Route;
import org.tessera.core.provider.TlsTrust;
import org.tessera.egress.fault.Fault;
import org.tessera.egress.fault.FaultServer;
import org.tessera.egress.fault.LoopbackProfiles;
import org.tessera.egress.fault.TestCertificate;
import org.tessera.egress.fault.TestPrompts;

class TlsTrustTest {
    private static final TestCertificate SERVER = TestCertificate.loopback();
    private static final Sha256 ANOTHER_KEY = Sha256.of("another key");

    private static FaultServer server(TestCertificate certificate) {
        return FaultServer.encrypted(certificate.context(), request -> Fault.json("{}"));
    }

    private static void send(EgressGuard guard, FaultServer server, TlsTrust trust) {
        ProviderProfile profile = new LoopbackProfiles("https", server.port()).with(trust);
        guard.send(TestPrompts.approved(profile), new Authentication.None());
    }

    private static ProblemException problem(EgressGuard guard, FaultServer server, TlsTrust trust) {
        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> send(guard, server, trust));
        assertThat(problem).hasNoCause();
        assertThat(server.received()).isEmpty();
        return problem;
    }

    @Test
    void sendsToAServerThatHoldsOneOfThePinnedKeys() throws IOException {
        try (FaultServer server = server(SERVER)) {
            send(Guards.trusting(SERVER), server, new TlsTrust(Set.of(ANOTHER_KEY, SERVER.pin()), false));
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void sendsNothingToATrustedServerWithAnotherKey() throws IOException {
        try (FaultServer server = server(SERVER)) {
            ProblemException problem = problem(Guards.trusting(SERVER), server,
                    new TlsTrust(Set.of(ANOTHER_KEY), false));
            assertThat(problem.problem()).isEqualTo(ProblemCode.TLS_FAILED);
            assertThat(problem.detail()).isEqualTo("pin");
        }
    }

    @Test
    void takesNoPinInPlaceOfTrustOrOfTheRightName() throws IOException {
        TestCertificate other = TestCertificate.ofAnotherHost();
        try (FaultServer server = server(SERVER); FaultServer named = server(other)) {
            assertThat(problem(new EgressGuard(), server, new TlsTrust(Set.of(SERVER.pin()), false)).detail())
                    .isEmpty();
            assertThat(problem(Guards.trusting(other), named, new TlsTrust(Set.of(other.pin()), false)).detail())
                    .isEmpty();
        }
    }

    @Test
    void sendsNothingToAServerWhoseCertificateHasEnded() throws IOException {
        TestCertificate ended = TestCertificate.expired();
        try (FaultServer server = server(ended)) {
            assertThat(problem(Guards.trusting(ended), server, TlsTrust.STANDARD).problem())
                    .isEqualTo(ProblemCode.TLS_FAILED);
        }
    }

    @Test
    void showsTheCertificateOfThisWorkstationWhereTheProfileAsksForIt() throws IOException {
        TestCertificate mine = TestCertificate.selfSigned("dns:ward.example");
        TlsTrust mutual = new TlsTrust(Set.of(SERVER.pin()), true);
        try (FaultServer server = FaultServer.askingForCertificate(SERVER.context(mine), request -> Fault.json("{}"))) {
            EgressGuard showing = Guards.trusting(SERVER)
                    .showing(new ClientCertificate(() -> mine.asSecret().toCharArray()));
            send(showing, server, mutual);
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void sendsNothingWithoutTheCertificateThatTheProfileAsksFor() throws IOException {
        TlsTrust mutual = new TlsTrust(Set.of(), true);
        try (FaultServer server = server(SERVER)) {
            ProblemException problem = problem(Guards.trusting(SERVER), server, mutual);
            assertThat(problem.problem()).isEqualTo(ProblemCode.CREDENTIAL_MISSING);
            assertThat(problem.detail()).isEqualTo("client certificate");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{}", "{\"pkcs12\": \"AAAA\", \"password\": \"x\"}",
            "{\"pkcs12\": \"no base64!\", \"password\": \"x\"}"})
    void sendsNothingWithACertificateThatIsNone(String secret) throws IOException {
        TlsTrust mutual = new TlsTrust(Set.of(), true);
        try (FaultServer server = server(SERVER)) {
            EgressGuard guard = Guards.trusting(SERVER).showing(new ClientCertificate(secret::toCharArray));
            assertThat(problem(guard, server, mutual).problem()).isEqualTo(ProblemCode.CREDENTIAL_MISSING);
            assertThat(server.connections()).isZero();
        }
    }

    /** The client takes up the body before the handshake ends; what counts is whether the server proved itself. */
    @Test
    void saysThatNothingWasSentToAServerThatNeverFinishesTheHandshake() throws Exception {
        try (RawServer silent = new RawServer("", true)) {
            ProviderProfile profile = new LoopbackProfiles("https", silent.port()).impatient(Route.OPENAI_CHAT,
                    Duration.ofSeconds(1));
            ProblemException problem = catchThrowableOfType(ProblemException.class,
                    () -> Guards.trusting(SERVER)
                            .send(TestPrompts.approved(profile),
                                    Authentication.of(profile.wire().authentication(), Optional.empty())));
            assertThat(problem.problem()).isEqualTo(ProblemCode.ENDPOINT_UNREACHABLE);
        }
    }

    /** Clear text has no key to compare with a pin. */
    @Test
    void sendsNothingInClearTextWhereTheProfileAsksForAPin() throws IOException {
        try (FaultServer server = FaultServer.clear(request -> Fault.json("{}"))) {
            ProviderProfile profile = new LoopbackProfiles("http", server.port())
                    .with(new TlsTrust(Set.of(SERVER.pin()), false));
            ProblemException problem = catchThrowableOfType(ProblemException.class,
                    () -> new EgressGuard().send(TestPrompts.approved(profile), new Authentication.None()));
            assertThat(problem.problem()).isEqualTo(ProblemCode.GUARD_REFUSED);
            assertThat(problem.detail()).isEqualTo("transport");
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    void readsNoCertificateThatTheProfileDoesNotAskFor() throws IOException {
        try (FaultServer server = server(SERVER)) {
            EgressGuard guard = Guards.trusting(SERVER).showing(new ClientCertificate("no certificate"::toCharArray));
            send(guard, server, TlsTrust.STANDARD);
            assertThat(server.received()).hasSize(1);
        }
    }
}
