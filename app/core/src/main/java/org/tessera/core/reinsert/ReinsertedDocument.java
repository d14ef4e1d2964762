package org.tessera.core.reinsert;

import java.util.List;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;
import org.tessera.core.vault.TokenizedText;

/**
 * An answer with the real values in it. Its text is {@link PhiText} and there is no way from it to a prompt.
 *
 * @param response the answer as received
 * @param text the restored text
 * @param reinsertions what was put back, in reading order
 * @param leftovers what was not, in reading order
 * @param repeated tokens that stand directly behind themselves, as places in the restored text
 * @param census the count
 */
public record ReinsertedDocument(TokenizedText response, PhiText text, List<Reinsertion> reinsertions,
        List<Leftover> leftovers, List<TextSpan> repeated, TokenCensus census) {
    public ReinsertedDocument {
        reinsertions = List.copyOf(reinsertions);
        leftovers = List.copyOf(leftovers);
        repeated = List.copyOf(repeated);
    }

    /** Where a range of the answer as received stands in the restored text; a range that cuts a token takes all of it. */
    public TextSpan toRestored(TextSpan received) {
        return new TextSpan(toRestored(received.start(), false), toRestored(received.end(), true));
    }

    private int toRestored(int offset, boolean asEnd) {
        int shift = 0;
        for (Reinsertion reinsertion : reinsertions) {
            if (reinsertion.inResponse().start() >= offset) {
                break;
            }
            if (reinsertion.inResponse().end() > offset) {
                return asEnd ? reinsertion.inRestored().end() : reinsertion.inRestored().start();
            }
            shift = reinsertion.inRestored().end() - reinsertion.inResponse().end();
        }
        return offset + shift;
    }
}
