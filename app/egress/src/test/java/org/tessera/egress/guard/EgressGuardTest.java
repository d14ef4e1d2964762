package org.tessera.egress.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tessera.core.gate.ApprovedPrompt;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.egress.Approvals;
import org.tessera.egress.Providers;
import org.tessera.testkit.llm.ChatAnswer;
import org.tessera.testkit.llm.LoopbackChatServer;
import org.tessera.testkit.llm.ReceivedRequest;
import org.tessera.testkit.prompt.Drafts;

class EgressGuardTest {
    /** A name that no server has, RFC 6761. */
    private static final String NOWHERE = "https://llm.hospital.invalid/v1";

    /** No key is stored for the servers here, and they ask for none. */
    private static final Authentication NO_KEY = Authentication
            .of(Approvals.profile("http://127.0.0.1:8000/v1", 2).wire().authentication(), Optional.empty());

    private final EgressGuard guard = new EgressGuard();

    @Test
    void sendsExactlyTheApprovedBytesAndHeaders() {
        try (LoopbackChatServer server = LoopbackChatServer.answering(ChatAnswer.text("Yes."))) {
            ApprovedPrompt prompt = Approvals.prompt(server.baseUrl());
            Reply reply = guard.send(prompt, NO_KEY);
            assertThat(reply.json().path("model").asText()).isEqualTo("served-model");
            ReceivedRequest received = server.received().getFirst();
            assertThat(server.received()).hasSize(1);
            assertThat(received.hash()).isEqualTo(prompt.hash());
            assertThat(received.method() + " " + received.target()).isEqualTo("POST /v1/chat/completions");
            assertThat(received.headers().keySet())
                    .isEqualTo(Set.of("host", "content-length", "accept", "content-type", "user-agent"));
            assertThat(received.header("user-agent")).isEqualTo("Tessera");
        }
    }

    @ParameterizedTest
    @CsvSource({"http", "https", "socks"})
    void givesNoByteToAProxyOfTheSystemProperties(String kind) throws Exception {
        try (RawServer proxy = new RawServer("HTTP/1.1 200 OK\r\n\r\n", false);
                LoopbackChatServer server = LoopbackChatServer.answering(ChatAnswer.text("Yes."))) {
            SystemProperties.during(proxy(kind, proxy.port()), () -> {
                guard.send(Approvals.prompt(server.baseUrl()), NO_KEY);
                ProblemException problem = problem(() -> guard.send(Approvals.prompt(NOWHERE), NO_KEY));
                assertThat(problem.problem()).isEqualTo(ProblemCode.ENDPOINT_UNREACHABLE);
            });
            assertThat(proxy.wasCalled()).isFalse();
            assertThat(server.received()).hasSize(1);
        }
    }

    /** The control of the test above: a client that is not told otherwise does go to the proxy. */
    @Test
    void aClientWithoutTheGuardWouldSendToTheProxy() throws Exception {
        try (RawServer proxy = new RawServer("HTTP/1.1 502 No\r\nContent-Length: 0\r\n\r\n", false);
                HttpClient naive = HttpClient.newHttpClient()) {
            HttpRequest request = HttpRequest.newBuilder(URI.create(NOWHERE)).build();
            SystemProperties.during(proxy("https", proxy.port()),
                    () -> naive.sendAsync(request, HttpResponse.BodyHandlers.discarding())
                            .handle((response, failure) -> "over")
                            .join());
            assertThat(proxy.wasCalled()).isTrue();
        }
    }

