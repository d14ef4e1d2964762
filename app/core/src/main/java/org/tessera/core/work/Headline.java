package org.tessera.core.work;

import java.util.Optional;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.ClinicalNote;
import org.tessera.core.note.PhiText;

/**
 * What a person recognises a note by in a list.
 *
 * @param patient the patient's name, if it is known
 * @param title what the note is, for example its file name or {@code Cardiology clinic note}
 */
public record Headline(Optional<PhiText> patient, PhiText title) {
    /** The patient as known beforehand, and the label of the source. */
    public static Headline of(ClinicalNote note) {
        return new Headline(note.known().of(IdentifierKind.PATIENT).stream().findFirst(), note.source().label());
    }
}
