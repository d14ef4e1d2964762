package org.tessera.egress.guard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.provider.AuthScheme;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.egress.fault.Fault;
import org.tessera.egress.fault.FaultServer;
import org.tessera.egress.fault.LoopbackProfiles;
import org.tessera.egress.fault.TestPrompts;
import org.tessera.testkit.llm.ReceivedRequest;

class CredentialsTest {
    private final EgressGuard guard = new EgressGuard();

    private static FaultServer server() {
        return FaultServer.clear(request -> Fault.json("{}"));
    }

    private ReceivedRequest sent(AuthScheme scheme, String secret) throws IOException {
        try (FaultServer server = server()) {
            ProviderProfile profile = new LoopbackProfiles("http", server.port()).with(scheme);
            guard.send(TestPrompts.approved(profile), Authentication.of(scheme, Optional.of(secret::toCharArray)));
            return server.received().getFirst();
        }
    }

    private ProblemException refused(AuthScheme scheme, Optional<Credential> credential) throws IOException {
        try (FaultServer server = server()) {
            ProviderProfile profile = new LoopbackProfiles("http", server.port()).with(scheme);
            ProblemException problem = catchThrowableOfType(ProblemException.class,
                    () -> guard.send(TestPrompts.approved(profile), Authentication.of(scheme, credential)));
            assertThat(server.received()).isEmpty();
            assertThat(problem).hasNoCause();
            return problem;
        }
    }

    @Test
    void sendsNoSecretWhereNoneIsAskedFor() throws IOException {
        ReceivedRequest request = sent(new AuthScheme.None(), "sk-1");
        assertThat(request.headers().keySet())
                .isEqualTo(Set.of("host", "content-length", "accept", "content-type", "user-agent"));
    }

    @Test
    void sendsABearerTokenAndWipesItsArray() throws IOException {
        char[] secret = "sk-test.1".toCharArray();
        try (FaultServer server = server()) {
            ProviderProfile profile = new LoopbackProfiles("http", server.port()).with(new AuthScheme.Bearer());
            guard.send(TestPrompts.approved(profile), new Authentication.Bearer(() -> secret));
            assertThat(server.received().getFirst().header("authorization")).isEqualTo("Bearer sk-test.1");
        }
        assertThat(secret).containsOnly('\0');
    }

    @ParameterizedTest
    @ValueSource(strings = {"api-key", "x-api-key"})
    void sendsAKeyInItsHeader(String header) throws IOException {
        ReceivedRequest request = sent(new AuthScheme.KeyHeader(header), "key-1");
        assertThat(request.header(header)).isEqualTo("key-1");
        assertThat(request.headers()).doesNotContainKey("authorization");
    }

    @Test
    void signsForAws() throws IOException {
        ReceivedRequest request = sent(new AuthScheme.SigV4("us-east-1"),
                "{\"accessKeyId\": \"AKIDEXAMPLE\", \"secretAccessKey\": \"s\", \"sessionToken\": \"t\"}");
        assertThat(request.header("authorization")).startsWith("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/")
                .contains("/us-east-1/bedrock/aws4_request, SignedHeaders=accept;content-type;host;"
                        + "x-amz-content-sha256;x-amz-date;x-amz-security-token, Signature=");
        assertThat(request.header("x-amz-content-sha256")).isEqualTo(request.hash().hex());
        assertThat(request.header("x-amz-security-token")).isEqualTo("t");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "two words", "line\nbreak", "sécret"})
    void refusesASecretThatNoHeaderCanCarry(String secret) throws IOException {
        ProblemException problem = refused(new AuthScheme.Bearer(), Optional.of(secret::toCharArray));
        assertThat(problem.problem()).isEqualTo(ProblemCode.CREDENTIAL_MISSING);
        assertThat(problem.detail()).isEqualTo("credential");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            sk-1                                                                        | credential
            []                                                                          | credential
            {"accessKeyId": "A", "secretAccessKey": "s", "region": "us-east-1"}         | credential
            {"accessKeyId": "A", "accessKeyId": "B", "secretAccessKey": "s"}            | credential
            {"accessKeyId": "A"}                                                        | secretAccessKey
            {"accessKeyId": "A b", "secretAccessKey": "s"}                              | accessKeyId
            {"accessKeyId": "A", "secretAccessKey": "s", "sessionToken": 7}             | sessionToken
            """)
    void refusesAnAwsKeyOfAnotherForm(String secret, String part) throws IOException {
        ProblemException problem = refused(new AuthScheme.SigV4("us-east-1"), Optional.of(secret::toCharArray));
        assertThat(problem.problem()).isEqualTo(ProblemCode.CREDENTIAL_MISSING);
        assertThat(problem.detail()).isEqualTo(part);
    }

    @Test
    void saysWhichSecretIsMissing() throws IOException {
        LoopbackProfiles nowhere = new LoopbackProfiles("https", 9);
        for (AuthScheme scheme : new AuthScheme[]{new AuthScheme.KeyHeader("api-key"),
                new AuthScheme.SigV4("us-east-1"),
                new AuthScheme.OAuth(AuthScheme.OAuth.Grant.CLIENT_SECRET, nowhere.tokenEndpoint(), "app", "scope")}) {
            ProblemException problem = refused(scheme, Optional.empty());
            assertThat(problem.problem()).isEqualTo(ProblemCode.CREDENTIAL_MISSING);
            assertThat(problem.detail()).isEqualTo(scheme.id());
        }
    }

    /** vLLM, llama.cpp and Ollama ask for a key only where they were told to. */
    @Test
    void sendsNoKeyToAServerOfTheOrganisationForWhichNoneIsStored() throws IOException {
        try (FaultServer server = server()) {
            ProviderProfile profile = new LoopbackProfiles("http", server.port()).with(new AuthScheme.Bearer());
            guard.send(TestPrompts.approved(profile), Authentication.of(new AuthScheme.Bearer(), Optional.empty()));
            assertThat(server.received().getFirst().headers()).doesNotContainKey("authorization");
        }
    }

    @Test
    void refusesAnAuthenticationThatIsNotTheProfiles() throws IOException {
        try (FaultServer server = server()) {
            ProviderProfile profile = new LoopbackProfiles("http", server.port()).with(new AuthScheme.None());
            ProblemException problem = catchThrowableOfType(ProblemException.class,
                    () -> guard.send(TestPrompts.approved(profile), new Authentication.Bearer("sk-1"::toCharArray)));
            assertThat(problem.problem()).isEqualTo(ProblemCode.GUARD_REFUSED);
            assertThat(problem.detail()).isEqualTo("authentication");
            assertThat(server.received()).isEmpty();
        }
    }
}