    private static Map<String, String> proxy(String kind, int port) {
        String prefix = kind.equals("socks") ? "socksProxy" : kind + ".proxy";
        return Map.of(prefix + "Host", "127.0.0.1", prefix + "Port", String.valueOf(port), "http.nonProxyHosts", "none",
                "socksNonProxyHosts", "none");
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdk.httpclient.HttpClient.log", "jdk.internal.httpclient.debug", "javax.net.debug",
            "jdk.internal.httpclient.disableHostnameVerification"})
    void refusesARuntimeThatWouldPrintRequestsOrSkipChecks(String property) throws Exception {
        try (LoopbackChatServer server = LoopbackChatServer.answering(ChatAnswer.text("Yes."))) {
            ApprovedPrompt prompt = Approvals.prompt(server.baseUrl());
            SystemProperties.during(Map.of(property, "all"), () -> {
                ProblemException problem = problem(() -> guard.send(prompt, NO_KEY));
                assertThat(problem.problem()).isEqualTo(ProblemCode.UNSAFE_RUNTIME);
                assertThat(problem.detail()).isEqualTo(property);
            });
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    void followsNoRedirect() {
        try (LoopbackChatServer other = LoopbackChatServer.answering(ChatAnswer.text("Elsewhere."));
                LoopbackChatServer server = LoopbackChatServer
                        .answering(ChatAnswer.redirect(other.baseUrl() + "/chat/completions"))) {
            ProblemException problem = refusedBy(server);
            assertThat(problem.problem()).isEqualTo(ProblemCode.ENDPOINT_ERROR);
            assertThat(problem.detail()).isEqualTo("307");
            assertThat(other.received()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {201, 204, 301, 400, 404, 407, 408, 500})
    void namesEveryOtherStatusByItsNumberAndTriesOnce(int status) {
        try (LoopbackChatServer server = LoopbackChatServer
                .answering(status == 204 ? new ChatAnswer.Respond(204, Map.of(), "") : ChatAnswer.error(status))) {
            ProblemException problem = refusedBy(server);
            assertThat(problem.problem()).isEqualTo(ProblemCode.ENDPOINT_ERROR);
            assertThat(problem.detail()).isEqualTo(String.valueOf(status));
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void saysThatNothingWasSentWhereNobodyListens() throws IOException {
        int port;
        try (ServerSocket free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = free.getLocalPort();
        }
        ProblemException problem = problem(
                () -> guard.send(Approvals.prompt("http://127.0.0.1:" + port + "/v1"), NO_KEY));
        assertThat(problem.problem()).isEqualTo(ProblemCode.ENDPOINT_UNREACHABLE);
    }

    @Test
    void waitsNoLongerThanTheProfileSays() {
        ChatAnswer late = new ChatAnswer.Wait(Duration.ofSeconds(5), ChatAnswer.text("Late."));
        try (LoopbackChatServer server = LoopbackChatServer.answering(late)) {
            assertThat(refusedBy(server).problem()).isEqualTo(ProblemCode.ENDPOINT_TIMED_OUT);
        }
    }

    @Test
    void waitsNoLongerForABodyThatDripsEither() throws IOException {
        String head = "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{";
        assertThat(answeredWith(head, true).problem()).isEqualTo(ProblemCode.ENDPOINT_TIMED_OUT);
    }

    @Test
    void tellsACutConnectionFromAnError() {
        try (LoopbackChatServer server = LoopbackChatServer.answering(new ChatAnswer.CutInBody())) {
            assertThat(refusedBy(server).problem()).isEqualTo(ProblemCode.CONNECTION_CUT);
        }
    }

    @Test
    void sendsOnceEvenIfTheServerHangsUp() {
        try (LoopbackChatServer server = LoopbackChatServer.answering(new ChatAnswer.HangUp())) {
            assertThat(refusedBy(server).problem()).isEqualTo(ProblemCode.CONNECTION_CUT);
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void takesNoAnswerThatIsNotHttp() throws IOException {
        ProblemException problem = answeredWith("220 mail.example ESMTP\r\n\r\n", false);
        assertThat(problem.problem()).isEqualTo(ProblemCode.ANSWER_MALFORMED);
    }

    @Test
    void takesNoAnswerBeyondItsBound() {
        String endless = "x".repeat(EgressGuard.MOST_BYTES + 1);
        try (LoopbackChatServer server = LoopbackChatServer.answering(ChatAnswer.text(endless))) {
            ApprovedPrompt patient = Drafts.approve(
                    new Providers(guard).of(Approvals.profile(server.baseUrl(), 30), Optional.empty()),
                    Drafts.of(Approvals.NOTE));
            ProblemException problem = problem(() -> guard.send(patient, NO_KEY));
            assertThat(problem.problem()).isEqualTo(ProblemCode.ANSWER_MALFORMED);
            assertThat(problem.detail()).isEqualTo("size");
        }
    }

    @Test
    void stopsWhenTheCallerGivesUp() {
        ChatAnswer late = new ChatAnswer.Wait(Duration.ofSeconds(5), ChatAnswer.text("Late."));
        try (LoopbackChatServer server = LoopbackChatServer.answering(late)) {
            ApprovedPrompt prompt = Approvals.prompt(server.baseUrl());
            Thread.currentThread().interrupt();
            ProblemException problem = problem(() -> guard.send(prompt, NO_KEY));
            assertThat(Thread.interrupted()).isTrue();
            assertThat(problem.detail()).isEqualTo("interrupted");
        }
    }

    @Test
    void takesTheRequestNumberAndNothingElseFromAHeader() {
        assertThat(requestId("req_01.a-B=")).isEqualTo("req_01.a-B=");
        assertThat(requestId("see Mrs Ferrante")).isEqualTo("none");
        assertThat(requestId("x".repeat(200))).isEqualTo("none");
    }

    private String requestId(String header) {
        ChatAnswer answer = new ChatAnswer.Respond(200,
                Map.of("Content-Type", "application/json", "X-Request-Id", header), "{}");
        try (LoopbackChatServer server = LoopbackChatServer.answering(answer)) {
            return guard.send(Approvals.prompt(server.baseUrl()), NO_KEY).requestId().orElse("none");
        }
    }

    private ProblemException answeredWith(String bytes, boolean holdsTheLine) throws IOException {
        try (RawServer server = new RawServer(bytes, holdsTheLine)) {
            return problem(() -> guard.send(Approvals.prompt(server.baseUrl()), NO_KEY));
        }
    }

    private ProblemException refusedBy(LoopbackChatServer server) {
        return problem(() -> guard.send(Approvals.prompt(server.baseUrl()), NO_KEY));
    }

    /** The problem that a call ends in; it never quotes an answer and never has a cause. */
    private static ProblemException problem(ThrowingCallable call) {
        ProblemException problem = catchThrowableOfType(ProblemException.class, call);
        assertThat(problem).isNotNull().hasNoCause().hasNoSuppressedExceptions();
        assertThat(problem.getMessage()).doesNotContain("said the server", "xxxx", "mail.example", "Elsewhere");
        return problem;
    }
}
