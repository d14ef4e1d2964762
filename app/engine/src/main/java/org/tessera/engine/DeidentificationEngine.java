package org.tessera.engine;

import org.tessera.engine.io.ImportedNote;
import org.tessera.engine.quality.GoldDesk;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.tessera.core.access.Permission;
import org.tessera.core.audit.AccessEvent;
import org.tessera.core.audit.AuditEvent;
import org.tessera.core.gate.ApprovedPrompt;
import org.tessera.core.gate.GateDecision;
import org.tessera.core.gate.SensitivityLabel;
import org.tessera.core.llm.AnswerWatcher;
import org.tessera.core.llm.LlmResponse;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.PhiText;
import org.tessera.core.policy.DisclosurePolicy;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.prompt.PromptComposer;
import org.tessera.core.prompt.PromptDraft;
import org.tessera.core.prompt.PromptTemplate;
import org.tessera.core.prompt.SectionChoice;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.core.reinsert.ReinsertedDocument;
import org.tessera.core.reinsert.Reinserter;
import org.tessera.core.reinsert.TokenCensus;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.resolve.PhiSpan;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.review.Rebase;
import org.tessera.core.review.ReviewSession;
import org.tessera.core.review.ReviewedNote;
import org.tessera.core.review.ReviewedSpan;
import org.tessera.core.review.SpanState;
import org.tessera.core.signoff.SignOffDesk;
import org.tessera.core.signoff.SignedDocument;
import org.tessera.core.validate.Validation;
import org.tessera.core.validate.ValidationFinding;
import org.tessera.core.vault.CaseId;
import org.tessera.core.vault.TokenAssigner;
import org.tessera.core.vault.TokenMap;
import org.tessera.core.vault.TokenizedNote;
import org.tessera.core.work.NoteWork;
import org.tessera.core.work.ReceivedAnswer;
import org.tessera.core.work.ReviewVersion;
import org.tessera.core.work.Worklist;
import org.tessera.engine.access.AskingNoteWork;
import org.tessera.engine.access.AskingWorklist;
import org.tessera.engine.models.ModelShelf;
import org.tessera.engine.output.OutputNote;
import org.tessera.engine.output.OutputRule;
import org.tessera.store.Store;

/**
 * The one façade: a note's way from import to signature, room by room. Each step takes the value that the step before it
 * gave, writes its audit event before what it permits, stores what came of it, and blocks until it is done. Thread-safe.
 */
public final class DeidentificationEngine extends SiteDesks implements AutoCloseable {
    private final DetectionParts ownParts;
    private final Analysis analysis;
    private final Examination examination;
    private final Batch batch;
    private final Random random = new SecureRandom();
    private final OutgoingScan scan;
    private final Questions questions;
    private final Dispatch dispatch;
    private final Encounters encounters;
    private final DocumentDesk documents;

    private DeidentificationEngine(Store store, ModelShelf models, ProviderSource providers, EngineConfig config) {
        super(store, config);
        this.ownParts = DetectionParts.of(models);
        this.analysis = new Analysis(config.parts().orElse(ownParts), siteLists()::lists, siteModel()::open);
        siteModel().afterSwitch(analysis::reload);
        this.encounters = new Encounters(store.encounters());
        this.examination = new Examination(analysis, siteLists(), models.fingerprint(), audit);
        this.batch = new Batch(store, models, audit, random, clock);
        this.scan = new OutgoingScan(analysis::analyze);
        this.questions = new Questions(analysis, random);
        this.dispatch = new Dispatch(() -> providers.providers(store.profiles(), store.secrets()),
                profile -> proxy().carrying(profile), scan, audit, sending(), store.documents()::seen, clock,
                config.pause());
        this.documents = new DocumentDesk(store.documents(), store.work(),
                new DocumentDesk.House(examination, scan, batch, encounters, reviews), audit, authority, clock, random);
    }

