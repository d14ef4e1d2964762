package org.tessera.egress.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.tessera.core.digest.Sha256;
import org.tessera.core.gate.ApprovedPrompt;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.provider.AuthScheme;
import org.tessera.core.provider.Destination;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.Route;
import org.tessera.core.provider.TlsTrust;
import org.tessera.core.provider.WebProxy;
import org.tessera.core.provider.Wire;
import org.tessera.egress.fault.ConnectProxy;
import org.tessera.egress.fault.ConnectProxy.Manner;
import org.tessera.egress.fault.Fault;
import org.tessera.egress.fault.FaultServer;
import org.tessera.egress.fault.LoopbackProfiles;
import org.tessera.egress.fault.TestCertificate;
import org.tessera.egress.fault.TestPrompts;
import org.tessera.egress.fault.TestSecrets;
import org.tessera.egress.profile.CompletedProfiles;
import org.tessera.testkit.llm.ReceivedRequest;
import org.tessera.testkit.prompt.Drafts;

/** The site's proxy: what goes through it, what it sees, and everything that it can do instead of making a tunnel. */
class ProxyTest {
    private static final String HOST = "hospital.openai.azure.com";
    private static final TestCertificate SERVER = TestCertificate
            .selfSigned("dns:" + HOST + ",dns:login.microsoftonline.com");
    private static final String PASSWORD = "ward-7:pass wörd: with a colon";
    private static final String SHOWN = "Basic "
            + Base64.getEncoder().encodeToString(PASSWORD.getBytes(StandardCharsets.UTF_8));
    private static final Clock CLOCK = Clock.fixed(Drafts.NOW, ZoneOffset.UTC);

    private static FaultServer server() {
        return FaultServer.encrypted(SERVER.context(), ProxyTest::answer);
    }

    private static Fault answer(ReceivedRequest request) {
        return request.target().contains("token") ? Fault.json(TestSecrets.grant(3600)) : Fault.json("{}");
    }

    private static WebProxy at(int port, String... direct) {
        return new WebProxy("127.0.0.1", port, List.of(direct));
    }

    private static EgressGuard behind(WebProxy proxy, Optional<String> password) {
        return Guards.trusting(SERVER, CLOCK)
                .through(() -> Optional.of(new ProxyAccess(proxy, password.map(secret -> secret::toCharArray))));
    }

    private static ProviderProfile vendor(Duration timeout, TlsTrust trust) {
        ProviderProfile whole = CompletedProfiles.of(Route.AZURE_OPENAI);
        Wire wire = whole.wire();
        return new ProviderProfile(whole.name(), whole.title(), whole.route(), whole.boundary(), whole.destination(),
                new Wire(wire.authentication(), wire.apiVersion(), false, wire.maxOutputTokens(), wire.temperature(),
                        timeout, trust),
                whole.coverage());
    }

    private static ProviderProfile vendor() {
        return vendor(Duration.ofSeconds(10), TlsTrust.STANDARD);
    }

    private static Reply send(EgressGuard guard, ProviderProfile profile) {
        ApprovedPrompt prompt = TestPrompts.approved(profile);
        String secret = TestSecrets.of(profile.wire().authentication());
        return guard.send(prompt, Authentication.of(profile.wire().authentication(), Optional.of(secret::toCharArray)));
    }

    private static ProblemException problem(EgressGuard guard, ProviderProfile profile) {
        ProblemException problem = catchThrowableOfType(ProblemException.class, () -> send(guard, profile));
        assertThat(problem).isNotNull().hasNoCause().hasNoSuppressedExceptions();
        return problem;
    }

    @Test
    void carriesAPromptOfWhichTheProxySeesHostAndPortAlone() throws IOException {
        try (FaultServer server = server(); ConnectProxy proxy = new ConnectProxy(new Manner.Tunnel(), server.port())) {
            send(behind(at(proxy.port()), Optional.empty()), vendor());
            ReceivedRequest received = server.received().getFirst();
            assertThat(received.body()).contains("Apixaban");
            assertThat(proxy.asked()).hasSize(1);
            String[] lines = proxy.asked().getFirst().split("\r\n", -1);
            assertThat(lines[0]).isEqualTo("CONNECT " + HOST + ":443 HTTP/1.1");
            assertThat(Stream.of(lines).skip(1).filter(line -> !line.isEmpty())).allMatch(
                    line -> line.matches("(?i)(host|user-agent|content-length|connection|http2-settings): .*"));
            assertThat(proxy.carried()).isNotEmpty();
            assertThat(proxy.asked() + proxy.carried()).doesNotContain("Apixaban", "api-version", "api-key", "model",
                    TestSecrets.of(vendor().wire().authentication()), "/openai");
        }
    }

