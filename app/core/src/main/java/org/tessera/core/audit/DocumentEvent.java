package org.tessera.core.audit;

import org.tessera.core.note.NoteId;
import org.tessera.core.review.NamedPerson;

/** What happened to the documents that notes were read from. */
public sealed interface DocumentEvent extends AuditEvent {
    @Override
    default String code() {
        return switch (this) {
            case PicturesSeen seen -> "pictures-seen";
            case DocumentWritten written -> "document-written";
        };
    }

    /**
     * A named person is about to state that they looked at what no detector reads: 45 CFR 164.514(b)(2)(i)(P), (Q).
     *
     * @param parts pictures, scanned pages, recordings and embedded files
     */
    record PicturesSeen(NoteId note, NamedPerson by, int parts) implements DocumentEvent {}

    /**
     * A document without identifiers was proven clean and is about to be written.
     *
     * @param form the ending of its name
     * @param fields structured fields that were replaced or emptied
     */
    record DocumentWritten(NoteId note, String form, int fields, boolean reviewed) implements DocumentEvent {}
}
