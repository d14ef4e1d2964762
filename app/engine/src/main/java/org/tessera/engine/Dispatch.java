package org.tessera.engine;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.tessera.core.audit.AuditEvent;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.gate.ApprovedPrompt;
import org.tessera.core.gate.BaaGate;
import org.tessera.core.gate.GateCheck;
import org.tessera.core.gate.GateDecision;
import org.tessera.core.gate.GateInput;
import org.tessera.core.gate.OutgoingRequest;
import org.tessera.core.gate.ResidualScan;
import org.tessera.core.gate.SensitivityLabel;
import org.tessera.core.llm.AnswerWatcher;
import org.tessera.core.llm.LlmProvider;
import org.tessera.core.llm.LlmResponse;
import org.tessera.core.note.NoteId;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.prompt.PromptDraft;
import org.tessera.core.prompt.PromptTemplate;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.Scope;
import org.tessera.core.provider.WebProxy;
import org.tessera.core.vault.TokenMap;
import org.tessera.core.review.PicturesSeen;

/**
 * Rooms 7 and 8 in a row. Every attempt to send passes the gate and the audit anew. Audit first, then send: what cannot be
 * written down does not leave.
 */
final class Dispatch {
    private final Supplier<List<LlmProvider>> providers;
    private final Function<ProviderProfile, Optional<WebProxy>> way;
    private final OutgoingScan scan;
    private final AuditLog audit;
    private final SendingSwitch sending;
    private final Function<NoteId, Optional<PicturesSeen>> pictures;
    private final Clock clock;
    private final Pause pause;
    private final BaaGate gate = new BaaGate();

    /** Waits between two attempts. */
    @FunctionalInterface
    interface Pause {
        /**
         * Comes back after that time.
         *
         * @throws InterruptedException if the caller gave up
         */
        void forTime(Duration time) throws InterruptedException;
    }

    /** @param way the proxy that prompts for a provider go through; empty for those that go directly */
    Dispatch(Supplier<List<LlmProvider>> providers, Function<ProviderProfile, Optional<WebProxy>> way,
            OutgoingScan scan, AuditLog audit, SendingSwitch sending, Function<NoteId, Optional<PicturesSeen>> pictures,
            Clock clock, Pause pause) {
        this.providers = providers;
        this.way = way;
        this.scan = scan;
        this.audit = audit;
        this.sending = sending;
        this.pictures = pictures;
        this.clock = clock;
        this.pause = pause;
    }

    private LlmProvider provider(String profile) {
        return providers.get()
                .stream()
                .filter(candidate -> candidate.profile().name().equals(profile))
                .findFirst()
                .orElseThrow(() -> new ProblemException(ProblemCode.PROFILE_NOT_FOUND));
    }

    List<ProviderProfile> profiles() {
        return providers.get().stream().map(LlmProvider::profile).toList();
    }

    /** Refuses a task that a provider cannot do. */
    void requireTaking(PromptTemplate template, String profile) {
        if (!provider(profile).takes(template)) {
            throw new ProblemException(ProblemCode.TASK_NOT_ON_DEVICE);
        }
    }

    GateDecision prepare(PromptDraft draft, String profile, Set<SensitivityLabel> labels, TokenMap map) {
        requireTaking(draft.template(), profile);
        LlmProvider provider = provider(profile);
        OutgoingRequest request = provider.compose(draft);
        int seen = scan.left(draft, map).size();
        ResidualScan.Result residual = ResidualScan.scan(request, draft, map, seen);
        return decide(new GateInput(provider.profile(), draft, request, residual, labels, pictures.apply(noteOf(draft)),
                sending.isAllowed(provider.profile().boundary()), clock.instant()));
    }

    private GateDecision decide(GateInput input) {
        GateDecision decision = gate.decide(input);
        if (decision instanceof GateDecision.Refused refused) {
            audit.append(new AuditEvent.GateRefused(noteOf(input.draft()), input.profile().name(),
                    refused.failures().stream().map(GateCheck::rule).toList()));
        }
        return decision;
    }

    /** The chosen provider and those that may stand in for it, each with the gate's answer. */
    RoutePlan plan(PromptDraft draft, String chosen, List<String> fallbacks, Set<SensitivityLabel> labels,
            TokenMap map) {
        List<RoutePlan.Hop> hops = new ArrayList<>();
        ProviderProfile first = provider(chosen).profile();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        Scope scope = Scope.of(first, today);
        hops.add(new RoutePlan.Hop(first, prepare(draft, chosen, labels, map), List.of(), way.apply(first)));
        Map<String, ProviderProfile> known = profiles().stream()
                .collect(Collectors.toMap(ProviderProfile::name, Function.identity()));
        for (String name : fallbacks) {
            if (known.containsKey(name) && !name.equals(chosen) && provider(name).takes(draft.template())) {
                hops.add(new RoutePlan.Hop(known.get(name), prepare(draft, name, labels, map),
                        Scope.of(known.get(name), today).widerThan(scope), way.apply(known.get(name))));
            }
        }
        return new RoutePlan(hops);
    }

