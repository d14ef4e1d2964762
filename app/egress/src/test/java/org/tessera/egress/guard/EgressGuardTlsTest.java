package org.tessera.egress.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.egress.Approvals;
import org.tessera.egress.fault.TestCertificate;
import org.tessera.testkit.llm.ChatAnswer;
import org.tessera.testkit.llm.LoopbackChatServer;

class EgressGuardTlsTest {
    /** No key is stored for the servers here, and they ask for none. */
    private static final Authentication NO_KEY = Authentication
            .of(Approvals.profile("http://127.0.0.1:8000/v1", 2).wire().authentication(), Optional.empty());

    @Test
    void sendsToAServerThatProvesWhoItIs() throws Exception {
        TestCertificate known = TestCertificate.loopback();
        try (LoopbackChatServer server = server(known)) {
            Reply reply = Guards.trusting(known).send(Approvals.prompt(server.baseUrl()), NO_KEY);
            assertThat(reply.json().has("choices")).isTrue();
            assertThat(server.baseUrl()).startsWith("https://");
        }
    }

    @Test
    void sendsNothingToAServerThatNobodyVouchesFor() throws Exception {
        try (LoopbackChatServer server = server(TestCertificate.loopback())) {
            assertThat(problem(new EgressGuard(), server)).isEqualTo(ProblemCode.TLS_FAILED);
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    void sendsNothingToAServerWithTheCertificateOfAnother() throws Exception {
        TestCertificate other = TestCertificate.ofAnotherHost();
        try (LoopbackChatServer server = server(other)) {
            assertThat(problem(Guards.trusting(other), server)).isEqualTo(ProblemCode.TLS_FAILED);
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    void sendsNothingInClearToAPortThatSpeaksNoTls() throws Exception {
        try (RawServer server = new RawServer("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n", false)) {
            String pretended = server.baseUrl().replace("http://", "https://");
            ProblemException problem = catchThrowableOfType(ProblemException.class,
                    () -> new EgressGuard().send(Approvals.prompt(pretended), NO_KEY));
            assertThat(problem.problem()).isEqualTo(ProblemCode.TLS_FAILED);
        }
    }

    private static LoopbackChatServer server(TestCertificate certificate) {
        return LoopbackChatServer.encrypted(certificate.context(), request -> ChatAnswer.text("Yes."));
    }

    private static ProblemCode problem(EgressGuard guard, LoopbackChatServer server) {
        return catchThrowableOfType(ProblemException.class,
                () -> guard.send(Approvals.prompt(server.baseUrl()), NO_KEY)).problem();
    }
}