    @Test
    void asksTheIdentityServiceThroughItToo() throws IOException {
        try (FaultServer server = server(); ConnectProxy proxy = new ConnectProxy(new Manner.Tunnel(), server.port())) {
            ProviderProfile profile = CompletedProfiles.of(Route.AZURE_OPENAI_V1);
            send(behind(at(proxy.port()), Optional.empty()), profile);
            assertThat(proxy.asked()).hasSize(2);
            assertThat(proxy.asked().getFirst()).startsWith("CONNECT login.microsoftonline.com:443 ");
            assertThat(proxy.asked().getLast()).startsWith("CONNECT " + HOST + ":443 ");
            assertThat(proxy.asked() + proxy.carried()).doesNotContain(TestSecrets.MARK, "client_secret", "Apixaban");
            assertThat(server.received()).hasSize(2);
        }
    }

    @Test
    void showsTheProxyItsPasswordAndTheEndpointNone() throws IOException {
        try (FaultServer server = server();
                ConnectProxy proxy = new ConnectProxy(new Manner.Asking(SHOWN), server.port())) {
            send(behind(at(proxy.port()), Optional.of(PASSWORD)), vendor());
            assertThat(proxy.asked()).hasSize(1);
            assertThat(server.received()).hasSize(1);
            assertThat(server.received().getFirst().headers().keySet()).noneMatch(name -> name.startsWith("proxy-"));
            assertThat(server.received().getFirst().headers()).containsKey("api-key");
        }
    }

    @Test
    void showsAWrongPasswordOnce() throws IOException {
        try (FaultServer server = server();
                ConnectProxy proxy = new ConnectProxy(new Manner.Asking(SHOWN), server.port())) {
            ProblemException problem = problem(behind(at(proxy.port()), Optional.of("ward-7:wrong")), vendor());
            assertThat(problem.problem()).isEqualTo(ProblemCode.PROXY_REFUSED);
            assertThat(problem.detail()).isEqualTo("407");
            assertThat(proxy.asked()).hasSize(1);
            assertThat(server.connections()).isZero();
        }
    }

    @Test
    void passesAnErrorOfTheEndpointOnAsWithoutAProxy() throws IOException {
        for (int status : List.of(401, 407, 302)) {
            Fault refusal = Fault.error(status, "{}", java.util.Map.of("Location", "https://elsewhere.example/"));
            try (FaultServer server = FaultServer.encrypted(SERVER.context(), request -> refusal);
                    ConnectProxy proxy = new ConnectProxy(new Manner.Asking(SHOWN), server.port())) {
                ProblemException problem = problem(behind(at(proxy.port()), Optional.of(PASSWORD)), vendor());
                assertThat(problem.problem())
                        .isEqualTo(status == 401 ? ProblemCode.CREDENTIAL_REFUSED : ProblemCode.ENDPOINT_ERROR);
                assertThat(server.received()).hasSize(1);
                assertThat(proxy.asked()).hasSize(1);
            }
        }
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                Arguments.of(new Manner.Says("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\n\r\n"),
                        ProblemCode.PROXY_REFUSED, "403"),
                Arguments.of(new Manner.Says("HTTP/1.1 407 Who\r\nContent-Length: 0\r\n\r\n"),
                        ProblemCode.PROXY_REFUSED, "407"),
                Arguments.of(
                        new Manner.Says(
                                "HTTP/1.1 407 Who\r\nProxy-Authenticate: Negotiate\r\nContent-Length: 0\r\n\r\n"),
                        ProblemCode.PROXY_REFUSED, "407"),
                Arguments.of(new Manner.Says("HTTP/1.1 401 Who\r\nContent-Length: 0\r\n\r\n"),
                        ProblemCode.PROXY_REFUSED, "401"),
                Arguments.of(new Manner.Says("HTTP/1.1 302 There\r\nLocation: https://login.ward.example/\r\n\r\n"),
                        ProblemCode.PROXY_REFUSED, "302"),
                Arguments.of(new Manner.Says("HTTP/1.1 502 Bad\r\nContent-Length: 0\r\n\r\n"),
                        ProblemCode.PROXY_REFUSED, "502"),
                Arguments.of(new Manner.Says("HTTP/1.1 504 Late\r\nContent-Length: 0\r\n\r\n"),
                        ProblemCode.PROXY_REFUSED, "504"),
                Arguments.of(new Manner.Says(""), ProblemCode.PROXY_REFUSED, "cut"),
                Arguments.of(new Manner.Says("HTTP/1.1 200 Conn"), ProblemCode.PROXY_REFUSED, "cut"),
                Arguments.of(new Manner.Says("220 mail.ward.example ESMTP\r\n\r\n"), ProblemCode.PROXY_REFUSED,
                        "not HTTP"),
                Arguments.of(new Manner.Says(
                        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 15\r\n\r\n" + "<html>sign in</"),
                        ProblemCode.PROXY_REFUSED, ""),
                Arguments.of(new Manner.Silent(), ProblemCode.PROXY_UNREACHABLE, "timeout"),
                Arguments.of(new Manner.Cuts(0), ProblemCode.PROXY_REFUSED, "cut"),
                Arguments.of(new Manner.Cuts(1), ProblemCode.PROXY_REFUSED, "cut"),
                Arguments.of(new Manner.Cuts(200), ProblemCode.PROXY_REFUSED, "cut"),
                Arguments.of(new Manner.Stalls(), ProblemCode.PROXY_UNREACHABLE, "timeout"),
                Arguments.of(new Manner.Talks("this is no handshake at all"), ProblemCode.PROXY_REFUSED, "cut"));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void namesWhatTheProxyDoesAndSendsNothing(Manner manner, ProblemCode code, String detail) throws IOException {
        try (FaultServer server = server(); ConnectProxy proxy = new ConnectProxy(manner, server.port())) {
            ProviderProfile hasty = vendor(Duration.ofSeconds(2), TlsTrust.STANDARD);
            ProblemException problem = problem(behind(at(proxy.port()), Optional.of(PASSWORD)), hasty);
            assertThat(problem.problem()).as(problem.getMessage()).isEqualTo(code);
            assertThat(problem.detail()).startsWith(detail);
            assertThat(server.received()).isEmpty();
            assertThat(proxy.carried()).doesNotContain("Apixaban", TestSecrets.of(hasty.wire().authentication()));
        }
    }

    @Test
    void goesNowhereWhenNobodyListensOrTheProxyHasNoAddress() throws IOException {
        int closed;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = socket.getLocalPort();
        }
        try (FaultServer server = server()) {
            assertThat(problem(behind(at(closed), Optional.empty()), vendor()).problem())
                    .isEqualTo(ProblemCode.PROXY_UNREACHABLE);
            WebProxy unknown = new WebProxy("proxy.invalid", 3128, List.of());
            assertThat(problem(behind(unknown, Optional.empty()), vendor()).problem())
                    .isEqualTo(ProblemCode.PROXY_UNREACHABLE);
            assertThat(server.connections()).isZero();
        }
    }

