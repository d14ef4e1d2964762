package org.tessera.egress;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
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

/** A profile of every route, for a server on this machine. */
final class Wires {
    private static final Duration TIMEOUT = Duration.ofSeconds(10);
    private static final int DISCARD = 9;

    private Wires() {}

    /** Every route through the network. */
    static List<Route> routes() {
        return Arrays.stream(Route.values()).filter(route -> route != Route.ON_DEVICE).toList();
    }

    static ProviderProfile profile(Route route, boolean streaming) {
        return profile(route, DISCARD, wire(streaming, OptionalDouble.empty(), Optional.empty()), "local");
    }

    static ProviderProfile profile(Route route, int port, boolean streaming) {
        return profile(route, port, wire(streaming, OptionalDouble.empty(), Optional.empty()), "local");
    }

    static ProviderProfile profile(Route route, Wire wire, String region) {
        return profile(route, DISCARD, wire, region);
    }

    /** Anthropic's own route with a model, as it is asked in a region. */
    static ProviderProfile claude(String model, String region) {
        ProviderProfile known = profile(Route.ANTHROPIC, false);
        return new ProviderProfile(known.name(), known.title(), known.route(), known.boundary(), known.destination(),
                known.wire(), Coverage.inside("the test", known.coverage().paths(), model, region));
    }

    static Wire wire(boolean streaming, OptionalDouble temperature, Optional<String> apiVersion) {
        return new Wire(new AuthScheme.None(), apiVersion, streaming, 2_000, temperature, TIMEOUT, TlsTrust.STANDARD);
    }

    private static ProviderProfile profile(Route route, int port, Wire wire, String region) {
        Coverage coverage = Coverage.inside("the test", Set.of(route.pathTemplate(wire.streaming())), model(route),
                region);
        return new ProviderProfile(route.id(), route.id(), route, ProviderProfile.Boundary.INSIDE,
                new Destination.Endpoint("http", "127.0.0.1", port, basePath(route)), wire, coverage);
    }

    private static String basePath(Route route) {
        return switch (route) {
            case ON_DEVICE, BEDROCK_CONVERSE, BEDROCK_CLAUDE -> "";
            case OPENAI_CHAT, OPENAI_COMPLETIONS, OPENAI, ANTHROPIC, NEBIUS, NEBIUS_COMPLETIONS -> "/v1";
            case AZURE_OPENAI -> "/openai";
            case AZURE_OPENAI_V1 -> "/openai/v1";
            case VERTEX_GEMINI, VERTEX_CLAUDE -> "/v1/projects/ward/locations/us-central1";
        };
    }

    private static String model(Route route) {
        return switch (route) {
            case ON_DEVICE -> "extractive-1";
            case OPENAI_CHAT, OPENAI_COMPLETIONS -> "llama3.1:8b";
            case OPENAI -> "gpt-4.1-2025-04-14";
            case AZURE_OPENAI, AZURE_OPENAI_V1 -> "ward-deployment";
            case ANTHROPIC -> "claude-sonnet-4-6";
            case BEDROCK_CONVERSE, BEDROCK_CLAUDE -> "us.anthropic.claude-sonnet-4-5-20250929-v1:0";
            case VERTEX_GEMINI -> "gemini-2.5-pro";
            case VERTEX_CLAUDE -> "claude-sonnet-4-5@20250929";
            case NEBIUS, NEBIUS_COMPLETIONS -> "meta-llama/Llama-3.3-70B-Instruct";
        };
    }
}
