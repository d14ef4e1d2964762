package org.tessera.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tessera.core.audit.AuditEntry;
import org.tessera.core.gate.ApprovedPrompt;
import org.tessera.core.gate.GateDecision;
import org.tessera.core.gate.OutgoingRequest;
import org.tessera.core.gate.SensitivityLabel;
import org.tessera.core.llm.AnswerWatcher;
import org.tessera.core.llm.EndpointBusyException;
import org.tessera.core.llm.LlmProvider;
import org.tessera.core.llm.LlmResponse;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.prompt.PromptDraft;
import org.tessera.core.prompt.PromptTemplate;
import org.tessera.core.prompt.SectionChoice;
import org.tessera.core.provider.Coverage;
import org.tessera.core.provider.Destination;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.provider.Route;
import org.tessera.core.provider.Wire;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.vault.CaseId;
import org.tessera.core.vault.TokenizedNote;
import org.tessera.engine.assets.TemplateShelf;
import org.tessera.engine.io.SampleNote;
import org.tessera.testkit.llm.FakeLlmProvider;

/** What happens between the gate's word and an answer: attempts, pauses, other providers, and what the audit says of it. */
final class DispatchTest {
    private static final NamedPerson PERSON = new NamedPerson("Ada Reviewer");
    private static final String TEXT = """
            HISTORY OF PRESENT ILLNESS
            Ms. Odalys Ferrante came on March 3, 2024 with chest pain.

            PLAN
            Stress test.
            """;

    private final Deque<ProblemException> faults = new ArrayDeque<>();
    private final List<Duration> pauses = new ArrayList<>();
    private Runnable whilePausing = () -> {};
    private final FakeLlmProvider first = provider(faults);
    private final Deque<ProblemException> otherFaults = new ArrayDeque<>();
    private final FakeLlmProvider second = provider(otherFaults);
    private List<LlmProvider> offered = List.of(first, new Named("second", second));
    private final DeidentificationEngine engine = DeidentificationEngine
            .open(EngineConfig.inMemory().withPause(this::pause), (profiles, secrets) -> offered);

    private static FakeLlmProvider provider(Deque<ProblemException> faults) {
        return new FakeLlmProvider(prompt -> {
            if (!faults.isEmpty()) {
                throw faults.removeFirst();
            }
            return prompt.draft().noteText().value();
        });
    }

    /** The same provider under another name. */
    private record Named(String name, LlmProvider real) implements LlmProvider {
        @Override
        public ProviderProfile profile() {
            ProviderProfile known = real.profile();
            return new ProviderProfile(name, name, known.route(), known.boundary(), known.destination(), known.wire(),
                    known.coverage());
        }

        @Override
        public OutgoingRequest compose(PromptDraft draft) {
            return real.compose(draft);
        }

        @Override
        public LlmResponse complete(ApprovedPrompt prompt, AnswerWatcher watcher) {
            return real.complete(prompt, watcher);
        }
    }

    private void pause(Duration time) {
        pauses.add(time);
        whilePausing.run();
    }

    @AfterEach
    void close() {
        engine.close();
    }

    private PromptDraft draft() {
        ClinicalNote note = SampleNote.of(new PhiText(TEXT), new PhiText("chest pain"), KnownIdentifiers.NONE);
        CaseId caseId = engine.add(note);
        ReviewSession confirmed = engine.confirmAll(ReviewSession.of(engine.analyze(note.id())));
        TokenizedNote tokenized = engine.tokenize(engine.finishReview(confirmed, PERSON, true), caseId);
        PromptTemplate template = TemplateShelf.released().find("referral");
        return engine.draft(template, tokenized, SectionChoice.suggested(template, note.text()));
    }

    private ApprovedPrompt approved() {
        return ((GateDecision.Permitted) engine.prepare(draft(), "fake")).prompt();
    }

    private List<String> audit() {
        return engine.audit().read(1, 100).stream().map(AuditEntry::code).skip(4).toList();
    }

    private static EndpointBusyException busy(Duration after) {
        return new EndpointBusyException(429, Optional.of(after));
    }

    private static ProblemException fault(ProblemCode code, String detail) {
        return new ProblemException(code, detail);
    }