    /**
     * Opens the store. Detectors are loaded when the first note is analysed, or by {@link #warmUp}.
     *
     * @throws ProblemException with the store's code, or {@link ProblemCode#MODEL_MISSING} without a manifest
     */
    public static DeidentificationEngine open(EngineConfig config, ProviderSource providers) {
        ModelShelf models = ModelShelf.released();
        Store store = config.openStore();
        try {
            Optional<Instant> before = LastSession.end(store.audit());
            store.audit().append(new AuditEvent.StoreOpened(ProductVersion.current()));
            DeidentificationEngine engine = new DeidentificationEngine(store, models, providers, config);
            engine.retention().sweepAfter(before);
            return engine;
        } catch (ProblemException refused) {
            store.close();
            throw refused;
        }
    }

    /**
     * Loads the detectors now, so that the first note does not wait for them.
     *
     * @throws ProblemException with the name of a part that is missing, altered or unreadable
     */
    public void warmUp() {
        analysis.analyzer();
    }

    /**
     * Reads the store through, as far as opening has not, while it is used. A door calls this on a thread of its own.
     *
     * @return false if the engine was closed before the end
     * @throws ProblemException {@link ProblemCode#STORE_DAMAGED}; nothing in the store can be read or written any more
     */
    public boolean examine() {
        return store.examine();
    }

    /** Room 1: takes a note into the worklist with the document that it was read from, in a case of its own. */
    public CaseId addDocument(ImportedNote imported) {
        authority.require(Permission.NOTES);
        CaseId caseId = add(imported.note());
        documents().keep(imported.note().id(), imported.document());
        return caseId;
    }

    /** Room 1: takes a note into the worklist, in a case of its own. */
    public CaseId add(ClinicalNote note) {
        authority.require(Permission.NOTES);
        CaseId caseId = new CaseId("case-" + note.id().value());
        audit.append(encounters.imported(note, caseId));
        store.worklist().add(caseId, note);
        return caseId;
    }

    /** Rooms 2 and 3: the machine's answer for a note of the worklist. It becomes version 1, which is never changed. */
    public AnalyzedNote analyze(NoteId id) {
        authority.require(Permission.NOTES);
        AnalyzedNote analyzed = examination.of(store.work().source(id));
        store.work().saveAnalysis(analyzed);
        return analyzed;
    }

    /**
     * The machine's answer anew for a note of which a person knows more now. Nothing is stored: a newer request, or the
     * person, may still leave it; a review is put onto it by {@link Rebase}.
     */
    public AnalyzedNote reanalyze(ClinicalNote note, KnownIdentifiers known) {
        authority.require(Permission.REVIEW);
        reviews.requireSettled(note.id());
        return examination.of(note.withKnown(known));
    }

    /**
     * Stores a review that was put onto such an answer as a further version, in the name of who changed what is known.
     *
     * @throws ProblemException {@link ProblemCode#READING_OPEN} while two people read the note: both start from version 1
     */
    public void keepRebased(ReviewSession rebased, NamedPerson by) {
        authority.require(Permission.REVIEW, by);
        reviews.requireSettled(rebased.note().note().id());
        store.work().saveRebase(rebased, by, clock.instant());
    }

    /** Confirms every undecided span, and what shows only when the others are hidden, for a person who asks for that. */
    public ReviewSession confirmAll(ReviewSession session) {
        authority.require(Permission.REVIEW);
        return new BulkConfirmation(scan, random).confirm(session);
    }

    /**
     * Room 4: ends a review with a named person's statement; of a note that two people read, one of the two readings.
     *
     * @throws ProblemException {@link ProblemCode#NOT_REVIEWED} while a span is undecided
     */
    public ReviewedNote finishReview(ReviewSession session, NamedPerson reviewer, boolean inBulk) {
        authority.require(Permission.REVIEW, reviewer);
        if (reviews.isOpen(session.note().note().id())) {
            return reviews.finish(session, reviewer);
        }
        Instant now = clock.instant();
        ReviewedNote reviewed = session.finish(reviewer, now);
        audit.append(new AuditEvent.ReviewFinished(session.note().note().id(), reviewer,
                count(reviewed, SpanState.CONFIRMED), count(reviewed, SpanState.CHANGED),
                count(reviewed, SpanState.ADDED), count(reviewed, SpanState.REJECTED), inBulk,
                DisclosurePolicy.SAFE_HARBOR));
        boolean first = store.work().versions(session.note().note().id()).stream().noneMatch(ReviewVersion::stated);
        ReviewedNote kept = store.work().finishReview(session, reviewer, now);
        if (first) {
            quality().count(session, inBulk);
        }
        return kept;
    }

