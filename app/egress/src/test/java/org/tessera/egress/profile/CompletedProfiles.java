package org.tessera.egress.profile;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.Route;
import org.tessera.egress.json.StrictJson;

/** Ready-made profiles as a site completes them, with people and documents that are invented. */
public final class CompletedProfiles {
    private CompletedProfiles() {}

    /** The profile for a route, with all that the gate asks for on 22 November 2026. */
    public static ProviderProfile of(Route route) {
        return ProfileJson.read(json(route));
    }

    /** The same as JSON. */
    public static String json(Route route) {
        String filled = ReadyMadeProfiles.json(route)
                .replace("fill-in-resource", "hospital")
                .replace("fill-in-project", "hospital")
                .replace("fill-in-tenant", "0f0f0f0f-1111-2222-3333-444444444444")
                .replace("fill-in-application", "application-7")
                .replace("fill-in-deployment", "notes-chat")
                .replace("fill-in-model-id", model(route));
        ObjectNode node = StrictJson.read(filled).orElseThrow();
        if (route == Route.ON_DEVICE) {
            return StrictJson.pretty(node);
        }
        ((ObjectNode) node.get("models").get(0)).put("released", "2026-03-05");
        if (node.path("boundary").asText().equals("vendor")) {
            evidence(route, node);
        }
        return StrictJson.pretty(node);
    }

    private static void evidence(Route route, ObjectNode node) {
        node.put("tier", "business");
        node.putObject("agreement")
                .put("state", "executed")
                .put("since", "2026-03-02")
                .put("executedOn", "2026-03-02")
                .put("document", "51b0c6d1f2a34b5c6d7e8f90112233445566778899aabbccddeeff0011223344")
                .put("reviewer", "Dana Okafor");
        ArrayNode attestations = node.putArray("attestations");
        for (String setting : settings(route)) {
            attestations.addObject()
                    .put("setting", setting)
                    .put("by", "Dana Okafor")
                    .put("on", "2026-11-02")
                    .put("expires", "2027-01-31");
        }
        node.putArray("chain")
                .addObject()
                .put("name", "Example Data Centres")
                .put("service", "machines")
                .put("agreement", true);
    }

    private static List<String> settings(Route route) {
        List<String> settings = new ArrayList<>(
                List.of("zero-data-retention", "training-opt-out", "training-terms", "region"));
        switch (route) {
            case AZURE_OPENAI, AZURE_OPENAI_V1 -> settings.add("standard-deployment");
            case NEBIUS, NEBIUS_COMPLETIONS -> settings.add("dedicated-endpoint");
            default -> {
            }
        }
        return settings;
    }

    private static String model(Route route) {
        return switch (route) {
            case BEDROCK_CONVERSE, BEDROCK_CLAUDE -> "us.anthropic.claude-z-20260301-v1:0";
            case VERTEX_CLAUDE -> "claude-z@20260301";
            case VERTEX_GEMINI -> "gemini-z-flash-001";
            case ANTHROPIC -> "claude-z-20260301";
            case NEBIUS, NEBIUS_COMPLETIONS -> "meta-llama/Llama-3.3-70B-Instruct";
            default -> "model-2026-03-05";
        };
    }
}
