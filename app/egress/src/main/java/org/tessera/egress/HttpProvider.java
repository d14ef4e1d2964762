package org.tessera.egress;

import org.tessera.core.gate.ApprovedPrompt;
import org.tessera.core.gate.OutgoingRequest;
import org.tessera.core.llm.AnswerWatcher;
import org.tessera.core.llm.LlmProvider;
import org.tessera.core.llm.LlmResponse;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.prompt.PromptDraft;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.Route;
import org.tessera.egress.guard.Authentication;
import org.tessera.egress.guard.EgressGuard;

/** A model behind an HTTP endpoint, of whatever route: composes, sends through the guard, and reads. Thread-safe. */
public final class HttpProvider implements LlmProvider {
    private final ProviderProfile profile;
    private final Authentication authentication;
    private final EgressGuard guard;

    /** @throws IllegalArgumentException if the profile's route does not use the network */
    public HttpProvider(ProviderProfile profile, Authentication authentication, EgressGuard guard) {
        if (profile.route() == Route.ON_DEVICE) {
            throw new IllegalArgumentException("a profile of a route through the network is needed");
        }
        this.profile = profile;
        this.authentication = authentication;
        this.guard = guard;
    }

    @Override
    public ProviderProfile profile() {
        return profile;
    }

    @Override
    public OutgoingRequest compose(PromptDraft draft) {
        return Composition.of(profile, draft);
    }

    /** {@inheritDoc} A prompt that was approved for another provider is refused: its credential goes nowhere else. */
    @Override
    public LlmResponse complete(ApprovedPrompt prompt, AnswerWatcher watcher) {
        if (!prompt.profile().equals(profile)) {
            throw new ProblemException(ProblemCode.GUARD_REFUSED, "profile");
        }
        Reception reception = Reception.of(profile, watcher);
        return reception.response(guard.send(prompt, authentication, reception));
    }
}