    @Test
    void anEndpointWithoutRoomIsAskedAgainTwiceAndEachAttemptIsWrittenDown() {
        faults.add(busy(Duration.ofSeconds(7)));
        faults.add(new EndpointBusyException(529, Optional.empty()));
        engine.send(approved());
        assertThat(first.received()).hasSize(3);
        assertThat(pauses).containsExactly(Duration.ofSeconds(7), Duration.ofSeconds(2));
        assertThat(audit()).containsExactly("prompt-sent", "send-failed", "prompt-sent", "send-failed", "prompt-sent",
                "response-received");
    }

    @Test
    void aThirdRefusalIsToldToThePerson() {
        for (int count = 0; count < 4; count++) {
            faults.add(busy(Duration.ZERO));
        }
        assertThatThrownBy(() -> engine.send(approved())).isInstanceOf(EndpointBusyException.class);
        assertThat(first.received()).hasSize(3);
    }

    @Test
    void aLongWaitIsLeftToThePerson() {
        faults.add(busy(Duration.ofSeconds(21)));
        assertThatThrownBy(() -> engine.send(approved())).isInstanceOf(EndpointBusyException.class);
        assertThat(pauses).isEmpty();
        assertThat(first.received()).hasSize(1);
    }

    @Test
    void whatMayHaveArrivedIsNotSentAgain() {
        for (ProblemCode code : List.of(ProblemCode.ENDPOINT_TIMED_OUT, ProblemCode.CONNECTION_CUT,
                ProblemCode.ANSWER_MALFORMED, ProblemCode.ANSWER_EMPTY)) {
            faults.add(fault(code, ""));
            int before = first.received().size();
            assertThatThrownBy(() -> engine.send(approved())).isInstanceOfSatisfying(ProblemException.class,
                    problem -> assertThat(problem.problem()).isEqualTo(code));
            assertThat(first.received()).hasSize(before + 1);
        }
        assertThat(pauses).isEmpty();
    }

    @Test
    void theSwitchStopsTheNextAttemptToo() {
        faults.add(busy(Duration.ofSeconds(1)));
        whilePausing = () -> engine.sending().allow(false, PERSON);
        assertThatThrownBy(() -> engine.send(approved())).isInstanceOfSatisfying(ProblemException.class,
                problem -> assertThat(problem.problem()).isEqualTo(ProblemCode.GATE_REFUSED));
        assertThat(first.received()).hasSize(1);
        assertThat(audit()).containsExactly("prompt-sent", "send-failed", "sending-switched", "gate-refused");
    }

    @Test
    void anotherProviderIsAskedOnlyIfTheSiteNamedIt() {
        faults.add(fault(ProblemCode.ENDPOINT_TIMED_OUT, ""));
        RoutePlan alone = engine.plan(draft(), "fake", Set.of());
        assertThat(alone.hops()).hasSize(1);
        assertThatThrownBy(() -> engine.send(alone, AnswerWatcher.NONE)).isInstanceOf(ProblemException.class);
        assertThat(second.received()).isEmpty();
    }

    @Test
    void theNextProviderIsAskedWhenOneGivesNoAnswerAndTheAuditSaysSo() {
        engine.fallbacks().set(List.of("second"), Set.of("fake", "second"), PERSON);
        for (ProblemException failure : List.of(fault(ProblemCode.ENDPOINT_TIMED_OUT, ""),
                fault(ProblemCode.ENDPOINT_ERROR, "500"), busy(Duration.ofMinutes(5)))) {
            faults.add(failure);
            Delivery delivery = engine.send(engine.plan(draft(), "fake", Set.of()), AnswerWatcher.NONE);
            assertThat(delivery.prompt().profile().name()).isEqualTo("second");
            assertThat(delivery.missed()).containsExactly(new Delivery.Missed("fake", failure.problem()));
        }
        assertThat(audit()).contains("fell-back");
        assertThat(second.received()).hasSize(3);
    }

    @Test
    void aRefusalOfThePromptIsNotCarriedToAnotherProvider() {
        engine.fallbacks().set(List.of("second"), Set.of("fake", "second"), PERSON);
        faults.add(fault(ProblemCode.ENDPOINT_ERROR, "400"));
        assertThatThrownBy(() -> engine.send(engine.plan(draft(), "fake", Set.of()), AnswerWatcher.NONE))
                .isInstanceOf(ProblemException.class);
        assertThat(second.received()).isEmpty();
    }

