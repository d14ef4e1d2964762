package org.tessera.engine.io;

import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.PhiBytes;
import org.tessera.formats.ReadNote;

/**
 * A note with the document that it was read from.
 *
 * @param note under a new id
 * @param document the smallest document of its format that holds this note alone
 */
public record ImportedNote(ClinicalNote note, PhiBytes document) {
    static ImportedNote of(ReadNote read) {
        return new ImportedNote(new ClinicalNote(NoteFiles.newId(), read.text(), read.from(), read.known()),
                read.source());
    }
}
