package org.tessera.egress.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.egress.Approvals;
import org.tessera.testkit.llm.ChatAnswer;
import org.tessera.testkit.llm.LoopbackChatServer;

class EgressGuardTlsTest {
    @TempDir
    private Path folder;

    @Test
    void sendsToAServerThatProvesWhoItIs() throws Exception {
        SSLContext known = Certificates.selfSigned(folder, "ip:127.0.0.1");
        try (LoopbackChatServer server = server(known)) {
            Reply reply = new EgressGuard(known).send(Approvals.prompt(server.baseUrl()), new Authentication.None());
            assertThat(reply.json().has("choices")).isTrue();
            assertThat(server.baseUrl()).startsWith("https://");
        }
    }

    @Test
    void sendsNothingToAServerThatNobodyVouchesFor() throws Exception {
        try (LoopbackChatServer server = server(Certificates.selfSigned(folder, "ip:127.0.0.1"))) {
            assertThat(problem(new EgressGuard(), server)).isEqualTo(ProblemCode.TLS_FAILED);
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    void sendsNothingToAServerWithTheCertificateOfAnother() throws Exception {
        SSLContext other = Certificates.selfSigned(folder, "dns:other.example");
        try (LoopbackChatServer server = server(other)) {
            assertThat(problem(new EgressGuard(other), server)).isEqualTo(ProblemCode.TLS_FAILED);
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    void sendsNothingInClearToAPortThatSpeaksNoTls() throws Exception {
        try (RawServer server = new RawServer("HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n", false)) {
            String pretended = server.baseUrl().replace("http://", "https://");
            ProblemException problem = catchThrowableOfType(ProblemException.class,
                    () -> new EgressGuard().send(Approvals.prompt(pretended), new Authentication.None()));
            assertThat(problem.problem()).isEqualTo(ProblemCode.TLS_FAILED);
        }
    }

    private static LoopbackChatServer server(SSLContext context) {
        return LoopbackChatServer.encrypted(context, request -> ChatAnswer.text("Yes."));
    }

    private static ProblemCode problem(EgressGuard guard, LoopbackChatServer server) {
        return catchThrowableOfType(ProblemException.class,
                () -> guard.send(Approvals.prompt(server.baseUrl()), new Authentication.None())).problem();
    }
}
