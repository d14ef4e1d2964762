package org.tessera.egress.guard;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.tessera.core.digest.Sha256;

/** Signatures that were worked out by {@link SigningOracle} from the wording of AWS's description. */
class AwsSignatureTest {
    private static final InstantSource CLOCK = InstantSource.fixed(Instant.parse("2026-11-22T09:44:00Z"));
    private static final URI CONVERSE = URI.create(
            "https://bedrock-runtime.us-east-1.amazonaws.com:443/model/us.anthropic.claude-test-v1%3A0/converse");
    private static final byte[] BODY = "{\"messages\":[]}".getBytes(StandardCharsets.UTF_8);
    private static final AwsKeys KEYS = new AwsKeys("AKIDEXAMPLE", "wJalrXUtnFEMI/K7MDENG+bPxRfiCYEXAMPLEKEY",
            Optional.empty());

    private final AwsSignature signature = new AwsSignature("us-east-1", "bedrock", CLOCK);

    @Test
    void signsTheFinishedRequestWithThePathEncodedOnceMore() {
        Map<String, String> added = signature.headers(KEYS, "POST", CONVERSE, headers(), BODY);
        String canonical = """
                POST
                /model/us.anthropic.claude-test-v1%%253A0/converse

                accept:application/json
                content-type:application/json
                host:bedrock-runtime.us-east-1.amazonaws.com
                x-amz-content-sha256:%1$s
                x-amz-date:20261122T094400Z

                accept;content-type;host;x-amz-content-sha256;x-amz-date
                %1$s""".formatted(Sha256.of(BODY));
        assertThat(added).containsOnlyKeys("authorization", "x-amz-date", "x-amz-content-sha256");
        assertThat(added.get("authorization"))
                .isEqualTo(SigningOracle.authorization(KEYS, "20261122T094400Z", "us-east-1", "bedrock", canonical));
    }

    @Test
    void givesTheSameForTheSameAndAnotherForEveryChange() {
        String usual = authorization(signature, KEYS, CONVERSE, BODY);
        assertThat(authorization(signature, KEYS, CONVERSE, BODY)).isEqualTo(usual)
                .isEqualTo("AWS4-HMAC-SHA256 Credential=AKIDEXAMPLE/20261122/us-east-1/bedrock/aws4_request,"
                        + " SignedHeaders=accept;content-type;host;x-amz-content-sha256;x-amz-date,"
                        + " Signature=623b5c2b79797ee775fa46600956e222866b38b2a16e4cb173dd0b6ed497069b");
        assertThat(List.of(authorization(signature, KEYS, CONVERSE, "{}".getBytes(StandardCharsets.UTF_8)),
                authorization(signature, KEYS, URI.create(CONVERSE + "-stream"), BODY),
                authorization(new AwsSignature("us-west-2", "bedrock", CLOCK), KEYS, CONVERSE, BODY),
                authorization(signature, new AwsKeys("AKIDEXAMPLE", "other", Optional.empty()), CONVERSE, BODY)))
                .doesNotHaveDuplicates()
                .doesNotContain(usual);
    }

    @Test
    void signsASessionTokenToo() {
        AwsKeys temporary = new AwsKeys(KEYS.accessKeyId(), KEYS.secretAccessKey(), Optional.of("session/+=1"));
        Map<String, String> added = signature.headers(temporary, "POST", CONVERSE, headers(), BODY);
        assertThat(added).containsEntry("x-amz-security-token", "session/+=1");
        assertThat(added.get("authorization")).contains(
                "SignedHeaders=accept;content-type;host;x-amz-content-sha256;x-amz-date;x-amz-security-token,");
    }

    @Test
    void asksNoEnvironmentNoFileAndNoMetadataService() throws Exception {
        String usual = authorization(signature, KEYS, CONVERSE, BODY);
        SystemProperties.during(
                Map.of("aws.accessKeyId", "AKIDOTHER", "aws.secretAccessKey", "other", "aws.secretKey", "other",
                        "aws.sessionToken", "other", "aws.region", "eu-west-1", "aws.profile", "other",
                        "aws.sharedCredentialsFile", "/nowhere", "aws.configFile", "/nowhere"),
                () -> assertThat(authorization(signature, KEYS, CONVERSE, BODY)).isEqualTo(usual));
    }

    private static String authorization(AwsSignature signature, AwsKeys keys, URI address, byte[] body) {
        return Optional.ofNullable(signature.headers(keys, "POST", address, headers(), body).get("authorization"))
                .orElse("");
    }

    private static Map<String, List<String>> headers() {
        return Map.of("accept", List.of("application/json"), "content-type", List.of("application/json"), "user-agent",
                List.of("Tessera"));
    }
}
