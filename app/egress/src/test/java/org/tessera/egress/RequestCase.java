package org.tessera.egress;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.tessera.core.prompt.PromptDraft;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.Route;

/** A request's profile and prompt. */
record RequestCase(ProviderProfile profile, PromptDraft draft) {
    /** Every route, whole and streamed, with and without a temperature, in a first and a later turn. */
    static Stream<RequestCase> all() {
        List<RequestCase> cases = new ArrayList<>();
        for (Route route : Wires.routes()) {
            for (boolean streaming : List.of(false, true)) {
                for (PromptDraft draft : List.of(Prompts.plain(), Prompts.withSchema(), Prompts.later())) {
                    cases.add(new RequestCase(Wires.profile(route, streaming), draft));
                    cases.add(new RequestCase(
                            Wires.profile(route, Wires.wire(streaming, OptionalDouble.of(0.2), Optional.empty()), "us"),
                            draft));
                }
            }
        }
        return cases.stream();
    }

    String body() {
        return Composition.of(profile, draft).bodyText();
    }

    /** The name of our own schema of such a body. */
    String schema() {
        return switch (profile.route()) {
            case ON_DEVICE, OPENAI_CHAT, NEBIUS -> "chat";
            case OPENAI, AZURE_OPENAI_V1 -> "openai";
            case AZURE_OPENAI -> "azure";
            case OPENAI_COMPLETIONS, NEBIUS_COMPLETIONS -> "completions";
            case ANTHROPIC -> "anthropic";
            case BEDROCK_CLAUDE -> "bedrock-claude";
            case VERTEX_CLAUDE -> "vertex-claude";
            case BEDROCK_CONVERSE -> "converse";
            case VERTEX_GEMINI -> "gemini";
        };
    }

    @Override
    public String toString() {
        return profile.name() + (profile.wire().streaming() ? " streamed" : "")
                + (draft.template().schema().isPresent() ? " with schema" : "")
                + (draft.earlier().isEmpty() ? "" : " in a later turn");
    }
}
