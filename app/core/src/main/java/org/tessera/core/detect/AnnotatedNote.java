package org.tessera.core.detect;

import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.KnownIdentifiers;

/**
 * What a detector sees: the note and what linguistic analysis says about it.
 *
 * @param note the whole note
 * @param linguistics evidence, with offsets into the note's text
 */
public record AnnotatedNote(ClinicalNote note, Linguistics linguistics) {
    /** The characters of the note. Findings refer to offsets in it. */
    public String text() {
        return note.text().reveal();
    }

    /** What is known of the patient beforehand. */
    public KnownIdentifiers known() {
        return note.known();
    }
}