    @Test
    void whoeverWatchesIsToldThatTheAnswerStartsAnew() {
        engine.fallbacks().set(List.of("second"), Set.of("fake", "second"), PERSON);
        faults.add(fault(ProblemCode.ENDPOINT_TIMED_OUT, ""));
        List<String> seen = new ArrayList<>();
        engine.send(engine.plan(draft(), "fake", Set.of()), new AnswerWatcher() {
            @Override
            public void received(String piece) {
                seen.add("piece");
            }

            @Override
            public void startsAnew() {
                seen.add("anew");
            }
        });
        assertThat(seen).containsExactly("anew", "piece");
    }

    @Test
    void aProviderThatIsGoneIsNotSentTo() {
        ApprovedPrompt approved = approved();
        offered = List.of(new Named("second", second));
        assertThatThrownBy(() -> engine.send(approved)).isInstanceOfSatisfying(ProblemException.class,
                problem -> assertThat(problem.problem()).isEqualTo(ProblemCode.PROFILE_NOT_FOUND));
        assertThat(second.received()).isEmpty();
    }

    @Test
    void anUnknownFallbackIsRefusedAndNothingChanges() {
        assertThatThrownBy(() -> engine.fallbacks().set(List.of("nobody"), Set.of("fake"), PERSON))
                .isInstanceOf(ProblemException.class);
        assertThat(engine.fallbacks().names()).isEmpty();
    }

    @Test
    void aTrialGoesTheWholeWayToOneProviderAndLeavesNoNote() {
        engine.fallbacks().set(List.of("second"), Set.of("fake", "second"), PERSON);
        assertThat(ProviderTrial.run(engine, "fake", PERSON)).isInstanceOf(RoundTrip.Outcome.Answered.class);
        faults.add(fault(ProblemCode.ENDPOINT_TIMED_OUT, ""));
        assertThatThrownBy(() -> ProviderTrial.run(engine, "fake", PERSON)).isInstanceOf(ProblemException.class);
        assertThat(second.received()).isEmpty();
        assertThat(engine.worklist().list()).isEmpty();
    }

    @Test
    void aProviderOfWiderScopeNeverStandsInWhateverTheSiteNamed() {
        LlmProvider server = new Elsewhere(second);
        offered = List.of(first, server);
        engine.fallbacks().set(List.of("elsewhere"), Set.of("fake", "elsewhere"), PERSON);
        RoutePlan plan = engine.plan(draft(), "fake", Set.of());
        assertThat(plan.hops()).hasSize(2);
        assertThat(plan.hops().getLast().wider()).isNotEmpty();
        assertThat(plan.fallbacks()).isEmpty();
        faults.add(fault(ProblemCode.ENDPOINT_TIMED_OUT, ""));
        assertThatThrownBy(() -> engine.send(plan, AnswerWatcher.NONE)).isInstanceOf(ProblemException.class);
        assertThat(second.received()).isEmpty();
    }

    /** The same provider on a machine of the organisation. */
    private record Elsewhere(LlmProvider real) implements LlmProvider {
        @Override
        public ProviderProfile profile() {
            return new ProviderProfile("elsewhere", "Elsewhere", Route.OPENAI_CHAT, ProviderProfile.Boundary.INSIDE,
                    new Destination.Endpoint("http", "127.0.0.1", 8000, "/v1"), Wire.plain(900, Duration.ofSeconds(5)),
                    Coverage.inside("ours", Set.of("/chat/completions"), "fake-1", "local"));
        }

        @Override
        public OutgoingRequest compose(PromptDraft draft) {
            OutgoingRequest made = real.compose(draft);
            return new OutgoingRequest(profile().destination(), profile().path(), "", "fake-1", made.headers(),
                    made.fields(), made.body());
        }

        @Override
        public LlmResponse complete(ApprovedPrompt prompt, AnswerWatcher watcher) {
            return real.complete(prompt, watcher);
        }
    }

    @Test
    void aLabelOfAPersonKeepsANoteInside() {
        offered = List.of(first, new Elsewhere(second));
        Set<SensitivityLabel> labels = Set.of(SensitivityLabel.PART_2);
        assertThat(engine.plan(draft(), "fake", labels).chosen().isOpen()).isTrue();
        assertThat(engine.plan(draft(), "elsewhere", labels).chosen().isOpen()).isTrue();
    }
}
