package org.tessera.engine;

import java.time.Clock;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Random;
import org.tessera.core.access.Permission;
import org.tessera.core.audit.AuditEvent;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.audit.DocumentEvent;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.NoteSource;
import org.tessera.core.note.PhiBytes;
import org.tessera.core.note.UnreadPart;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.review.PicturesSeen;
import org.tessera.core.review.ReviewedNote;
import org.tessera.core.signoff.SignedDocument;
import org.tessera.core.vault.CaseId;
import org.tessera.core.work.DocumentShelf;
import org.tessera.core.work.NoteWork;
import org.tessera.engine.access.Authority;
import org.tessera.engine.batch.NoteDone;
import org.tessera.engine.batch.NoteStep;
import org.tessera.engine.document.DocumentFile;
import org.tessera.engine.document.DocumentWriter;
import org.tessera.engine.document.LetterForm;
import org.tessera.engine.document.LetterWriter;
import org.tessera.engine.output.OutputRule;
import org.tessera.engine.reading.ReadersReviews;

/** The documents of notes in the worklist: kept on import, looked at by a person, written without their identifiers. */
public final class DocumentDesk {
    private final DocumentShelf shelf;
    private final NoteWork work;
    private final DocumentWriter writer = DocumentWriter.released();
    private final AuditLog audit;
    private final Authority authority;
    private final Clock clock;
    private final House house;
    private final Random random;

    /** The rooms that a document passes. */
    record House(Examination examination, OutgoingScan scan, Batch batch, Encounters encounters,
            ReadersReviews reviews) {}

    DocumentDesk(DocumentShelf shelf, NoteWork work, House house, AuditLog audit, Authority authority, Clock clock,
            Random random) {
        this.shelf = shelf;
        this.work = work;
        this.house = house;
        this.audit = audit;
        this.authority = authority;
        this.clock = clock;
        this.random = random;
    }

    /** Keeps the document that a note was read from, encrypted beside it. */
    public void keep(NoteId note, PhiBytes document) {
        authority.require(Permission.NOTES);
        shelf.keep(note, document);
    }

    /** Who looked at the pictures of a note. */
    public Optional<PicturesSeen> seen(NoteId note) {
        authority.require(Permission.NOTES);
        return shelf.seen(note);
    }

    /** A named person states that they looked at what no detector reads. Until then nothing of the note is sent. */
    public PicturesSeen stateSeen(ClinicalNote note, NamedPerson by) {
        authority.require(Permission.REVIEW, by);
        int parts = note.source().toBeSeen().stream().mapToInt(UnreadPart::count).sum();
        audit.append(new DocumentEvent.PicturesSeen(note.id(), by, parts));
        PicturesSeen seen = new PicturesSeen(by, clock.instant());
        shelf.stateSeen(note.id(), seen);
        return seen;
    }

    /**
     * The document of a reviewed note without its identifiers, in the format it came in and proven clean; plain text for
     * formats that are only read. The caller writes it whole or not at all.
     *
     * @throws ProblemException {@link ProblemCode#DOCUMENT_SOURCE_MISSING}, {@link ProblemCode#DOCUMENT_NOT_REDACTABLE} or
     *     {@link ProblemCode#DOCUMENT_NOT_CLEAN}, the last also if the detectors still find something
     */
    public DocumentFile redacted(ReviewedNote reviewed, CaseId caseId) {
        authority.require(Permission.NOTES);
        NoteId id = reviewed.note().note().id();
        house.reviews().requireSettled(id);
        PhiBytes document = shelf.document(id)
                .orElseThrow(() -> new ProblemException(ProblemCode.DOCUMENT_SOURCE_MISSING));
        Batch.Written written = cleared(reviewed, caseId);
        return writing(id, writer.write(written.note(), document, written.fields()));
    }

    /**
     * The text of a reviewed note without its identifiers, whatever it was read from.
     *
     * @throws ProblemException {@link ProblemCode#DOCUMENT_NOT_CLEAN} if the detectors still find something
     */
    public DocumentFile redactedText(ReviewedNote reviewed, CaseId caseId) {
        authority.require(Permission.NOTES);
        NoteId id = reviewed.note().note().id();
        house.reviews().requireSettled(id);
        return writing(id, DocumentFile.ofText(cleared(reviewed, caseId).note().text()));
    }

    /**
     * The letter that was signed last for a note, as a file with the patient's real values; written into the audit first.
     * Empty if none was signed, or its text is no longer kept.
     */
    public Optional<DocumentFile> letter(NoteId note, LetterForm form) {
        authority.require(Permission.EXPORT_TEXT);
        Optional<SignedDocument> letter = work.signed(note)
                .stream()
                .filter(document -> document.signOff().equals(work.signOffs(note).getLast()))
                .findFirst();
        return letter.map(signed -> {
            audit.append(new AuditEvent.TextExported(note, form.id(), true, true));
            return LetterWriter.write(signed, known(note), form, ZoneId.systemDefault());
        });
    }

    private KnownIdentifiers known(NoteId note) {
        return work.reviewed(note).map(reviewed -> reviewed.note().note()).orElseGet(() -> work.source(note)).known();
    }

    /** Whether documents of a format are written in it; of others only their text is. */
    public boolean writes(NoteSource.Format format) {
        authority.require(Permission.NOTES);
        return writer.writes(format);
    }

    private Batch.Written cleared(ReviewedNote reviewed, CaseId caseId) {
        int left = new SecondLook(house.scan(), random).left(reviewed);
        if (left > 0) {
            throw new ProblemException(ProblemCode.DOCUMENT_NOT_CLEAN, left + " possible identifier(s)");
        }
        return house.batch().reviewed(caseId, reviewed);
    }

    private DocumentFile writing(NoteId id, DocumentFile file) {
        audit.append(new DocumentEvent.DocumentWritten(id, file.ending(), file.fields(), true));
        return file;
    }

    /**
     * Batch: the documents of notes that do not enter the worklist, under a rule that shifts no dates. The audit is written
     * before each is given out; nobody reviewed them.
     *
     * @param asText whether plain text is written of every format
     */
    public NoteStep batch(OutputRule rule, boolean asText) {
        authority.require(Permission.NOTES);
        DocumentBatch documents = new DocumentBatch(house.examination()::of, rule, asText);
        return imported -> {
            NoteId id = imported.note().id();
            CaseId caseId = new CaseId("case-" + id.value());
            audit.append(house.encounters().imported(imported.note(), caseId));
            audit.append(new AuditEvent.NoteDeidentified(id, caseId, rule.policy()));
            NoteDone done = documents.of(imported);
            audit.append(new DocumentEvent.DocumentWritten(id, done.file().ending(), done.file().fields(), false));
            return done;
        };
    }
}
