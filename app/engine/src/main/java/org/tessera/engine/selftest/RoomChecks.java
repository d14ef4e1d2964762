package org.tessera.engine.selftest;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import org.tessera.core.audit.AuditVerification;
import org.tessera.core.gate.GateRule;
import org.tessera.core.llm.LlmResponse;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.WordIndex;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.reinsert.ReinsertedDocument;
import org.tessera.core.reinsert.Reinserter;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.review.ReviewedNote;
import org.tessera.core.vault.CaseId;
import org.tessera.core.vault.TokenizedNote;
import org.tessera.core.vault.TokenizedText;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.EngineConfig;
import org.tessera.engine.ProviderSource;
import org.tessera.engine.RoundTrip;
import org.tessera.engine.RoundTrip.Outcome;
import org.tessera.engine.assets.Sample;
import org.tessera.engine.assets.SampleShelf;
import org.tessera.engine.assets.TemplateShelf;

/** Sends a sample through every room, and does in some of them what they must refuse. */
final class RoomChecks {
    private static final NamedPerson PERSON = new NamedPerson("Self-test");
    private static final String FORGED = "[[NAME_77.ZZ]]";

    private final List<CheckResult> results = new ArrayList<>();
    private final DeidentificationEngine engine;
    private final RoundTrip way;

    private RoomChecks(DeidentificationEngine engine) {
        this.engine = engine;
        this.way = new RoundTrip(engine, TemplateShelf.released().find("referral"), "on-device", PERSON);
    }

    static List<CheckResult> run(ProviderSource providers) {
        try (DeidentificationEngine engine = DeidentificationEngine.open(EngineConfig.inMemory(), providers)) {
            RoomChecks rooms = new RoomChecks(engine);
            rooms.all(SampleShelf.released().all().getFirst());
            return rooms.results;
        } catch (ProblemException problem) {
            return List.of(new CheckResult("rooms", Optional.of(SelfTest.words(problem))));
        }
    }

    private void all(Sample sample) {
        Outcome outcome = way.confirmingAll(SampleShelf.note(sample));
        AnalyzedNote analyzed = outcome.analyzed();
        check("analysis", () -> !analyzed.spans().isEmpty());
        check("vault gives the note back", () -> engine.restored(outcome.tokenized()).equals(sample.text()));
        check("no identifier in the outgoing text", () -> isFreeOf(outcome.tokenized().text().value(), sample));
        check("gate permits a reviewed note", () -> outcome instanceof Outcome.Answered);
        check("gate refuses an unreviewed note", () -> refusesUnreviewed(sample));
        if (outcome instanceof Outcome.Answered answered) {
            answer(answered);
        }
        check("audit chain", () -> engine.audit().verify() instanceof AuditVerification.Intact);
    }

    private void answer(Outcome.Answered answered) {
        check("re-insertion", () -> answered.restored().census().restored() > 0);
        check("sign-off", () -> answered.signed().isPresent());
        check("invented token is not restored", () -> {
            LlmResponse response = answered.response();
            ReinsertedDocument document = engine.reinsert(answered.prompt().draft(),
                    response.withText(new TokenizedText(response.text().value() + FORGED)));
            return document.text().reveal().endsWith(FORGED)
                    && document.census().unknown() + document.census().altered() > 0;
        });
    }

    private boolean refusesUnreviewed(Sample sample) {
        return way.unreviewed(SampleShelf.note(sample)) instanceof Outcome.Refused refused
                && refused.failures().stream().anyMatch(check -> check.rule() == GateRule.REVIEWED);
    }

    private static boolean isFreeOf(String text, Sample sample) {
        WordIndex words = new WordIndex(text);
        return sample.identifiers().stream().map(PhiText::reveal).allMatch(value -> words.find(value, false).isEmpty());
    }

    private void check(String name, BooleanSupplier holds) {
        try {
            results.add(new CheckResult(name, holds.getAsBoolean() ? Optional.empty() : Optional.of("does not hold")));
        } catch (ProblemException problem) {
            results.add(new CheckResult(name, Optional.of(SelfTest.words(problem))));
        }
    }
}
