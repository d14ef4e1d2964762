package org.tessera.core.vault;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;

/**
 * What of a note reads like a token of ours, remembered stretch by stretch, so that a decision about one span costs a look at
 * what stands beside it and not at the note. Tokens that are drawn for the note later need no new look: their check characters
 * are none that stand behind a number in it. Not thread-safe.
 */
public final class LikeTokens {
    private final PhiText text;
    private final Set<Token> issued;
    private Map<TextSpan, List<TextSpan>> before = Map.of();
    private Map<TextSpan, List<TextSpan>> now = new HashMap<>();
    private Optional<Set<String>> avoided = Optional.empty();

    /**
     * Nothing is remembered yet.
     *
     * @param text the note
     * @param issued the tokens of its case so far; what is left of one of them reads like a token too
     */
    public LikeTokens(PhiText text, TokenMap issued) {
        this.text = text;
        this.issued = issued.entries().stream().map(TokenEntry::token).collect(Collectors.toSet());
    }

    /** A new round of questions begins; what is not asked for in it is forgotten with the next. */
    void begin() {
        before = now;
        now = new HashMap<>();
    }

    /**
     * What reads like a token in a stretch, and then what does so between these places: where a token took the place of
     * letters, what stood beside them begins or ends a word and may read like a token now. In no order.
     */
    List<TextSpan> in(int from, int to) {
        if (from >= to) {
            return List.of();
        }
        TextSpan stretch = new TextSpan(from, to);
        List<TextSpan> known = before.get(stretch);
        List<TextSpan> found = known == null ? look(stretch) : known;
        now.put(stretch, found);
        return found;
    }

    private List<TextSpan> look(TextSpan whole) {
        List<TextSpan> all = new ArrayList<>();
        Deque<TextSpan> stretches = new ArrayDeque<>(List.of(whole));
        while (!stretches.isEmpty()) {
            TextSpan stretch = stretches.removeLast();
            List<TokenMention> mentions = TokenFormat.scan(text.slice(stretch).reveal(), issued);
            int done = stretch.start();
            for (TokenMention mention : mentions) {
                TextSpan span = mention.span().shift(stretch.start());
                all.add(span);
                addStretch(stretches, done, span.start());
                done = span.end();
            }
            if (!mentions.isEmpty()) {
                addStretch(stretches, done, stretch.end());
            }
        }
        return List.copyOf(all);
    }

    private static void addStretch(Deque<TextSpan> stretches, int from, int to) {
        if (from < to) {
            stretches.addLast(new TextSpan(from, to));
        }
    }

    /** The check characters that no new token may have, because they stand behind a number in the note. */
    Set<String> avoided() {
        Set<String> found = avoided.orElseGet(() -> CheckCharacters.behindNumbers(text.reveal()));
        avoided = Optional.of(found);
        return found;
    }
}
