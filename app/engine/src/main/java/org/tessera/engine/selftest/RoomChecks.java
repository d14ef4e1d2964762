package org.tessera.engine.selftest;

import java.util.Optional;
import org.tessera.core.audit.AuditVerification;
import org.tessera.core.llm.LlmResponse;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.WordIndex;
import org.tessera.core.reinsert.ReinsertedDocument;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.vault.Token;
import org.tessera.core.vault.TokenizedText;
import org.tessera.engine.DeidentificationEngine;
import org.tessera.engine.RoundTrip;
import org.tessera.engine.RoundTrip.Outcome;
import org.tessera.engine.assets.Sample;
import org.tessera.engine.assets.SampleShelf;
import org.tessera.engine.assets.TemplateShelf;

/** Sends a sample through every room, and does in some of them what they must refuse. */
final class RoomChecks {
    private static final NamedPerson PERSON = new NamedPerson("Self-test");
    private static final String FORGED = "[[NAME_77.ZZ]]";

    /** Longer than any that is drawn, so that it is none of them. */
    private static final String OTHER_CHECK = "ZZ9Z";

    private final Checks checks;
    private final DeidentificationEngine engine;

    private RoomChecks(Checks checks, DeidentificationEngine engine) {
        this.checks = checks;
        this.engine = engine;
    }

    /** The answer to the sample, for the gate. */
    static Tried<Outcome.Answered> run(Checks checks, Tried<DeidentificationEngine> opened) {
        Tried<Sample> sample = checks.with(opened, "sample note", engine -> SampleShelf.released().all().getFirst());
        Tried<Outcome> outcome = checks.with(sample, "whole way of a sample note", note -> {
            DeidentificationEngine engine = opened.value().orElseThrow();
            RoundTrip way = new RoundTrip(engine, TemplateShelf.released().find("referral"), "on-device", PERSON);
            Outcome came = way.confirmingAll(SampleShelf.note(note));
            Checks.require(!came.analyzed().spans().isEmpty(), "nothing was found");
            return came;
        });
        outcome.value()
                .ifPresent(came -> new RoomChecks(checks, opened.value().orElseThrow()).tokens(came,
                        sample.value().orElseThrow()));
        Tried<Outcome.Answered> answered = checks.with(outcome, "gate permits a reviewed note", came -> {
            Checks.require(came instanceof Outcome.Answered, "refused");
            return (Outcome.Answered) came;
        });
        answered.value().ifPresent(came -> new RoomChecks(checks, opened.value().orElseThrow()).answer(came));
        checks.with(opened, "audit chain", engine -> {
            Checks.require(engine.audit().verify() instanceof AuditVerification.Intact, "broken");
            return engine;
        });
        return answered;
    }

    private void tokens(Outcome outcome, Sample sample) {
        checks.holds("vault gives the note back", () -> engine.restored(outcome.tokenized()).equals(sample.text()));
        checks.holds("no identifier in the outgoing text", () -> isFreeOf(outcome.tokenized().text().value(), sample));
    }

    private void answer(Outcome.Answered answered) {
        checks.holds("re-insertion", () -> answered.restored().census().restored() > 0);
        checks.holds("sign-off", () -> answered.signed().isPresent());
        checks.holds("invented token is not restored", () -> {
            ReinsertedDocument document = reinserted(answered, answered.response().text().value() + FORGED);
            return document.text().reveal().endsWith(FORGED)
                    && document.census().unknown() + document.census().altered() > 0;
        });
        checks.holds("altered token is not restored", () -> {
            Token first = answered.restored().reinsertions().getFirst().token();
            Token other = new Token(first.label(), first.index(), first.form(), OTHER_CHECK);
            ReinsertedDocument document = reinserted(answered,
                    answered.response().text().value().replace(first.text(), other.text()));
            return document.text().reveal().contains(other.text()) && document.census().altered() > 0
                    && document.reinsertions().stream().noneMatch(put -> put.token().equals(first));
        });
    }

    private ReinsertedDocument reinserted(Outcome.Answered answered, String answer) {
        LlmResponse response = answered.response();
        return engine.reinsert(answered.prompt().draft(), response.withText(new TokenizedText(answer)));
    }

    private static boolean isFreeOf(String text, Sample sample) {
        WordIndex words = new WordIndex(text);
        return sample.identifiers().stream().map(PhiText::reveal).allMatch(value -> words.find(value, false).isEmpty());
    }
}
