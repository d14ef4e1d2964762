package org.tessera.egress.ondevice;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.tessera.core.gate.ApprovedPrompt;
import org.tessera.core.gate.OutgoingRequest;
import org.tessera.core.llm.AnswerWatcher;
import org.tessera.core.llm.LlmProvider;
import org.tessera.core.llm.LlmResponse;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.prompt.PromptDraft;
import org.tessera.core.prompt.PromptTemplate;
import org.tessera.core.prompt.UserTurn;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.Route;
import org.tessera.core.vault.TokenizedText;
import org.tessera.egress.json.StrictJson;

/**
 * The provider that is always there. Its request is the prompt as JSON, so that review, gate, fingerprint and audit are
 * the same as everywhere; its answer is made of nothing but what those bytes hold. The same bytes give the same answer.
 * Thread-safe.
 */
public final class OnDeviceProvider implements LlmProvider {
    /** What stands in the place of a model. */
    public static final String MODEL = "extractive-1";

    private final ProviderProfile profile;

    /** @throws IllegalArgumentException if the profile is of another route */
    public OnDeviceProvider(ProviderProfile profile) {
        if (profile.route() != Route.ON_DEVICE) {
            throw new IllegalArgumentException("a profile of the route on-device is needed");
        }
        this.profile = profile;
    }

    @Override
    public ProviderProfile profile() {
        return profile;
    }

    /** {@inheritDoc} It chooses sentences of the note; it fills no form. */
    @Override
    public boolean takes(PromptTemplate template) {
        return template.schema().isEmpty();
    }

    @Override
    public OutgoingRequest compose(PromptDraft draft) {
        ObjectNode body = StrictJson.object();
        body.put("model", profile.model());
        ArrayNode messages = body.putArray("messages");
        messages.addObject().put("role", "system").put("content", draft.system());
        messages.addObject().put("role", "user").put("content", draft.user());
        byte[] bytes = StrictJson.write(body);
        return new OutgoingRequest(profile.destination(), profile.path(), "", profile.model(), Map.of(),
                StrictJson.fields(StrictJson.read(bytes).orElseThrow(), Optional.empty()), bytes);
    }

    /** {@inheritDoc} A prompt that was approved for another provider is refused. */
    @Override
    public LlmResponse complete(ApprovedPrompt prompt, AnswerWatcher watcher) {
        long start = System.nanoTime();
        if (!prompt.profile().equals(profile)) {
            throw new ProblemException(ProblemCode.GUARD_REFUSED, "profile");
        }
        UserTurn turn = StrictJson.read(prompt.request().body())
                .map(body -> body.path("messages").path(1).path("content"))
                .filter(JsonNode::isTextual)
                .flatMap(content -> UserTurn.read(content.textValue()))
                .orElseThrow(() -> new ProblemException(ProblemCode.GUARD_REFUSED, "body"));
        String text = ReferralSummary.of(turn).text();
        watcher.received(text);
        return new LlmResponse(new TokenizedText(text), MODEL, LlmResponse.Finish.COMPLETE, OptionalInt.empty(),
                OptionalInt.empty(), Optional.empty(), Duration.ofNanos(System.nanoTime() - start));
    }
}
