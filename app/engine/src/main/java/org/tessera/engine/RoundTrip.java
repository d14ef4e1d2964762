package org.tessera.engine;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.tessera.core.access.Permission;
import org.tessera.core.gate.ApprovedPrompt;
import org.tessera.core.gate.GateCheck;
import org.tessera.core.gate.GateDecision;
import org.tessera.core.gate.SensitivityLabel;
import org.tessera.core.llm.AnswerWatcher;
import org.tessera.core.llm.LlmResponse;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.PhiText;
import org.tessera.core.prompt.PromptDraft;
import org.tessera.core.prompt.PromptTemplate;
import org.tessera.core.prompt.SectionChoice;
import org.tessera.core.reinsert.ReinsertedDocument;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.review.ReviewedNote;
import org.tessera.core.signoff.SignedDocument;
import org.tessera.core.validate.Validation;
import org.tessera.core.vault.CaseId;
import org.tessera.core.vault.TokenizedNote;

/**
 * The whole way of one note in one call, for a person who answers for the machine's result as it is: analysed, confirmed,
 * sent, restored, checked, and signed when nothing is open.
 */
public final class RoundTrip {
    private final DeidentificationEngine engine;
    private final PromptTemplate template;
    private final String profile;
    private final NamedPerson person;
    private final boolean mayFallBack;
    private final Set<SensitivityLabel> labels;
    private final List<PhiText> questions;

    /**
     * A way to take notes.
     *
     * @param profile the provider profile's name
     * @param person who confirms and signs
     */
    public RoundTrip(DeidentificationEngine engine, PromptTemplate template, String profile, NamedPerson person) {
        this(engine, template, profile, person, true, Set.of(), List.of());
    }

    /**
     * The same, with a say in whether another provider may answer.
     *
     * @param mayFallBack whether the providers that the site named stand in for one that gives no answer
     * @param labels the special protection that the person saw in the notes
     * @param questions what the person asks about each answer, in turn; the last answer counts
     */
    RoundTrip(DeidentificationEngine engine, PromptTemplate template, String profile, NamedPerson person,
            boolean mayFallBack, Set<SensitivityLabel> labels, List<PhiText> questions) {
        this.engine = engine;
        this.template = template;
        this.profile = profile;
        this.person = person;
        this.mayFallBack = mayFallBack;
        this.labels = Set.copyOf(labels);
        this.questions = List.copyOf(questions);
    }

    /** The same for notes that have a special protection. */
    public RoundTrip labelled(Set<SensitivityLabel> seen) {
        return new RoundTrip(engine, template, profile, person, mayFallBack, seen, questions);
    }

    /** The same with questions about each answer, in turn; the last answer counts. */
    public RoundTrip asking(List<PhiText> next) {
        return new RoundTrip(engine, template, profile, person, mayFallBack, labels, next);
    }

    /** How far the note came. */
    public sealed interface Outcome {
        /** The machine's answer. */
        AnalyzedNote analyzed();

        /** The note with tokens. */
        TokenizedNote tokenized();

        /** The gate refused; nothing was sent. */
        record Refused(AnalyzedNote analyzed, TokenizedNote tokenized, List<GateCheck> failures) implements Outcome {
            public Refused {
                failures = List.copyOf(failures);
            }
        }

        /**
         * The answer came back.
         *
         * @param delivery exactly what was sent, what came, and who was asked before
         * @param signed the signed document; empty while findings are open, which a person settles in the window, and where the
         *     account may not sign
         */
        record Answered(AnalyzedNote analyzed, TokenizedNote tokenized, Delivery delivery, ReinsertedDocument restored,
                Validation validation, Optional<SignedDocument> signed) implements Outcome {
            /** Exactly what was sent to the provider that answered. */
            public ApprovedPrompt prompt() {
                return delivery.prompt();
            }

            /** What came. */
            public LlmResponse response() {
                return delivery.response();
            }
        }
    }

    /** Takes a note whose every span the person confirms as the machine found it. */
    public Outcome confirmingAll(ClinicalNote note) {
        engine.requireTaking(template, profile);
        CaseId caseId = engine.add(note);
        AnalyzedNote analyzed = engine.analyze(note.id());
        ReviewSession confirmed = engine.confirmAll(ReviewSession.of(analyzed));
        return go(caseId, analyzed, engine.finishReview(confirmed, person, true));
    }

    /** Takes a note that nobody reviewed: the gate stops it, and it waits in the worklist. */
    public Outcome unreviewed(ClinicalNote note) {
        engine.requireTaking(template, profile);
        CaseId caseId = engine.add(note);
        AnalyzedNote analyzed = engine.analyze(note.id());
        return go(caseId, analyzed, ReviewedNote.unreviewed(analyzed));
    }

    private Outcome go(CaseId caseId, AnalyzedNote analyzed, ReviewedNote reviewed) {
        TokenizedNote tokenized = engine.tokenize(reviewed, caseId);
        SectionChoice choice = SectionChoice.suggested(template, reviewed.note().note().text());
        PromptDraft draft = engine.draft(template, tokenized, choice);
        for (int turn = 0;; turn++) {
            RoutePlan plan = engine.plan(draft, profile, labels).limitedTo(mayFallBack);
            if (plan.chosen().decision() instanceof GateDecision.Refused refused) {
                return new Outcome.Refused(analyzed, tokenized, refused.failures());
            }
            Delivery delivery = engine.send(plan, AnswerWatcher.NONE);
            if (turn == questions.size()) {
                return answered(analyzed, tokenized, delivery);
            }
            draft = engine.followUp(delivery.prompt().draft(), delivery.response(), questions.get(turn), person);
        }
    }

    private Outcome answered(AnalyzedNote analyzed, TokenizedNote tokenized, Delivery delivery) {
        PromptDraft draft = delivery.prompt().draft();
        ReinsertedDocument restored = engine.reinsert(draft, delivery.response());
        Validation validation = engine.validate(draft, delivery.response(), restored);
        Optional<SignedDocument> signed = validation.blocking().isEmpty() && engine.permits(Permission.SIGN)
                ? Optional.of(engine.signOff(analyzed.note().id(), restored.text(), validation, Set.of(), person))
                : Optional.empty();
        return new Outcome.Answered(analyzed, tokenized, delivery, restored, validation, signed);
    }
}
