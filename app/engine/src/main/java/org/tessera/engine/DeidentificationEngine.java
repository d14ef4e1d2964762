package org.tessera.engine;

import java.time.Clock;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.tessera.core.audit.AuditEvent;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.digest.Sha256;
import org.tessera.core.gate.ApprovedPrompt;
import org.tessera.core.gate.GateDecision;
import org.tessera.core.gate.ProviderProfile;
import org.tessera.core.identifier.IdentifierType;
import org.tessera.core.llm.LlmProvider;
import org.tessera.core.llm.LlmResponse;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.PhiText;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.prompt.PromptComposer;
import org.tessera.core.prompt.PromptDraft;
import org.tessera.core.prompt.PromptTemplate;
import org.tessera.core.prompt.SectionChoice;
import org.tessera.core.reinsert.Reinserter;
import org.tessera.core.reinsert.ReinsertedDocument;
import org.tessera.core.reinsert.TokenCensus;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.resolve.PhiSpan;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.review.ReviewedNote;
import org.tessera.core.review.ReviewedSpan;
import org.tessera.core.review.SpanState;
import org.tessera.core.signoff.SignOffDesk;
import org.tessera.core.signoff.SignedDocument;
import org.tessera.core.validate.ResponseValidator;
import org.tessera.core.validate.Validation;
import org.tessera.core.validate.ValidationFinding;
import org.tessera.core.vault.CaseId;
import org.tessera.core.vault.TokenAssigner;
import org.tessera.core.vault.TokenMap;
import org.tessera.core.vault.TokenVault;
import org.tessera.core.vault.TokenizedNote;

/**
 * The one façade: a note's way from import to signature, room by room. Each step takes the value that the step before it
 * gave, writes its audit event, and blocks until it is done. Thread-safe.
 */
public final class DeidentificationEngine {
    private final NoteAnalyzer analyzer;
    private final TokenVault vault;
    private final AuditLog audit;
    private final Dispatch dispatch;
    private final OutgoingScan scan;
    private final Sha256 knowledge;
    private final Random random;
    private final Clock clock;

    /** Wires the rooms; the composition root is the only caller. */
    DeidentificationEngine(NoteAnalyzer analyzer, TokenVault vault, AuditLog audit, List<LlmProvider> providers,
            Sha256 knowledge, Random random, Clock clock) {
        this.analyzer = analyzer;
        this.vault = vault;
        this.audit = audit;
        this.knowledge = knowledge;
        this.random = random;
        this.clock = clock;
        this.scan = new OutgoingScan(analyzer);
        this.dispatch = new Dispatch(providers, scan, audit, clock);
    }

    /** Rooms 1 to 3: the machine's answer for a note that belongs to a case. */
    public AnalyzedNote analyze(ClinicalNote note, CaseId caseId) {
        audit.append(
                new AuditEvent.NoteImported(note.id(), caseId, note.source().format().name(), note.text().length()));
        AnalyzedNote analyzed = analyzer.analyze(note);
        audit.append(new AuditEvent.NoteAnalyzed(note.id(), counts(analyzed), analyzed.nearMisses().size(), knowledge));
        return analyzed;
    }

    private static Map<IdentifierType, Integer> counts(AnalyzedNote analyzed) {
        Map<IdentifierType, Integer> counts = new EnumMap<>(IdentifierType.class);
        for (PhiSpan phi : analyzed.spans()) {
            counts.merge(phi.kind().type(), 1, Integer::sum);
        }
        return counts;
    }

    /** Confirms every undecided span, and what shows only when the others are hidden, for a person who asks for that. */
    public ReviewSession confirmAll(ReviewSession session) {
        return new BulkConfirmation(scan, random).confirm(session);
    }

