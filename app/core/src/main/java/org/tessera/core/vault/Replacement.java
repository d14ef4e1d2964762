package org.tessera.core.vault;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
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
     *
     * @param issued the tokens of the case; what is left of one of them reads like a token too
     */
    static List<Replacement> allIn(ReviewedNote note, TokenMap issued) {
        Set<Token> tokens = issued.entries().stream().map(TokenEntry::token).collect(Collectors.toSet());
        PhiText text = note.note().note().text();
        List<Replacement> all = new ArrayList<>();
        int done = 0;
        for (ReviewedSpan hidden : note.hidden()) {
            addLikeTokens(all, text, tokens, done, hidden.span().start());
            all.add(new Replacement(hidden.span(), Optional.of(hidden.kind()), text.slice(hidden.span())));
            done = hidden.span().end();
        }
        addLikeTokens(all, text, tokens, done, text.length());
        all.sort(Comparator.comparing(Replacement::span));
        return all;
    }

    /**
     * Adds what reads like a token in a stretch, and then what does so between these places: where a token took the place
     * of letters, what stood beside them begins or ends a word and may read like a token now.
     */
    private static void addLikeTokens(List<Replacement> all, PhiText text, Set<Token> issued, int from, int to) {
        Deque<TextSpan> stretches = new ArrayDeque<>();
        addStretch(stretches, from, to);
        while (!stretches.isEmpty()) {
            TextSpan stretch = stretches.removeLast();
            List<TokenMention> mentions = TokenFormat.scan(text.slice(stretch).reveal(), issued);
            int done = stretch.start();
            for (TokenMention mention : mentions) {
                TextSpan span = mention.span().shift(stretch.start());
                all.add(new Replacement(span, Optional.empty(), text.slice(span)));
                addStretch(stretches, done, span.start());
                done = span.end();
            }
            if (!mentions.isEmpty()) {
                addStretch(stretches, done, stretch.end());
            }
        }
    }

    private static void addStretch(Deque<TextSpan> stretches, int from, int to) {
        if (from < to) {
            stretches.addLast(new TextSpan(from, to));
        }
    }
}
