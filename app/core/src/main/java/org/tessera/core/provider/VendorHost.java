package org.tessera.core.provider;

import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The hosts of vendors that sign agreements: the public ones, and the names of a site's own way to the vendor. A group in a
 * pattern is the region.
 */
public enum VendorHost {
    /**
     * Yes: {@code bedrock-runtime.us-east-1.amazonaws.com}, {@code bedrock-runtime-fips.us-west-2.amazonaws.com}. No:
     * {@code bedrock-agent-runtime.us-east-1.amazonaws.com}.
     */
    BEDROCK("bedrock-runtime(?:-fips)?\\.([a-z0-9-]+)\\.amazonaws\\.com",
            "vpce-[a-z0-9-]+\\.bedrock-runtime(?:-fips)?\\.([a-z0-9-]+)\\.vpce\\.amazonaws\\.com", ""),
    /** Yes: {@code hospital.openai.azure.com}, {@code hospital.openai.azure.us}. No: {@code openai.azure.com}. */
    AZURE("[a-z0-9-]+\\.(?:openai|services\\.ai|cognitiveservices)\\.azure\\.(?:com|us)",
            "[a-z0-9-]+\\.privatelink\\.openai\\.azure\\.(?:com|us)", "/openai(?:/v1)?"),
    /** Yes: {@code us.api.openai.com}, {@code api.openai.com}. No: {@code openai.com}. */
    OPENAI("(?:([a-z]{2})\\.)?api\\.openai\\.com", "", "/v1"),
    /** Yes: {@code api.anthropic.com}. No: {@code api.anthropic.com.example.org}. */
    ANTHROPIC("api\\.anthropic\\.com", "", "/v1"),
    /** Yes: {@code us-east4-aiplatform.googleapis.com}, {@code aiplatform.us.rep.googleapis.com}. No: {@code googleapis.com}. */
    VERTEX("(?:(?:([a-z0-9-]+)-)?aiplatform|aiplatform\\.[a-z]+\\.rep)\\.googleapis\\.com",
            "([a-z]+-[a-z]+[0-9]+)-aiplatform-[a-z0-9-]+\\.p\\.googleapis\\.com",
            "/v1/projects/[A-Za-z0-9-]+/locations/[A-Za-z0-9-]+"),
    /** Yes: {@code api.tokenfactory.nebius.com}, {@code api.tokenfactory.us-central1.nebius.com}. No: {@code nebius.com}. */
    NEBIUS("api\\.tokenfactory\\.(?:([a-z0-9-]+)\\.)?nebius\\.com", "", "/v1");

    /**
     * Names that only a vendor has. Yes: {@code bedrock-mantle.us-east-1.api.aws}, {@code x.bedrock-runtime.us-east-1.vpce.amazonaws.com}.
     * No: {@code ec2-192-0-2-7.compute-1.amazonaws.com}, which may be a machine of the organisation.
     */
    private static final Pattern ANY_VENDOR = Pattern
            .compile("(?:[a-z0-9-]+\\.)*(?:bedrock[a-z-]*\\.[a-z0-9.-]*amazonaws\\.com|api\\.aws"
                    + "|runtime\\.sagemaker\\.[a-z0-9.-]*amazonaws\\.com|amazonaws\\.com\\.cn"
                    + "|(?:openai|services\\.ai|cognitiveservices|models\\.ai)\\.azure\\.(?:com|us)"
                    + "|openai\\.com|anthropic\\.com|[a-z0-9-]*aiplatform\\.googleapis\\.com|p\\.googleapis\\.com"
                    + "|aiplatform\\.[a-z]+\\.rep\\.googleapis\\.com|nebius\\.(?:com|cloud|ai))");

    private final Pattern host;
    private final Pattern privateHost;
    private final Pattern basePath;

    VendorHost(String host, String privateHost, String basePath) {
        this.host = Pattern.compile(host);
        this.privateHost = Pattern.compile(privateHost);
        this.basePath = Pattern.compile(basePath);
    }

    /** The vendor whose endpoint a route speaks to; empty for one that many vendors speak. */
    public static Optional<VendorHost> of(Route route) {
        return switch (route) {
            case BEDROCK_CONVERSE, BEDROCK_CLAUDE -> Optional.of(BEDROCK);
            case AZURE_OPENAI, AZURE_OPENAI_V1 -> Optional.of(AZURE);
            case OPENAI -> Optional.of(OPENAI);
            case ANTHROPIC -> Optional.of(ANTHROPIC);
            case VERTEX_GEMINI, VERTEX_CLAUDE -> Optional.of(VERTEX);
            case NEBIUS, NEBIUS_COMPLETIONS -> Optional.of(NEBIUS);
            case ON_DEVICE, OPENAI_CHAT, OPENAI_COMPLETIONS -> Optional.empty();
        };
    }

    /** The ways to show it who calls, by their names in a provider profile. */
    public Set<String> authentication() {
        return switch (this) {
            case BEDROCK -> Set.of("sigv4", "bearer");
            case AZURE -> Set.of("api-key", "oauth", "bearer");
            case ANTHROPIC -> Set.of("x-api-key", "bearer");
            case VERTEX -> Set.of("oauth", "bearer");
            case OPENAI, NEBIUS -> Set.of("bearer");
        };
    }

    /** Whether a host is a vendor's, covered or not, so that it cannot be the organisation's own. */
    public static boolean isVendor(String name) {
        return ANY_VENDOR.matcher(ExcludedVendor.plain(name)).matches();
    }

    /** Whether this vendor answers there. */
    public boolean owns(Destination.Endpoint endpoint) {
        return host.matcher(endpoint.host()).matches() && basePath.matcher(endpoint.basePath()).matches()
                && endpoint.port() == 443;
    }

    /** Whether it is a site's own way to this vendor, as the vendor names such ways. */
    public boolean ownsPrivately(Destination.Endpoint endpoint) {
        return privateHost.matcher(endpoint.host()).matches() && basePath.matcher(endpoint.basePath()).matches()
                && endpoint.port() == 443;
    }

    /** The region that a host names; empty if it names none. */
    public Optional<String> region(String name) {
        return Stream.of(host, privateHost)
                .map(pattern -> pattern.matcher(name))
                .filter(matcher -> matcher.matches() && matcher.groupCount() > 0)
                .flatMap(matcher -> Optional.ofNullable(matcher.group(1)).stream())
                .findFirst();
    }
}