    @Test
    void takesNoCertificateOfAnInspectingProxy() throws IOException {
        TestCertificate inspector = TestCertificate.issued("dns:" + HOST);
        try (FaultServer inspected = FaultServer.encrypted(inspector.context(), request -> Fault.json("{}"));
                ConnectProxy proxy = new ConnectProxy(new Manner.Tunnel(), inspected.port())) {
            ProblemException problem = problem(behind(at(proxy.port()), Optional.empty()), vendor());
            assertThat(problem.problem()).isEqualTo(ProblemCode.PROXY_INSPECTS);
            assertThat(problem.detail()).isEqualTo("issuer");
            assertThat(inspected.received()).isEmpty();
        }
    }

    /** The house may trust the inspector: the pin of the profile does not. */
    @Test
    void takesNoTrustedCertificateWithoutThePinnedKey() throws IOException {
        try (FaultServer server = server(); ConnectProxy proxy = new ConnectProxy(new Manner.Tunnel(), server.port())) {
            TlsTrust another = new TlsTrust(Set.of(Sha256.of("another key")), false);
            ProblemException problem = problem(behind(at(proxy.port()), Optional.empty()),
                    vendor(Duration.ofSeconds(10), another));
            assertThat(problem.problem()).isEqualTo(ProblemCode.PROXY_INSPECTS);
            assertThat(problem.detail()).isEqualTo("pin");
            send(behind(at(proxy.port()), Optional.empty()),
                    vendor(Duration.ofSeconds(10), new TlsTrust(Set.of(SERVER.pin()), false)));
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void namesAnotherFaultOfTheCertificateAsOneOfTheEndpoint() throws IOException {
        TestCertificate other = TestCertificate.ofAnotherHost();
        try (FaultServer server = FaultServer.encrypted(other.context(), request -> Fault.json("{}"));
                ConnectProxy proxy = new ConnectProxy(new Manner.Tunnel(), server.port())) {
            EgressGuard guard = Guards.trusting(other, CLOCK)
                    .through(() -> Optional.of(new ProxyAccess(at(proxy.port()), Optional.empty())));
            assertThat(problem(guard, vendor()).problem()).isEqualTo(ProblemCode.TLS_FAILED);
        }
    }

    @Test
    void callsThisMachineTheHouseAndExceptedHostsDirectly() throws IOException {
        try (ConnectProxy proxy = new ConnectProxy(new Manner.Tunnel(), 1);
                FaultServer inside = FaultServer.encrypted(TestCertificate.loopback().context(), ProxyTest::answer)) {
            EgressGuard guard = Guards.trusting(TestCertificate.loopback())
                    .through(() -> Optional.of(new ProxyAccess(at(proxy.port()), Optional.empty())));
            ProviderProfile own = new LoopbackProfiles("https", inside.port()).with(TlsTrust.STANDARD);
            guard.send(TestPrompts.approved(own), new Authentication.None());
            assertThat(inside.received()).hasSize(1);
            assertThat(proxy.asked()).isEmpty();
        }
    }

    /** Nobody has that name: asked directly it is not found, and a proxy would have been told of it. */
    @Test
    void asksTheIdentityServiceOfTheHouseDirectly() throws IOException {
        try (ConnectProxy proxy = new ConnectProxy(new Manner.Says("HTTP/1.1 403 No\r\nContent-Length: 0\r\n\r\n"))) {
            EgressGuard guard = behind(at(proxy.port()), Optional.empty());
            ProblemException own = problem(guard,
                    withIdentityOfTheHouse(new LoopbackProfiles("https", 1).with(TlsTrust.STANDARD)));
            assertThat(own.problem()).isEqualTo(ProblemCode.ENDPOINT_UNREACHABLE);
            assertThat(own.detail()).isEqualTo("identity service");
            assertThat(proxy.asked()).isEmpty();
        }
    }

    private static ProviderProfile withIdentityOfTheHouse(ProviderProfile whole) {
        Wire wire = whole.wire();
        AuthScheme.OAuth identity = new AuthScheme.OAuth(AuthScheme.OAuth.Grant.CLIENT_SECRET,
                new Destination.Endpoint("https", "login.ward.invalid", 443, "/token"), "ward-app", "s");
        return new ProviderProfile(whole.name(), whole.title(), whole.route(), whole.boundary(), whole.destination(),
                new Wire(identity, wire.apiVersion(), false, wire.maxOutputTokens(), wire.temperature(), wire.timeout(),
                        wire.tls()),
                whole.coverage());
    }

    @Test
    void showsNoEmptyPassword() throws IOException {
        try (FaultServer server = server();
                ConnectProxy proxy = new ConnectProxy(new Manner.Asking(SHOWN), server.port())) {
            ProblemException problem = problem(behind(at(proxy.port()), Optional.of("")), vendor());
            assertThat(problem.problem()).isEqualTo(ProblemCode.PROXY_REFUSED);
            assertThat(proxy.asked()).singleElement().asString().doesNotContainIgnoringCase("authorization");
            assertThat(server.connections()).isZero();
        }
    }

    @Test
    void asksForTheProxyAnewForEachPrompt() throws IOException {
        try (FaultServer server = server();
                ConnectProxy one = new ConnectProxy(new Manner.Tunnel(), server.port());
                ConnectProxy two = new ConnectProxy(new Manner.Tunnel(), server.port())) {
            AtomicReference<WebProxy> set = new AtomicReference<>(at(one.port()));
            EgressGuard guard = Guards.trusting(SERVER, CLOCK)
                    .through(() -> Optional.of(new ProxyAccess(set.get(), Optional.empty())));
            send(guard, vendor());
            set.set(at(two.port()));
            send(guard, vendor());
            assertThat(one.asked()).hasSize(1);
            assertThat(two.asked()).hasSize(1);
        }
    }

    @Test
    void knowsWhichAddressesItCarries() {
        WebProxy proxy = at(3128, "vllm.ward.example", ".lab.example");
        assertThat(Stream.of("api.vendor.example", "lab.example", "127.example").allMatch(host -> carries(proxy, host)))
                .isTrue();
        assertThat(
                Stream.of("vllm.ward.example", "a.lab.example", "127.0.0.1", "127.9.9.9", "localhost", "::1", "[::1]")
                        .noneMatch(host -> carries(proxy, host)))
                .isTrue();
        assertThat(proxy.carries(ProviderProfile.Boundary.VENDOR,
                new Destination.Endpoint("http", "api.vendor.example", 80, ""))).isFalse();
        assertThat(proxy.carries(vendor())).isTrue();
    }

    private static boolean carries(WebProxy proxy, String host) {
        return proxy.carries(ProviderProfile.Boundary.VENDOR, new Destination.Endpoint("https", host, 443, "/v1"));
    }
}
