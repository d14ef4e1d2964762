package org.tessera.engine;

import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;
import org.tessera.core.audit.AuditEvent;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.gate.ApprovedPrompt;
import org.tessera.core.gate.BaaGate;
import org.tessera.core.gate.GateCheck;
import org.tessera.core.gate.GateDecision;
import org.tessera.core.gate.GateInput;
import org.tessera.core.gate.OutgoingRequest;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.gate.ResidualScan;
import org.tessera.core.llm.LlmProvider;
import org.tessera.core.llm.LlmResponse;
import org.tessera.core.note.NoteId;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.prompt.PromptDraft;
import org.tessera.core.vault.TokenMap;

/** Rooms 7 and 8 in a row. Audit first, then send: what cannot be written down does not leave. */
final class Dispatch {
    private final Supplier<List<LlmProvider>> providers;
    private final OutgoingScan scan;
    private final AuditLog audit;
    private final Clock clock;
    private final BaaGate gate = new BaaGate();

    Dispatch(Supplier<List<LlmProvider>> providers, OutgoingScan scan, AuditLog audit, Clock clock) {
        this.providers = providers;
        this.scan = scan;
        this.audit = audit;
        this.clock = clock;
    }

    LlmProvider provider(String profile) {
        return providers.get()
                .stream()
                .filter(candidate -> candidate.profile().name().equals(profile))
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemCode.PROFILE_NOT_FOUND));
    }

    List<ProviderProfile> profiles() {
        return providers.get().stream().map(LlmProvider::profile).toList();
    }

    GateDecision prepare(PromptDraft draft, String profile, TokenMap map, boolean sendingAllowed) {
        LlmProvider provider = provider(profile);
        OutgoingRequest request = provider.compose(draft);
        int seen = scan.left(draft.noteText(), draft.note().source()).size();
        ResidualScan.Result residual = ResidualScan.scan(request, draft, map, seen);
        GateDecision decision = gate
                .decide(new GateInput(provider.profile(), draft, request, residual, sendingAllowed, clock.instant()));
        if (decision instanceof GateDecision.Refused refused) {
            audit.append(new AuditEvent.GateRefused(noteOf(draft), profile,
                    refused.failures().stream().map(GateCheck::rule).toList()));
        }
        return decision;
    }

    LlmResponse send(ApprovedPrompt prompt) {
        NoteId note = noteOf(prompt.draft());
        String profile = prompt.profile().name();
        audit.append(new AuditEvent.PromptSent(note, prompt.reviewer(), profile,
                prompt.request().destination().display(), prompt.request().model(), prompt.profile().region(),
                prompt.draft().template().id(), prompt.draft().template().hash(), prompt.hash(),
                prompt.request().size(), prompt.draft().tokens().size()));
        LlmResponse response = complete(prompt, note, profile);
        try {
            audit.append(new AuditEvent.ResponseReceived(note, profile, response.model(), response.hash(),
                    response.requestId(), response.inputTokens().orElse(-1), response.outputTokens().orElse(-1),
                    response.took().toMillis(), response.finish().name()));
            return response;
        } catch (ProblemException notWritten) {
            throw new ProblemException(ProblemCode.ANSWER_NOT_KEPT, "audit");
        }
    }

    private LlmResponse complete(ApprovedPrompt prompt, NoteId note, String profile) {
        try {
            return provider(profile).complete(prompt);
        } catch (ProblemException problem) {
            audit.append(new AuditEvent.SendFailed(note, profile, problem.problem(), prompt.hash()));
            throw problem;
        }
    }

    private static NoteId noteOf(PromptDraft draft) {
        return draft.note().source().note().note().id();
    }
}