    private static int count(ReviewedNote reviewed, SpanState state) {
        return (int) reviewed.spans().stream().map(ReviewedSpan::state).filter(state::equals).count();
    }

    /** Room 5: tokens in the place of identifiers; the map is stored before the text is given out. */
    public TokenizedNote tokenize(ReviewedNote reviewed, CaseId caseId) {
        return tokenize(reviewed, caseId, TokenMap.EMPTY);
    }

    /**
     * Room 5 for a note that a person looked at with tokens in it: what is sent carries the tokens that were seen.
     *
     * @param shown the tokens of the case with those that were drawn for looking at it; they count if they hold all that
     *     the case has
     */
    public TokenizedNote tokenize(ReviewedNote reviewed, CaseId caseId, TokenMap shown) {
        authority.require(Permission.NOTES);
        reviews.requireSettled(reviewed.note().note().id());
        TokenMap stored = store.vault().load(caseId);
        TokenMap issued = shown.entries().containsAll(stored.entries()) ? shown : stored;
        TokenAssigner.Assignment assignment = new TokenAssigner(random).assign(caseId, reviewed, issued);
        PhiText restored = Reinserter.restoreExactly(assignment.note().text(), assignment.map());
        if (!restored.equals(reviewed.note().note().text())) {
            throw new ProblemException(ProblemCode.INTERNAL);
        }
        store.vault().save(caseId, assignment.map());
        return assignment.note();
    }

    /** The text that a tokenized note was made from, put together again from the vault. */
    public PhiText restored(TokenizedNote note) {
        authority.require(Permission.NOTES);
        return Reinserter.restoreExactly(note.text(), store.vault().load(note.caseId()));
    }

    /**
     * The tokens that a case has already, so that a text that is looked at shows the ones that will be sent. None for somebody
     * who would see another reader's decisions in them.
     */
    public TokenMap tokens(CaseId caseId) {
        authority.require(Permission.NOTES);
        return reviews.isBlindIn(caseId) ? TokenMap.EMPTY : store.vault().load(caseId);
    }

    /** Batch: the machine's answer as tokens, marked as unreviewed. The gate lets no such note through. */
    public TokenizedNote deidentify(ClinicalNote note, CaseId caseId) {
        return tokenize(ReviewedNote.unreviewed(read(note, caseId)), caseId);
    }

    /** Batch, rooms 1 to 3: the machine's answer for a note that does not enter the worklist. */
    public AnalyzedNote read(ClinicalNote note, CaseId caseId) {
        authority.require(Permission.NOTES);
        audit.append(encounters.imported(note, caseId));
        return examination.of(note);
    }

    /**
     * Batch: the notes of a case as text to write under a rule, with tokens that the vault keeps, marked as unreviewed.
     *
     * @throws ProblemException with the name of the table of ZIP codes if it is missing, altered or unreadable
     */
    public List<OutputNote> tokens(CaseId caseId, List<AnalyzedNote> notes, OutputRule rule) {
        authority.require(Permission.NOTES);
        return batch.output(caseId, notes, rule).tokenized(reviewed -> tokenize(reviewed, caseId));
    }

    /** The same with the names of kinds in the place of values: there is no way back to them. */
    public List<OutputNote> redacted(CaseId caseId, List<AnalyzedNote> notes, OutputRule rule) {
        authority.require(Permission.NOTES);
        return batch.output(caseId, notes, rule).redacted();
    }

    /**
     * Refuses a task that a provider cannot do, before anything is made for it.
     *
     * @throws ProblemException {@link ProblemCode#TASK_NOT_ON_DEVICE} or {@link ProblemCode#PROFILE_NOT_FOUND}
     */
    public void requireTaking(PromptTemplate template, String profile) {
        dispatch.requireTaking(template, profile);
    }

