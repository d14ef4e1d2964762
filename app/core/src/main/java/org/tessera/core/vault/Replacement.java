package org.tessera.core.vault;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.SpanIndex;
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
     * Every hidden span, and every stretch outside of them that reads like a token of ours: it travels as a token too, so
     * that no text of the note can be taken for one. In reading order.
     */
    static List<Replacement> allIn(ReviewedNote note) {
        PhiText text = note.note().note().text();
        List<ReviewedSpan> hidden = note.hidden();
        List<Replacement> all = new ArrayList<>();
        for (ReviewedSpan span : hidden) {
            all.add(new Replacement(span.span(), Optional.of(span.kind()), text.slice(span.span())));
        }
        SpanIndex<ReviewedSpan> taken = new SpanIndex<>(hidden, ReviewedSpan::span);
        for (TokenMention mention : TokenFormat.scan(text.reveal())) {
            if (!taken.touches(mention.span())) {
                all.add(new Replacement(mention.span(), Optional.empty(), text.slice(mention.span())));
            }
        }
        all.sort(Comparator.comparing(Replacement::span));
        return all;
    }
}
