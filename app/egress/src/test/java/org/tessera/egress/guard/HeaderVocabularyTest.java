package org.tessera.egress.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tessera.core.digest.Sha256;
import org.tessera.core.provider.AuthScheme;
import org.tessera.core.provider.Route;
import org.tessera.egress.fault.LoopbackProfiles;

class HeaderVocabularyTest {
    private static final LoopbackProfiles PROFILES = new LoopbackProfiles("https", 443);
    private static final Sha256 BODY = Sha256.of("body");

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OPENAI    | accept            | application/json                  | true
            OPENAI    | accept            | text/event-stream                 | true
            OPENAI    | accept            | application/json; q=0.9           | false
            OPENAI    | content-type      | application/json                  | true
            OPENAI    | content-type      | application/json; charset=utf-8   | false
            OPENAI    | user-agent        | Tessera                           | true
            OPENAI    | user-agent        | Tessera/1 (ward 7)                | false
            OPENAI    | x-client          | Tessera                           | false
            OPENAI    | OpenAI-Project    | ward                              | false
            OPENAI    | anthropic-version | 2023-06-01                        | false
            ANTHROPIC | anthropic-version | 2023-06-01                        | true
            ANTHROPIC | anthropic-version | 2026-10-21                        | false
            ANTHROPIC | anthropic-beta    | files-api                         | false
            """)
    void letsOnlyItsWordsThrough(Route route, String name, String value, boolean allowed) {
        assertThat(new HeaderVocabulary(PROFILES.of(route, false)).allows(Map.of(name, value))).isEqualTo(allowed);
    }

    @Test
    void letsTheCredentialOfTheProfilesSchemeThroughAndNoOther() {
        assertThat(allows(new AuthScheme.None(), Map.of("authorization", "Bearer a"))).isFalse();
        assertThat(allows(new AuthScheme.Bearer(), Map.of("authorization", "Bearer a"))).isTrue();
        assertThat(allows(new AuthScheme.Bearer(), Map.of("authorization", "Basic a"))).isFalse();
        assertThat(allows(new AuthScheme.Bearer(), Map.of("authorization", "Bearer a b"))).isFalse();
        assertThat(allows(new AuthScheme.Bearer(), Map.of("authorization", "Bearer a", "api-key", "b"))).isFalse();
        assertThat(allows(new AuthScheme.KeyHeader("api-key"), Map.of("api-key", "a"))).isTrue();
        assertThat(allows(new AuthScheme.KeyHeader("api-key"), Map.of("x-api-key", "a"))).isFalse();
    }

    @Test
    void letsASignatureOfThisBodyRegionAndServiceThrough() {
        assertThat(signed("us-east-1/bedrock", BODY)).isTrue();
        assertThat(signed("us-west-2/bedrock", BODY)).isFalse();
        assertThat(signed("us-east-1/s3", BODY)).isFalse();
        assertThat(signed("us-east-1/bedrock", Sha256.of("other"))).isFalse();
    }

    private static boolean signed(String scope, Sha256 body) {
        return allows(new AuthScheme.SigV4("us-east-1"),
                Map.of("x-amz-date", "20261122T094400Z", "x-amz-content-sha256", body.hex(), "authorization",
                        "AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261122/" + scope
                                + "/aws4_request, SignedHeaders=host;x-amz-date, Signature=" + BODY.hex()));
    }

    private static boolean allows(AuthScheme scheme, Map<String, String> headers) {
        return new HeaderVocabulary(PROFILES.with(scheme)).allowsCredential(headers, BODY);
    }
}
