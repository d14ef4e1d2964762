package org.tessera.core.canary;

import java.util.Optional;
import org.tessera.core.note.PhiText;

/** The same, by reference. */
final class RevealsByReference {
    private RevealsByReference() {}

    static Optional<String> reveal(Optional<PhiText> text) {
        return text.map(PhiText::reveal);
    }
}
