package org.tessera.core.canary;

import java.util.Optional;
import org.tessera.core.note.PhiText;

/** Events that can hold text. */
interface AuditEvent {
    /** Holds a title that somebody typed. */
    record NoteTitled(String title) implements AuditEvent {}

    /** Holds text of a note. */
    record NoteShown(Optional<PhiText> shown) implements AuditEvent {}

    /** Holds nothing but numbers and a listed name. */
    record NoteCounted(int characters, String format) implements AuditEvent {}
}
