package org.tessera.core.vault;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;
import org.tessera.core.review.ReviewedNote;
import org.tessera.core.review.ReviewedSpan;

/**
 * A stretch of the note that a token takes the place of.
 *
 * @param span where
 * @param kind what; empty for text that only looks like a token
 * @param value the exact characters
 */
record Replacement(TextSpan span, Optional<IdentifierKind> kind, PhiText value) {
    /**
     * Every hidden span, and every stretch between them that reads like a token of ours: it travels as a token too, so
     * that no text of the note can be taken for one. In reading order.
     */
    static List<Replacement> allIn(ReviewedNote note, LikeTokens likes) {
        PhiText text = note.note().note().text();
        List<Replacement> all = new ArrayList<>();
        likes.begin();
        int done = 0;
        for (ReviewedSpan hidden : note.hidden()) {
            addLikeTokens(all, text, likes.in(done, hidden.span().start()));
            all.add(new Replacement(hidden.span(), Optional.of(hidden.kind()), text.slice(hidden.span())));
            done = hidden.span().end();
        }
        addLikeTokens(all, text, likes.in(done, text.length()));
        all.sort(Comparator.comparing(Replacement::span));
        return all;
    }

    private static void addLikeTokens(List<Replacement> all, PhiText text, List<TextSpan> spans) {
        spans.forEach(span -> all.add(new Replacement(span, Optional.empty(), text.slice(span))));
    }
}
