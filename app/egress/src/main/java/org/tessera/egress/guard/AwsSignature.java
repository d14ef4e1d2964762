package org.tessera.egress.guard;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.time.Clock;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import software.amazon.awssdk.http.SdkHttpMethod;
import software.amazon.awssdk.http.SdkHttpRequest;
import software.amazon.awssdk.http.auth.aws.signer.AwsV4HttpSigner;
import software.amazon.awssdk.http.auth.spi.signer.HttpSigner;
import software.amazon.awssdk.identity.spi.AwsCredentialsIdentity;
import software.amazon.awssdk.identity.spi.AwsSessionCredentialsIdentity;

/**
 * AWS Signature Version 4, by AWS's own signer. It covers the finished request: method, path, query, every header that
 * is given (but {@code user-agent}, which proxies may change) and the bytes of the body. The path stands percent-encoded
 * in the address and is encoded once more for signing, as every service but S3 asks.
 *
 * @param region for example {@code us-east-1}
 * @param service the signing name, {@code bedrock} for its runtime
 * @param clock tells the time of signing
 */
record AwsSignature(String region, String service, InstantSource clock) {
    /** The headers that a signature adds. */
    private static final List<String> ADDED = List.of("authorization", "x-amz-date", "x-amz-content-sha256",
            "x-amz-security-token");

    /**
     * The headers to add to a request, names in lower case.
     *
     * @throws ProblemException {@link ProblemCode#CREDENTIAL_MISSING} if the signer cannot use the keys
     */
    Map<String, String> headers(AwsKeys keys, String method, URI address, Map<String, List<String>> headers,
            byte[] body) {
        SdkHttpRequest request = SdkHttpRequest.builder()
                .method(SdkHttpMethod.fromValue(method))
                .uri(address)
                .headers(headers)
                .build();
        Map<String, List<String>> signed = AwsV4HttpSigner.create()
                .sign(call -> call.identity(identity(keys))
                        .request(request)
                        .payload(() -> new ByteArrayInputStream(body))
                        .putProperty(AwsV4HttpSigner.SERVICE_SIGNING_NAME, service)
                        .putProperty(AwsV4HttpSigner.REGION_NAME, region)
                        .putProperty(HttpSigner.SIGNING_CLOCK, Clock.fixed(clock.instant(), ZoneOffset.UTC)))
                .request()
                .headers();
        Map<String, String> added = new HashMap<>();
        signed.forEach((name, values) -> {
            String lower = name.toLowerCase(Locale.ROOT);
            if (ADDED.contains(lower)) {
                added.put(lower, String.join(",", values));
            }
        });
        return Map.copyOf(added);
    }

    private static AwsCredentialsIdentity identity(AwsKeys keys) {
        return keys.sessionToken()
                .<AwsCredentialsIdentity>map(token -> AwsSessionCredentialsIdentity.create(keys.accessKeyId(),
                        keys.secretAccessKey(), token))
                .orElseGet(() -> AwsCredentialsIdentity.create(keys.accessKeyId(), keys.secretAccessKey()));
    }
}
