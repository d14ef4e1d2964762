package org.tessera.egress.guard;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.tessera.core.digest.Sha256;
import org.tessera.core.provider.AuthScheme;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.Route;

/** The headers that may leave, names and values. Free text has no place in any of them. */
final class HeaderVocabulary {
    private static final Map<String, Set<String>> FIXED = Map.of("accept",
            Set.of("application/json", "text/event-stream", "application/vnd.amazon.eventstream"), "content-type",
            Set.of("application/json"), "user-agent", Set.of("Tessera"));

    private static final String ANTHROPIC_VERSION = "anthropic-version";

    /** Yes: {@code 2023-06-01}. No: {@code 2023-06-01, beta}. */
    private static final Pattern VERSION = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");

    /** Yes: {@code Bearer sk-a1}. No: two words behind it. */
    private static final Pattern BEARER = Pattern.compile("Bearer [\\x21-\\x7e]{1,16384}");

    private static final Pattern KEY = Pattern.compile("[\\x21-\\x7e]{1,16384}");

    /** {@code 20150830T123600Z}, and not {@code 2015-08-30}. */
    private static final Pattern DATE = Pattern.compile("[0-9]{8}T[0-9]{6}Z");

    /** The signature of {@link AwsSignature}: key, day, region and service, names of headers, 64 digits. */
    private static final String SIGNATURE = "AWS4-HMAC-SHA256 Credential=[\\x21-\\x2b\\x2d-\\x7e]{1,256}/[0-9]{8}/%s/bedrock"
            + "/aws4_request, SignedHeaders=[a-z0-9;-]{1,256}, Signature=[0-9a-f]{64}";

    private final ProviderProfile profile;

    HeaderVocabulary(ProviderProfile profile) {
        this.profile = profile;
    }

    /** Whether headers besides the credential may leave. */
    boolean allows(Map<String, String> headers) {
        return headers.entrySet().stream().allMatch(header -> allows(header.getKey(), header.getValue()));
    }

    private boolean allows(String name, String value) {
        if (name.equals(ANTHROPIC_VERSION)) {
            return VERSION.matcher(value).matches() && profile.route() == Route.ANTHROPIC
                    && profile.wire().apiVersion().filter(version -> !version.equals(value)).isEmpty();
        }
        return FIXED.getOrDefault(name, Set.of()).contains(value);
    }

    /**
     * Whether the headers are those of the profile's scheme.
     *
     * @param body the fingerprint of the body, which a signature names
     */
    boolean allowsCredential(Map<String, String> headers, Sha256 body) {
        return switch (profile.wire().authentication()) {
            case AuthScheme.None none -> headers.isEmpty();
            case AuthScheme.Bearer bearer -> isOnly(headers, "authorization", BEARER);
            case AuthScheme.OAuth oauth -> isOnly(headers, "authorization", BEARER);
            case AuthScheme.KeyHeader key -> isOnly(headers, key.header(), KEY);
            case AuthScheme.SigV4 aws -> headers.entrySet()
                    .stream()
                    .allMatch(header -> isOfSignature(header.getKey(), header.getValue(), aws, body));
        };
    }

    private static boolean isOnly(Map<String, String> headers, String name, Pattern form) {
        return headers.size() == 1 && form.matcher(headers.getOrDefault(name, "")).matches();
    }

    private static boolean isOfSignature(String name, String value, AuthScheme.SigV4 scheme, Sha256 body) {
        return switch (name) {
            case "authorization" ->
                Pattern.compile(SIGNATURE.formatted(Pattern.quote(scheme.region()))).matcher(value).matches();
            case "x-amz-date" -> DATE.matcher(value).matches();
            case "x-amz-content-sha256" -> value.equals(body.hex());
            case "x-amz-security-token" -> KEY.matcher(value).matches();
            default -> false;
        };
    }
}
