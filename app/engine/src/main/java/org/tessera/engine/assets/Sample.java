package org.tessera.engine.assets;

import java.util.List;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;

/**
 * A synthetic sample note: nobody in it exists.
 *
 * @param id its name, for example {@code discharge-summary}
 * @param title what a list calls it
 * @param type the sort of note
 * @param text the note
 * @param known what is known of its invented patient beforehand
 * @param gold every identifier in it, as the author marked them, in reading order
 */
public record Sample(String id, String title, String type, PhiText text, KnownIdentifiers known, List<Gold> gold) {
    /**
     * An identifier.
     *
     * @param at where, in UTF-16 units
     * @param kind what
     */
    public record Gold(TextSpan at, IdentifierKind kind) {}

    /** @throws IndexOutOfBoundsException if an identifier lies outside the text */
    public Sample {
        gold = List.copyOf(gold);
        gold.forEach(span -> text.slice(span.at()));
    }

    /** The identifiers as they stand in the text. */
    public List<PhiText> identifiers() {
        return gold.stream().map(span -> text.slice(span.at())).toList();
    }
}
