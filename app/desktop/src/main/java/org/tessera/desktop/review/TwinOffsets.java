package org.tessera.desktop.review;

import java.util.List;
import java.util.function.Function;
import org.tessera.core.note.TextSpan;
import org.tessera.core.vault.TokenPlacement;

/** Finds a place of the note in its outgoing text and the other way round. Inside a token it is the token's start. */
final class TwinOffsets {
    private final List<TokenPlacement> placements;

    TwinOffsets(List<TokenPlacement> placements) {
        this.placements = List.copyOf(placements);
    }

    int toOutgoing(int original) {
        return map(original, TokenPlacement::original, TokenPlacement::tokenized);
    }

    int toOriginal(int outgoing) {
        return map(outgoing, TokenPlacement::tokenized, TokenPlacement::original);
    }

    private int map(int offset, Function<TokenPlacement, TextSpan> from, Function<TokenPlacement, TextSpan> to) {
        int low = 0;
        int high = placements.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (from.apply(placements.get(middle)).start() <= offset) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        if (low == 0) {
            return offset;
        }
        TextSpan before = from.apply(placements.get(low - 1));
        TextSpan twin = to.apply(placements.get(low - 1));
        return before.contains(offset) ? twin.start() : twin.end() + offset - before.end();
    }
}
