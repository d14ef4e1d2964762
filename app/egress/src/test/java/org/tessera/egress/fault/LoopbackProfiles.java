package org.tessera.egress.fault;

import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.tessera.core.provider.AuthScheme;
import org.tessera.core.provider.Coverage;
import org.tessera.core.provider.Destination;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.Route;
import org.tessera.core.provider.TlsTrust;
import org.tessera.core.provider.Wire;

/**
 * Profiles for a server on this machine that stands in for the endpoint of a route, with the authentication that the
 * route is used with.
 *
 * @param scheme {@code https} or {@code http}
 * @param port where the server listens
 */
public record LoopbackProfiles(String scheme, int port) {
    private static final Duration TIMEOUT = Duration.ofSeconds(20);

    /** A profile of a route. */
    public ProviderProfile of(Route route, boolean streaming) {
        return of(route, streaming, authentication(route), TlsTrust.STANDARD, TIMEOUT);
    }

    /** A profile of a route that waits for less time. */
    public ProviderProfile impatient(Route route, Duration timeout) {
        return of(route, false, authentication(route), TlsTrust.STANDARD, timeout);
    }

    /** A profile of a self-hosted server with another authentication. */
    public ProviderProfile with(AuthScheme authentication) {
        return of(Route.OPENAI_CHAT, false, authentication, TlsTrust.STANDARD, TIMEOUT);
    }

    /** A profile of a self-hosted server with a demand on its connection. */
    public ProviderProfile with(TlsTrust trust) {
        return of(Route.OPENAI_CHAT, false, new AuthScheme.None(), trust, TIMEOUT);
    }

    /** Where an identity service would be on the same server. */
    public Destination.Endpoint tokenEndpoint() {
        return new Destination.Endpoint(scheme, "127.0.0.1", port, "/token");
    }

    private ProviderProfile of(Route route, boolean streaming, AuthScheme authentication, TlsTrust trust,
            Duration timeout) {
        Wire wire = new Wire(authentication, apiVersion(route), streaming, 900, OptionalDouble.empty(), timeout, trust);
        return new ProviderProfile("under-test", "Under test", route, ProviderProfile.Boundary.INSIDE,
                new Destination.Endpoint(scheme, "127.0.0.1", port, basePath(route)), wire,
                Coverage.inside("the test", Set.of(route.pathTemplate(streaming)), model(route), "us-east-1"));
    }

    private static Optional<String> apiVersion(Route route) {
        return switch (route) {
            case AZURE_OPENAI -> Optional.of("2024-10-21");
            case ANTHROPIC -> Optional.of("2023-06-01");
            default -> Optional.empty();
        };
    }

    private static String basePath(Route route) {
        return switch (route) {
            case AZURE_OPENAI -> "/openai";
            case AZURE_OPENAI_V1 -> "/openai/v1";
            case BEDROCK_CONVERSE, BEDROCK_CLAUDE -> "";
            case VERTEX_GEMINI, VERTEX_CLAUDE -> "/v1/projects/ward-7/locations/us-east1";
            default -> "/v1";
        };
    }

    private static String model(Route route) {
        return switch (route) {
            case BEDROCK_CONVERSE, BEDROCK_CLAUDE -> "us.anthropic.claude-test-v1:0";
            case VERTEX_CLAUDE -> "claude-test@20260101";
            case AZURE_OPENAI, AZURE_OPENAI_V1 -> "ward-deployment";
            default -> "model-under-test-2026-01-01";
        };
    }

    private AuthScheme authentication(Route route) {
        return switch (route) {
            case AZURE_OPENAI -> new AuthScheme.KeyHeader("api-key");
            case AZURE_OPENAI_V1 -> new AuthScheme.OAuth(AuthScheme.OAuth.Grant.CLIENT_SECRET, tokenEndpoint(),
                    "ward-app", "https://ai.azure.com/.default");
            case ANTHROPIC -> new AuthScheme.KeyHeader("x-api-key");
            case BEDROCK_CONVERSE, BEDROCK_CLAUDE -> new AuthScheme.SigV4("us-east-1");
            case VERTEX_GEMINI, VERTEX_CLAUDE -> new AuthScheme.OAuth(AuthScheme.OAuth.Grant.SERVICE_ACCOUNT,
                    tokenEndpoint(), "", "https://www.googleapis.com/auth/cloud-platform");
            default -> new AuthScheme.Bearer();
        };
    }
}
