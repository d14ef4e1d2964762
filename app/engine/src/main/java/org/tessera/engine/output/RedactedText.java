package org.tessera.engine.output;

import java.util.List;
import org.tessera.core.note.PhiText;
import org.tessera.core.policy.Substitute;
import org.tessera.core.policy.Substitution;
import org.tessera.formats.Replacement;

/** Writes a note with the name of the kind in the place of each identifier. There is no way back. */
final class RedactedText {
    private RedactedText() {}

    /** What stands where, so that the text reads for example {@code [NAME] was seen on [DATE 2026].} */
    static List<Replacement> of(PhiText text, List<Substitution> substitutions) {
        return substitutions.stream().map(one -> new Replacement(one.span(), switch (one.by()) {
            case Substitute.AsWritten stays -> text.slice(one.span()).reveal();
            case Substitute.Coarser coarser -> "[" + one.kind().label() + " " + coarser.text() + "]";
            case Substitute.Moved moved -> moved.text();
            case Substitute.Nothing nothing -> "[" + one.kind().exchangeName() + "]";
        })).toList();
    }
}
