package org.tessera.core.vault;

import java.util.List;
import org.tessera.core.note.TextSpan;
import org.tessera.core.review.ReviewedNote;

/**
 * A reviewed note with tokens in the place of identifiers.
 *
 * @param caseId the scope of the tokens
 * @param source the note it was made from
 * @param text what may leave the machine, as far as the gate permits
 * @param placements the tokens in reading order
 */
public record TokenizedNote(CaseId caseId, ReviewedNote source, TokenizedText text, List<TokenPlacement> placements) {
    public TokenizedNote {
        placements = List.copyOf(placements);
    }

    /**
     * The part of the tokenized text that a range of the note became. Where the range cuts a token, the whole token is in
     * it.
     */
    public TokenizedText slice(TextSpan original) {
        int start = toTokenized(original.start(), false);
        int end = toTokenized(original.end(), true);
        return new TokenizedText(text.value().substring(start, end));
    }

    /**
     * The stretch of the note that a stretch of the tokenized text outside of tokens stands for.
     *
     * @throws IllegalArgumentException if the stretch touches a token
     */
    public TextSpan toOriginal(TextSpan tokenized) {
        int shift = 0;
        for (TokenPlacement placement : placements) {
            if (placement.tokenized().overlaps(tokenized)) {
                throw new IllegalArgumentException("the stretch touches a token");
            }
            if (placement.tokenized().start() >= tokenized.end()) {
                break;
            }
            shift = placement.original().end() - placement.tokenized().end();
        }
        return tokenized.shift(shift);
    }

    private int toTokenized(int offset, boolean asEnd) {
        int shift = 0;
        for (TokenPlacement placement : placements) {
            if (placement.original().start() >= offset) {
                break;
            }
            if (placement.original().end() > offset) {
                return asEnd ? placement.tokenized().end() : placement.tokenized().start();
            }
            shift = placement.tokenized().end() - placement.original().end();
        }
        return offset + shift;
    }
}
