package org.tessera.engine.output;

import java.util.List;
import org.tessera.core.policy.Substitute;
import org.tessera.core.policy.Substitution;
import org.tessera.core.resolve.AnalyzedNote;

/** Writes a note with the name of the kind in the place of each identifier. There is no way back. */
final class RedactedText {
    private RedactedText() {}

    /** The text, for example {@code [NAME] was seen on [DATE 2026].}; it is the machine's answer and nobody reviewed it. */
    static String of(AnalyzedNote analyzed, List<Substitution> substitutions) {
        String text = analyzed.note().text().reveal();
        StringBuilder redacted = new StringBuilder(text.length());
        int from = 0;
        for (Substitution one : substitutions) {
            redacted.append(text, from, one.span().start()).append(switch (one.by()) {
                case Substitute.AsWritten stays -> text.substring(one.span().start(), one.span().end());
                case Substitute.Coarser coarser -> "[" + one.kind().label() + " " + coarser.text() + "]";
                case Substitute.Moved moved -> moved.text();
                case Substitute.Nothing nothing -> "[" + one.kind().exchangeName() + "]";
            });
            from = one.span().end();
        }
        return redacted.append(text, from, text.length()).toString();
    }
}
