package org.tessera.engine.document;

import java.time.Clock;
import java.util.Optional;
import org.tessera.core.access.Permission;
import org.tessera.core.audit.AuditLog;
import org.tessera.core.audit.DocumentEvent;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.NoteId;
import org.tessera.core.note.NoteSource;
import org.tessera.core.note.PhiBytes;
import org.tessera.core.note.UnreadPart;
import org.tessera.core.problem.ProblemCode;
import org.tessera.core.problem.ProblemException;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.review.PicturesSeen;
import org.tessera.core.work.DocumentShelf;
import org.tessera.engine.access.Authority;
import org.tessera.engine.output.OutputNote;
import org.tessera.formats.FieldRule;

/** The documents of notes in the worklist: kept on import, looked at by a person, written without their identifiers. */
public final class DocumentDesk {
    private final DocumentShelf shelf;
    private final DocumentWriter writer = DocumentWriter.released();
    private final AuditLog audit;
    private final Authority authority;
    private final Clock clock;

    /** A desk at an open store. */
    public DocumentDesk(DocumentShelf shelf, AuditLog audit, Authority authority, Clock clock) {
        this.shelf = shelf;
        this.audit = audit;
        this.authority = authority;
        this.clock = clock;
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
     * The document of a note without its identifiers, in the format it came in; plain text for formats that are only read.
     *
     * @throws ProblemException {@link ProblemCode#DOCUMENT_SOURCE_MISSING}, {@link ProblemCode#DOCUMENT_NOT_REDACTABLE} or
     *     {@link ProblemCode#DOCUMENT_NOT_CLEAN}
     */
    public DocumentFile write(OutputNote note, FieldRule fields) {
        authority.require(Permission.NOTES);
        NoteId id = idOf(note);
        PhiBytes document = shelf.document(id)
                .orElseThrow(() -> new ProblemException(ProblemCode.DOCUMENT_SOURCE_MISSING));
        DocumentFile file = writer.write(note, document, fields);
        return writing(note, file);
    }

    /** The text of a note without its identifiers. */
    public DocumentFile writeText(OutputNote note) {
        authority.require(Permission.NOTES);
        return writing(note, DocumentFile.ofText(note));
    }

    /** Whether documents of a format are written in it; of others only their text is. */
    public boolean writes(NoteSource.Format format) {
        authority.require(Permission.NOTES);
        return writer.writes(format);
    }

    private DocumentFile writing(OutputNote note, DocumentFile file) {
        audit.append(new DocumentEvent.DocumentWritten(idOf(note), file.ending(), file.fields(), note.isReviewed()));
        return file;
    }

    private static NoteId idOf(OutputNote note) {
        return note.reviewed().note().note().id();
    }
}
