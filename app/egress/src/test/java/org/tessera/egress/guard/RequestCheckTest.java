package org.tessera.egress.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tessera.core.gate.ApprovedPrompt;
import org.tessera.core.gate.OutgoingRequest;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.llm.AnswerWatcher;
import org.tessera.core.llm.LlmProvider;
import org.tessera.core.llm.LlmResponse;
import org.tessera.core.prompt.PromptDraft;
import org.tessera.egress.Approvals;
import org.tessera.egress.Providers;
import org.tessera.egress.profile.ProfileJson;
import org.tessera.testkit.prompt.Drafts;

class RequestCheckTest {
    private static final String BASE = "http://127.0.0.1:8000/v1";
    private static final String ADDRESS = BASE + "/chat/completions";

    private final ApprovedPrompt prompt = Approvals.prompt(BASE);

    @Test
    void passesTheRequestThatWasApproved() {
        assertThat(refusal(request(ADDRESS).build(), prompt.request().body())).isEqualTo("passed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.2:8000/v1/chat/completions", "http://127.0.0.1:8001/v1/chat/completions",
            "http://127.0.0.1/v1/chat/completions", "https://127.0.0.1:8000/v1/chat/completions",
            "http://127.0.0.1:8000/chat/completions", "http://127.0.0.1:8000/v1/embeddings",
            "http://127.0.0.1:8000/v1/chat/completions/", "http://127.0.0.1:8000/v1/chat/completions?user=1",
            "http://127.0.0.1:8000/v1/chat/completions#1", "http://127.0.0.1:8000/v1/chat%2Fcompletions",
            "http://me@127.0.0.1:8000/v1/chat/completions", "http://127.0.0.1:8000/v1/../v1/chat/completions"})
    void refusesEveryOtherAddress(String address) {
        assertThat(refusal(request(address).build(), prompt.request().body())).isEqualTo("address");
    }

    @Test
    void refusesAnotherMethod() {
        HttpRequest put = request(ADDRESS).PUT(HttpRequest.BodyPublishers.noBody()).build();
        assertThat(refusal(put, prompt.request().body())).isEqualTo("method");
    }

    @Test
    void refusesHeadersThatWereNotApproved() {
        byte[] body = prompt.request().body();
        assertThat(refusal(request(ADDRESS).header("x-user", "1").build(), body)).isEqualTo("headers");
        assertThat(refusal(request(ADDRESS).header("accept", "text/html").build(), body)).isEqualTo("headers");
        assertThat(refusal(request(ADDRESS).setHeader("User-Agent", "other").build(), body)).isEqualTo("headers");
        assertThat(refusal(request(ADDRESS).header("Authorization", "Bearer x").build(), body)).isEqualTo("headers");
    }

    @Test
    void refusesBytesOfWhichOneDiffers() {
        byte[] body = prompt.request().body();
        body[body.length - 5] ^= 1;
        assertThat(refusal(request(ADDRESS).build(), body)).isEqualTo("body");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "stream":false | "stream":false,"user":"a"        | fields
            "stream":false | "stream":false,"metadata":{}     | fields
            "stream":false | "stream":false,"retain":true     | fields
            "role":"user"  | "role":"user","name":"a"         | fields
            "stream":false | "stream":false,"stream":false    | fields
            "stream":false | "stream":false,                  | fields
            llama3.1:8b    | llama3.1:70b                     | model
            """)
    void refusesABodyThatSaysOtherThanItsProviderClaimed(String honest, String changed, String expected) {
        LlmProvider liar = new Liar(Approvals.provider(BASE), body -> body.replace(honest, changed));
        ApprovedPrompt deceived = Drafts.approve(liar, Drafts.of(Approvals.NOTE));
        HttpRequest request = headers(deceived, HttpRequest.newBuilder(URI.create(ADDRESS))).build();
        assertThat(new RequestCheck(deceived).refusal(request, deceived.request().body(), Map.of())).contains(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            127.0.0.1 | true
            10.1.2.7 | true
            172.31.0.9 | true
            192.168.4.20 | true
            100.64.0.9 | true
            169.254.3.4 | true
            ::1 | true
            fd12:3456::7 | true
            fe80::1c2d | true
            203.0.113.7 | false
            100.128.0.1 | false
            172.32.0.1 | false
            2001:db8::7 | false
            """)
    void takesForInsideWhatIsNeverRoutedToTheOutside(String host, boolean inside) {
        assertThat(Address.isInside(host)).isEqualTo(inside);
    }

    @Test
    void refusesAHostOfTheHouseThatLeadsElsewhere() {
        assertThat(throughTheDoor("")).isEqualTo("inside");
        assertThat(throughTheDoor(", \"tls\": {\"pins\": [\"%s\"]}".formatted("ab".repeat(32)))).isEqualTo("passed");
    }

    private static String throughTheDoor(String trust) {
        ProviderProfile profile = ProfileJson.read("""
                {"name": "afar", "baseUrl": "https://llm.hospital.invalid/v1", "model": "llama3.1:8b",
                 "boundary": "inside", "infrastructure": "the test"%s}""".formatted(trust));
        LlmProvider provider = new Providers(new EgressGuard()).of(profile, Optional.empty());
        ApprovedPrompt approved = Drafts.approve(provider, Drafts.of(Approvals.NOTE));
        HttpRequest request = headers(approved,
                HttpRequest.newBuilder(URI.create("https://llm.hospital.invalid:443/v1/chat/completions"))).build();
        return new RequestCheck(approved, host -> false).refusal(request, approved.request().body(), Map.of())
                .orElse("passed");
    }

    private String refusal(HttpRequest request, byte[] body) {
        return new RequestCheck(prompt).refusal(request, body, Map.of()).orElse("passed");
    }

    private HttpRequest.Builder request(String address) {
        return headers(prompt, HttpRequest.newBuilder(URI.create(address)));
    }

    private static HttpRequest.Builder headers(ApprovedPrompt prompt, HttpRequest.Builder builder) {
        prompt.request().headers().forEach(builder::header);
        return builder.POST(HttpRequest.BodyPublishers.noBody());
    }

    /** A provider whose bytes are not what it says about them. */
    private record Liar(LlmProvider honest, UnaryOperator<String> change) implements LlmProvider {
        @Override
        public ProviderProfile profile() {
            return honest.profile();
        }

        @Override
        public OutgoingRequest compose(PromptDraft draft) {
            OutgoingRequest request = honest.compose(draft);
            byte[] body = change.apply(request.bodyText()).getBytes(StandardCharsets.UTF_8);
            return new OutgoingRequest(request.destination(), request.path(), request.query(), request.model(),
                    request.headers(), request.fields(), body);
        }

        @Override
        public LlmResponse complete(ApprovedPrompt prompt, AnswerWatcher watcher) {
            return honest.complete(prompt, watcher);
        }
    }
}
