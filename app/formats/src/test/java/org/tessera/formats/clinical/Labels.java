package org.tessera.formats.clinical;

import java.util.Optional;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.PhiText;
import org.tessera.formats.FieldRule;

/** Labels for names and numbers, the year of a date, three digits of a ZIP code. */
public final class Labels implements FieldRule {
    @Override
    public String text(IdentifierKind kind, PhiText value) {
        return "[" + kind.label() + "]";
    }

    @Override
    public Optional<String> year(PhiText date) {
        return Optional.of(date.reveal().substring(0, 4));
    }

    @Override
    public Optional<String> zip(PhiText zip) {
        return Optional.of(zip.reveal().substring(0, 3));
    }
}
