package org.tessera.engine.assets;

import java.util.List;
import org.tessera.core.note.KnownIdentifiers;
import org.tessera.core.note.PhiText;

/**
 * A synthetic sample note: nobody in it exists.
 *
 * @param id its name, for example {@code discharge-summary}
 * @param title what a list calls it
 * @param type the sort of note
 * @param text the note
 * @param known what is known of its invented patient beforehand
 * @param identifiers every identifier in it, as the author marked them
 */
public record Sample(String id, String title, String type, PhiText text, KnownIdentifiers known,
        List<PhiText> identifiers) {
    public Sample {
        identifiers = List.copyOf(identifiers);
    }
}