    /** Room 6: the prompt for a task. */
    public PromptDraft draft(PromptTemplate template, TokenizedNote note, SectionChoice choice) {
        authority.require(Permission.SEND);
        return new PromptComposer(random, clock).compose(template, note, choice, store.vault().load(note.caseId()));
    }

    /**
     * Room 6 for a later turn: what a person asks about an answer, with the tokens of the case in the place of its values.
     * The turns before go along as they were sent and received.
     *
     * @param before the prompt that was answered
     * @param answer as received
     * @param question as typed; it may name anybody
     * @param asker who typed it and answers for it
     */
    public PromptDraft followUp(PromptDraft before, LlmResponse answer, PhiText question, NamedPerson asker) {
        authority.require(Permission.SEND, asker);
        CaseId caseId = before.note().caseId();
        TokenAssigner.Assignment asked = questions.tokenize(question, before.note().source().note().note(), caseId,
                store.vault().load(caseId), asker, clock.instant());
        store.vault().save(caseId, asked.map());
        return new PromptComposer(random, clock).next(before, answer.text(), asked.note().text(), asked.map());
    }

    /**
     * Room 7: the gate. A refusal is audited.
     *
     * @throws ProblemException {@link ProblemCode#PROFILE_NOT_FOUND} or {@link ProblemCode#TASK_NOT_ON_DEVICE}
     */
    public GateDecision prepare(PromptDraft draft, String profile) {
        authority.require(Permission.SEND);
        requireSettled(draft);
        return dispatch.prepare(draft, profile, Set.of(), store.vault().load(draft.note().caseId()));
    }

    /**
     * Room 8: sends exactly the approved bytes and stores the answer. The audit is written first; if that fails nothing is
     * sent.
     *
     * @throws ProblemException with a code that says whether anything left
     */
    public LlmResponse send(ApprovedPrompt prompt) {
        authority.require(Permission.SEND);
        requireSettled(prompt.draft());
        Instant sentAt = clock.instant();
        LlmResponse response = dispatch.send(prompt, AnswerWatcher.NONE);
        keep(prompt, new ReceivedAnswer(response, prompt.profile().name(), prompt.hash(), sentAt));
        return response;
    }

    /**
     * Room 7 for all providers that may be asked: the chosen one, and those that the site named for when it gives no
     * answer.
     *
     * @param labels the special protection that a person saw in the note, beside what its text shows
     * @throws ProblemException {@link ProblemCode#PROFILE_NOT_FOUND} or {@link ProblemCode#TASK_NOT_ON_DEVICE}
     */
    public RoutePlan plan(PromptDraft draft, String profile, Set<SensitivityLabel> labels) {
        authority.require(Permission.SEND);
        requireSettled(draft);
        return dispatch.plan(draft, profile, fallbacks().names(), labels, store.vault().load(draft.note().caseId()));
    }

    /**
     * Room 8 along a plan that a person has seen: the next provider is asked when one gives no answer, each time through
     * gate and audit.
     *
     * @param watcher sees the answer while it comes
     * @throws ProblemException with a code that says whether anything left
     */
    public Delivery send(RoutePlan plan, AnswerWatcher watcher) {
        authority.require(Permission.SEND);
        plan.hops().forEach(hop -> {
            if (hop.decision() instanceof GateDecision.Permitted permitted) {
                requireSettled(permitted.prompt().draft());
            }
        });
        Instant sentAt = clock.instant();
        Delivery delivery = dispatch.send(plan, watcher);
        ApprovedPrompt prompt = delivery.prompt();
        keep(prompt, new ReceivedAnswer(delivery.response(), prompt.profile().name(), prompt.hash(), sentAt));
        return delivery;
    }

    private void requireSettled(PromptDraft draft) {
        reviews.requireSettled(draft.note().source().note().note().id());
    }

    private void keep(ApprovedPrompt prompt, ReceivedAnswer answer) {
        try {
            store.work().saveAnswer(prompt.draft().note().source().note().note().id(), answer);
        } catch (ProblemException notStored) {
            throw new ProblemException(ProblemCode.ANSWER_NOT_KEPT, notStored.problem().code());
        }
    }

