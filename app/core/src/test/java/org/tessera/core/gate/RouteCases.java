package org.tessera.core.gate;

import java.time.LocalDate;
import java.util.Optional;
import org.tessera.core.provider.Attestation.Setting;
import org.tessera.core.provider.AuthScheme;
import org.tessera.core.provider.Destination;
import org.tessera.core.provider.RegisteredModel;
import org.tessera.core.provider.Route;

/** For each route a vendor's endpoint that passes every check. */
final class RouteCases {
    static final Destination.Endpoint GOOGLE_TOKENS = new Destination.Endpoint("https", "oauth2.googleapis.com", 443,
            "/token");
    static final Destination.Endpoint ENTRA_TOKENS = new Destination.Endpoint("https", "login.microsoftonline.com", 443,
            "/0f0f0f0f-1111-2222-3333-444444444444/oauth2/v2.0/token");

    private RouteCases() {}

    static GateCase of(Route route) {
        GateCase made = switch (route) {
            case ON_DEVICE -> GateCase.onThisDevice();
            case OPENAI_CHAT, OPENAI_COMPLETIONS -> new GateCase();
            case OPENAI -> country(new GateCase().at("us.api.openai.com", "/v1").model("gpt-z-2026-03-05"));
            case ANTHROPIC -> country(new GateCase().at("api.anthropic.com", "/v1").model("claude-z-20260301"))
                    .header("anthropic-version", "2023-06-01");
            case AZURE_OPENAI -> azure(new GateCase().at("hospital.openai.azure.com", "/openai"));
            case AZURE_OPENAI_V1 -> azure(new GateCase().at("hospital.openai.azure.com", "/openai/v1"));
            case BEDROCK_CONVERSE, BEDROCK_CLAUDE -> bedrock();
            case VERTEX_GEMINI -> google(new GateCase().model("gemini-z-flash-001"));
            case VERTEX_CLAUDE -> google(new GateCase().model("claude-z@20260301"));
            case NEBIUS, NEBIUS_COMPLETIONS -> nebius();
        };
        made.route = route;
        if (route == Route.AZURE_OPENAI) {
            made.apiVersion = Optional.of("2024-10-21");
            made.query = "api-version=2024-10-21";
        }
        return made;
    }

    private static GateCase country(GateCase made) {
        made.region = "us";
        return made;
    }

    private static GateCase azure(GateCase made) {
        made.region = "East US";
        made.coveredModel = new RegisteredModel("notes-chat", Optional.of(LocalDate.of(2026, 3, 5)), Optional.empty(),
                Optional.empty());
        made.authentication = new AuthScheme.KeyHeader("api-key");
        return made.attest(Setting.STANDARD_DEPLOYMENT);
    }

    private static GateCase bedrock() {
        GateCase made = new GateCase().at("bedrock-runtime.us-east-1.amazonaws.com", "")
                .model("us.anthropic.claude-z-20260301-v1:0");
        made.authentication = new AuthScheme.SigV4("us-east-1");
        return made;
    }

    private static GateCase google(GateCase made) {
        made.region = "us-central1";
        made.authentication = new AuthScheme.OAuth(AuthScheme.OAuth.Grant.SERVICE_ACCOUNT, GOOGLE_TOKENS, "",
                "https://www.googleapis.com/auth/cloud-platform");
        return made.at("us-central1-aiplatform.googleapis.com", "/v1/projects/hospital/locations/us-central1");
    }

    private static GateCase nebius() {
        GateCase made = new GateCase().at("api.tokenfactory.us-central1.nebius.com", "/v1").without(Setting.REGION);
        made.region = "us-central1";
        made.coveredModel = new RegisteredModel("meta-llama/Llama-3.3-70B-Instruct",
                Optional.of(LocalDate.of(2024, 12, 6)), Optional.empty(), Optional.empty());
        return made.attest(Setting.DEDICATED_ENDPOINT);
    }
}