    /** Sends along a plan: the next provider is asked when one gives no answer, and every step is written down. */
    Delivery send(RoutePlan plan, AnswerWatcher watcher) {
        List<RoutePlan.Hop> open = new ArrayList<>(plan.fallbacks());
        open.addFirst(plan.chosen());
        List<Delivery.Missed> missed = new ArrayList<>();
        for (int index = 0;; index++) {
            ApprovedPrompt prompt = approved(open.get(index));
            try {
                return new Delivery(send(prompt, watcher), prompt, missed);
            } catch (ProblemException failure) {
                if (index + 1 == open.size() || !Retries.mayFallBack(failure)) {
                    throw failure;
                }
                String from = prompt.profile().name();
                missed.add(new Delivery.Missed(from, failure.problem()));
                watcher.startsAnew();
                audit.append(new AuditEvent.FellBack(noteOf(prompt.draft()), from, open.get(index + 1).profile().name(),
                        failure.problem()));
            }
        }
    }

    private static ApprovedPrompt approved(RoutePlan.Hop hop) {
        return switch (hop.decision()) {
            case GateDecision.Permitted permitted -> permitted.prompt();
            case GateDecision.Refused refused ->
                throw new ProblemException(ProblemCode.GATE_REFUSED, refused.failures().getFirst().rule().name());
        };
    }

    /** Sends to one provider, again if it had no room. */
    LlmResponse send(ApprovedPrompt prompt, AnswerWatcher watcher) {
        for (int attempt = 1;; attempt++) {
            try {
                return attempt(again(prompt), watcher, attempt);
            } catch (ProblemException failure) {
                Optional<Duration> wait = Retries.pause(failure, attempt);
                if (wait.isEmpty() || !rest(wait.get())) {
                    throw failure;
                }
            }
        }
    }

    /** The prompt as the gate permits it now: what was approved may have run out, been changed or been stopped since. */
    private ApprovedPrompt again(ApprovedPrompt prompt) {
        GateInput before = prompt.input();
        ProviderProfile profile = provider(prompt.profile().name()).profile();
        GateInput now = new GateInput(profile, before.draft(), before.request(), before.residual(), before.labels(),
                pictures.apply(noteOf(before.draft())), sending.isAllowed(profile.boundary()), clock.instant());
        return switch (decide(now)) {
            case GateDecision.Permitted permitted -> permitted.prompt();
            case GateDecision.Refused refused ->
                throw new ProblemException(ProblemCode.GATE_REFUSED, refused.failures().getFirst().rule().name());
        };
    }

    /** Whether the wait went by without the caller giving up. */
    private boolean rest(Duration time) {
        try {
            pause.forTime(time);
            return true;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private LlmResponse attempt(ApprovedPrompt prompt, AnswerWatcher watcher, int attempt) {
        NoteId note = noteOf(prompt.draft());
        ProviderProfile profile = prompt.profile();
        audit.append(new AuditEvent.PromptSent(note, prompt.reviewer(), profile.name(),
                prompt.request().destination().display(), prompt.request().model(), profile.region(),
                profile.coverage().agreement().document(), prompt.draft().template().id(),
                prompt.draft().template().hash(), prompt.hash(), prompt.request().size(),
                prompt.draft().tokens().size(), attempt));
        LlmResponse response = complete(prompt, watcher, note);
        try {
            audit.append(new AuditEvent.ResponseReceived(note, profile.name(), response.model(), response.hash(),
                    response.requestId(), response.inputTokens().orElse(-1), response.outputTokens().orElse(-1),
                    response.took().toMillis(), response.finish().name()));
            return response;
        } catch (ProblemException notWritten) {
            throw new ProblemException(ProblemCode.ANSWER_NOT_KEPT, "audit");
        }
    }

    private LlmResponse complete(ApprovedPrompt prompt, AnswerWatcher watcher, NoteId note) {
        String profile = prompt.profile().name();
        try {
            return provider(profile).complete(prompt, watcher);
        } catch (ProblemException problem) {
            audit.append(new AuditEvent.SendFailed(note, profile, problem.problem(), prompt.hash()));
            throw problem;
        }
    }

    private static NoteId noteOf(PromptDraft draft) {
        return draft.note().source().note().note().id();
    }
}
