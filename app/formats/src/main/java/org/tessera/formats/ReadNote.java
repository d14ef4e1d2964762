package org.tessera.formats;

import java.util.List;
import java.util.Optional;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.NoteSource;
import org.tessera.core.note.PhiBytes;
import org.tessera.core.note.PhiText;

/**
 * One note out of a file.
 *
 * @param text all that a person would read in it, never blank; comments, deleted text, hidden text and form fields too
 * @param map where each stretch of the text stands in {@code source}
 * @param from format, character set, label, whose note it is if the file says so, and what is no plain text
 * @param known the identifiers that its structure names: header, properties, columns, segments, resources
 * @param source the smallest document of the same format that holds this note alone: the file, or one message, row or
 *     resource of it. Reading it again gives one note with the same text
 */
public record ReadNote(PhiText text, SourceMap map, NoteSource from, KnownIdentifiers known, PhiBytes source) {
    /** The parts that say what the document holds besides plain text. */
    public List<org.tessera.core.note.UnreadPart> unread() {
        return from.unread();
    }

    /** What the file calls the patient. */
    public Optional<PhiText> patient() {
        return from.patient();
    }
}
