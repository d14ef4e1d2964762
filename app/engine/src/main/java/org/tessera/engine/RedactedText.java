package org.tessera.engine;

import java.util.List;
import org.tessera.core.resolve.AnalyzedNote;
import org.tessera.core.resolve.PhiSpan;

/** Writes a note with the name of the kind in the place of each identifier. There is no way back. */
public final class RedactedText {
    private RedactedText() {}

    /** The text, for example {@code [NAME] was seen on [DATE].}; it is the machine's answer and nobody reviewed it. */
    public static String of(AnalyzedNote analyzed) {
        String text = analyzed.note().text().reveal();
        List<PhiSpan> spans = analyzed.spans();
        StringBuilder redacted = new StringBuilder(text.length());
        int from = 0;
        for (PhiSpan phi : spans) {
            redacted.append(text, from, phi.span().start()).append('[').append(phi.kind().exchangeName()).append(']');
            from = phi.span().end();
        }
        return redacted.append(text, from, text.length()).toString();
    }
}
