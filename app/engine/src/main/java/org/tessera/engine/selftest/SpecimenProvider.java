package org.tessera.engine.selftest;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tessera.core.gate.ApprovedPrompt;
import org.tessera.core.gate.OutgoingRequest;
import org.tessera.core.llm.AnswerWatcher;
import org.tessera.core.llm.LlmProvider;
import org.tessera.core.llm.LlmResponse;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.prompt.PromptDraft;
import org.tessera.core.provider.Agreement;
import org.tessera.core.provider.Coverage;
import org.tessera.core.provider.Destination;
import org.tessera.core.provider.PlanTier;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.RegisteredModel;
import org.tessera.core.provider.Route;
import org.tessera.core.provider.Wire;

/** A provider that must not be sent to, and to which nothing can be sent. */
enum SpecimenProvider implements LlmProvider {
    /** A vendor with which there is no agreement. */
    VENDOR("self-test-vendor", ProviderProfile.Boundary.VENDOR, "llm.example.org", "llm.example.org"),
    /** A server of the house whose request goes to another host than its profile names. */
    ELSEWHERE("self-test-elsewhere", ProviderProfile.Boundary.INSIDE, "llm.internal", "llm.example.org"),
    /** A server of the house whose request holds what stood in the note. */
    LEAKING("self-test-leaking", ProviderProfile.Boundary.INSIDE, "llm.internal", "llm.internal");

    private static final String MODEL = "self-test-2026-01-01";

    private final String id;
    private final ProviderProfile.Boundary boundary;
    private final String named;
    private final String asked;

    SpecimenProvider(String id, ProviderProfile.Boundary boundary, String named, String asked) {
        this.id = id;
        this.boundary = boundary;
        this.named = named;
        this.asked = asked;
    }

    /** All of them. */
    static List<LlmProvider> all() {
        return List.of(values());
    }

    /** Whether one of them is called so. */
    static boolean has(String name) {
        return Arrays.stream(values()).anyMatch(own -> own.id.equals(name));
    }

    /** Its name among the profiles. */
    String id() {
        return id;
    }

    private static Destination at(String host) {
        return new Destination.Endpoint("https", host, 443, "/v1");
    }

    @Override
    public ProviderProfile profile() {
        Coverage coverage = new Coverage(Agreement.NONE, PlanTier.BUSINESS, "the house",
                Set.of(Route.OPENAI_CHAT.pathTemplate(false)), List.of(RegisteredModel.of(MODEL)), "local", false,
                List.of(), List.of());
        return new ProviderProfile(id, "Self-test", Route.OPENAI_CHAT, boundary, at(named),
                Wire.plain(100, Duration.ofSeconds(1)), coverage);
    }

    @Override
    public OutgoingRequest compose(PromptDraft draft) {
        PhiText note = draft.note().source().note().note().text();
        String body = this == LEAKING ? note.reveal() : draft.user();
        return new OutgoingRequest(at(asked), Route.OPENAI_CHAT.path(MODEL, false), "", MODEL, Map.of(),
                Set.of("messages"), body.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public LlmResponse complete(ApprovedPrompt prompt, AnswerWatcher watcher) {
        throw new ProblemException(ProblemCode.GUARD_REFUSED, id);
    }
}
