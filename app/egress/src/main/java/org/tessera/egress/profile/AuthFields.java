package org.tessera.egress.profile;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.tessera.core.provider.AuthScheme;
import org.tessera.core.provider.AuthScheme.OAuth;
import org.tessera.core.provider.Destination;
import org.tessera.core.provider.Route;
import org.tessera.egress.json.StrictJson;

/** How the caller shows who it is, as {@code auth} in a profile: the way, never the secret. */
final class AuthFields {
    static final Set<String> KEYS = Set.of("scheme", "region", "grant", "tokenUrl", "clientId", "scope");

    private static final Destination.Endpoint GOOGLE_TOKENS = new Destination.Endpoint("https", "oauth2.googleapis.com",
            443, "/token");
    private static final String GOOGLE_SCOPE = "https://www.googleapis.com/auth/cloud-platform";

    private AuthFields() {}

    /** What a route's vendor asks for where a profile says nothing. */
    static AuthScheme standard(Route route, String region) {
        return switch (route) {
            case ON_DEVICE -> new AuthScheme.None();
            case OPENAI_CHAT, OPENAI_COMPLETIONS, OPENAI, NEBIUS, NEBIUS_COMPLETIONS -> new AuthScheme.Bearer();
            case AZURE_OPENAI, AZURE_OPENAI_V1 -> new AuthScheme.KeyHeader("api-key");
            case ANTHROPIC -> new AuthScheme.KeyHeader("x-api-key");
            case BEDROCK_CONVERSE, BEDROCK_CLAUDE -> new AuthScheme.SigV4(region);
            case VERTEX_GEMINI, VERTEX_CLAUDE ->
                new OAuth(OAuth.Grant.SERVICE_ACCOUNT, GOOGLE_TOKENS, "", GOOGLE_SCOPE);
        };
    }

    static AuthScheme read(ProfileFields auth, String region) {
        return switch (auth.text("scheme")) {
            case "none" -> new AuthScheme.None();
            case "bearer" -> new AuthScheme.Bearer();
            case "api-key" -> new AuthScheme.KeyHeader("api-key");
            case "x-api-key" -> new AuthScheme.KeyHeader("x-api-key");
            case "sigv4" -> new AuthScheme.SigV4(auth.optionalText("region").orElse(region));
            case "oauth" -> new OAuth(auth.required("grant", word -> ProfileFields.constant(OAuth.Grant.class, word)),
                    auth.required("tokenUrl", BaseUrl::read), auth.optionalText("clientId").orElse(""),
                    auth.text("scope"));
            default -> throw auth.invalid("scheme");
        };
    }

    static ObjectNode write(AuthScheme scheme) {
        ObjectNode node = StrictJson.object().put("scheme", scheme.id());
        switch (scheme) {
            case AuthScheme.None none -> {
            }
            case AuthScheme.Bearer bearer -> {
            }
            case AuthScheme.KeyHeader header -> {
            }
            case AuthScheme.SigV4 signed -> node.put("region", signed.region());
            case OAuth oauth -> {
                node.put("grant", ProfileFields.word(oauth.grant()));
                node.put("tokenUrl", BaseUrl.write(oauth.tokenEndpoint()));
                if (!oauth.clientId().isEmpty()) {
                    node.put("clientId", oauth.clientId());
                }
                node.put("scope", oauth.scope());
            }
        }
        return node;
    }
}