    /** Room 9: values in the place of the tokens that were sent, in the answer as a person reads it. */
    public ReinsertedDocument reinsert(PromptDraft draft, LlmResponse response) {
        authority.require(Permission.SEND);
        ReinsertedDocument document = reinserter(draft).reinsert(AnswerPage.of(draft, response).text());
        TokenCensus census = document.census();
        audit.append(new AuditEvent.TokensReinserted(draft.note().source().note().note().id(), census.sent(),
                census.restored(), census.bent(), census.missing().size(), census.altered(), census.unknown(),
                census.repeated()));
        return document;
    }

    private Reinserter reinserter(PromptDraft draft) {
        return new Reinserter(store.vault().load(draft.note().caseId()), draft.tokens());
    }

    /** Room 9 for an answer that is JSON and fits its schema: the same JSON with values in its texts. */
    public Optional<PhiText> restoredJson(PromptDraft draft, LlmResponse response) {
        authority.require(Permission.SEND);
        return AnswerPage.of(draft, response).json().map(json -> json.restored(reinserter(draft)));
    }

    /** Room 10: what a person must settle before signing. */
    public Validation validate(PromptDraft draft, LlmResponse response, ReinsertedDocument document) {
        authority.require(Permission.SEND);
        ClinicalNote note = draft.note().source().note().note();
        AnswerPage page = AnswerPage.of(draft, response);
        List<PhiSpan> detected = page.fits() ? scan.read(page.text(), note) : List.of();
        return page.validated(document, response, draft, detected);
    }

    /**
     * Room 11: a named person's signature. Behind it the answer leaves its fingerprint, unless the site keeps answers.
     *
     * @throws ProblemException {@link ProblemCode#SIGN_OFF_BLOCKED} while a finding is open
     */
    public SignedDocument signOff(NoteId note, PhiText text, Validation validation, Set<ValidationFinding> settled,
            NamedPerson signer) {
        authority.require(Permission.SIGN, signer);
        SignedDocument signed = SignOffDesk.sign(text, validation, settled, signer, clock.instant());
        audit.append(new AuditEvent.DocumentSigned(note, signer, signed.signOff().document(), settled.size()));
        store.work().sign(note, signed, retention().policy().keepsAnswers());
        return signed;
    }

    /** Writes into the audit that a note is about to be shown. */
    public void opening(NoteId note) {
        authority.require(Permission.NOTES);
        audit.append(new AccessEvent.NoteOpened(note));
    }

    /** Writes into the audit that text is about to leave the program for a file or the clipboard. */
    public void exporting(NoteId note, String form, boolean identifying, boolean reviewed) {
        authority.require(identifying ? Permission.EXPORT_TEXT : Permission.NOTES);
        audit.append(new AuditEvent.TextExported(note, form, identifying, reviewed));
    }

    /** Deletes a note with all work on it. */
    public void delete(NoteId note, NamedPerson by) {
        authority.require(Permission.PURGE, by);
        audit.append(new AuditEvent.NoteDeleted(note, by));
        store.worklist().delete(note);
    }

    /** The documents that notes were read from. */
    public DocumentDesk documents() {
        return documents;
    }

    /** Evaluation of the detectors against marked notes. */
    public GoldDesk gold() {
        return new GoldDesk(analysis::analyze, audit, authority);
    }

    /** The notes. */
    public Worklist worklist() {
        authority.require(Permission.NOTES);
        return new AskingWorklist(store.worklist(), reviews, authority);
    }

    /** The work on each note. */
    public NoteWork work() {
        authority.require(Permission.NOTES);
        return new AskingNoteWork(store.work(), reviews, authority);
    }

    /** The profiles of the providers, in the order in which they are offered. */
    @Override
    public List<ProviderProfile> profiles() {
        return dispatch.profiles();
    }

    @Override
    public void close() {
        close(AccessEvent.Ending.CLOSED);
    }

    /** Lets go of models, keys and the state folder; the audit says why. */
    public void close(AccessEvent.Ending ending) {
        try {
            analysis.close();
            ownParts.close();
        } finally {
            store.close(ending);
        }
    }
}
