package org.tessera.core.note;

/**
 * A clinical note as imported; its text is never changed.
 *
 * @param id its name in the house
 * @param text the exact characters of the source
 * @param source where it came from
 * @param known identifiers of the patient known beforehand
 */
public record ClinicalNote(NoteId id, PhiText text, NoteSource source, KnownIdentifiers known) {
    /** @throws IllegalArgumentException if the text is blank: there is nothing to analyse */
    public ClinicalNote {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a note has text");
        }
    }

    /** The same note with other known identifiers. */
    public ClinicalNote withKnown(KnownIdentifiers others) {
        return new ClinicalNote(id, text, source, others);
    }
}