    /**
     * Room 4: ends a review with a named person's statement.
     *
     * @throws ProblemException {@link ProblemCode#NOT_REVIEWED} while a span is undecided
     */
    public ReviewedNote finishReview(ReviewSession session, NamedPerson reviewer, boolean inBulk) {
        ReviewedNote reviewed = session.finish(reviewer, clock.instant());
        audit.append(new AuditEvent.ReviewFinished(session.note().note().id(), reviewer,
                count(reviewed, SpanState.CONFIRMED), count(reviewed, SpanState.CHANGED),
                count(reviewed, SpanState.ADDED), count(reviewed, SpanState.REJECTED), inBulk));
        return reviewed;
    }

    private static int count(ReviewedNote reviewed, SpanState state) {
        return (int) reviewed.spans().stream().map(ReviewedSpan::state).filter(state::equals).count();
    }

    /** Room 5: tokens in the place of identifiers; the map is stored before the text is given out. */
    public TokenizedNote tokenize(ReviewedNote reviewed, CaseId caseId) {
        TokenAssigner.Assignment assignment = new TokenAssigner(random).assign(caseId, reviewed, vault.load(caseId));
        PhiText restored = Reinserter.restoreExactly(assignment.note().text(), assignment.map());
        if (!restored.equals(reviewed.note().note().text())) {
            throw new ProblemException(ProblemCode.INTERNAL);
        }
        vault.save(caseId, assignment.map());
        return assignment.note();
    }

    /** Batch: the machine's answer as tokens, marked as unreviewed. The gate lets no such note through. */
    public TokenizedNote deidentify(ClinicalNote note, CaseId caseId) {
        return tokenize(ReviewedNote.unreviewed(analyze(note, caseId)), caseId);
    }

    /** Room 6: the prompt for a task. */
    public PromptDraft draft(PromptTemplate template, TokenizedNote note, SectionChoice choice) {
        return new PromptComposer(random).compose(template, note, choice, vault.load(note.caseId()));
    }

    /**
     * Room 7: the gate. A refusal is audited.
     *
     * @throws ProblemException {@link ProblemCode#PROFILE_NOT_FOUND}
     */
    public GateDecision prepare(PromptDraft draft, String profile, boolean sendingAllowed) {
        return dispatch.prepare(draft, profile, vault.load(draft.note().caseId()), sendingAllowed);
    }

    /**
     * Room 8: sends exactly the approved bytes. The audit is written first; if that fails nothing is sent.
     *
     * @throws ProblemException with a code that says whether anything left
     */
    public LlmResponse send(ApprovedPrompt prompt) {
        return dispatch.send(prompt);
    }

    /** Room 9: values in the place of the tokens that were sent. */
    public ReinsertedDocument reinsert(ApprovedPrompt prompt, LlmResponse response) {
        TokenMap map = vault.load(prompt.draft().note().caseId());
        ReinsertedDocument document = new Reinserter(map, prompt.draft().tokens()).reinsert(response.text());
        TokenCensus census = document.census();
        audit.append(new AuditEvent.TokensReinserted(prompt.draft().note().source().note().note().id(), census.sent(),
                census.restored(), census.bent(), census.missing().size(), census.altered(), census.unknown(),
                census.repeated()));
        return document;
    }

    /** Room 10: what a person must settle before signing. */
    public Validation validate(ApprovedPrompt prompt, LlmResponse response, ReinsertedDocument document) {
        ClinicalNote note = prompt.draft().note().source().note().note();
        return ResponseValidator.validate(document, response, prompt.draft(), scan.read(response.text(), note));
    }

    /**
     * Room 11: a named person's signature.
     *
     * @throws ProblemException {@link ProblemCode#SIGN_OFF_BLOCKED} while a finding is open
     */
    public SignedDocument signOff(ClinicalNote note, PhiText text, Validation validation,
            Set<ValidationFinding> settled, NamedPerson signer) {
        SignedDocument signed = SignOffDesk.sign(text, validation, settled, signer, clock.instant());
        audit.append(new AuditEvent.DocumentSigned(note.id(), signer, signed.signOff().document(), settled.size()));
        return signed;
    }

    /** Room 12: what happened. */
    public AuditLog audit() {
        return audit;
    }

    /** The providers that were handed in, in order. */
    public List<ProviderProfile> profiles() {
        return dispatch.profiles();
    }
}
