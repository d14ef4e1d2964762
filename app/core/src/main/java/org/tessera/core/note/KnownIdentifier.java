package org.tessera.core.note;

import org.tessera.core.identifier.IdentifierKind;

/**
 * One identifier of the patient that is known before detection, typed in or given beside the note.
 *
 * @param kind what it is
 * @param value as given, for example {@code Odalys Ferrante}; never blank
 */
public record KnownIdentifier(IdentifierKind kind, PhiText value) {
    /** @throws IllegalArgumentException if the value is blank */
    public KnownIdentifier {
        if (value.isBlank()) {
            throw new IllegalArgumentException("a known identifier has a value");
        }
    }
}
