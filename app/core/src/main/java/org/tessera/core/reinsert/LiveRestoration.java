package org.tessera.core.reinsert;

import java.util.Optional;
import java.util.Set;
import org.tessera.core.note.PhiText;
import org.tessera.core.vault.Token;
import org.tessera.core.vault.TokenFormat;
import org.tessera.core.vault.TokenMap;
import org.tessera.core.vault.TokenMention;

/**
 * Restores an answer while it comes, for looking at. Exact tokens that were sent become values by the rules of the
 * {@link Reinserter}; everything else stays as it stands, and no token is shown in half. Not thread-safe.
 *
 * <p>A screen may show the pieces one behind the other as a draft that nobody can copy, export or sign: bent tokens are
 * literal in it and nothing was checked. When the answer is complete, the {@link ReinsertedDocument} and its findings take
 * the draft's place.
 */
public final class LiveRestoration {
    private final TokenMap map;
    private final Set<Token> sent;
    private final HoldBack holdBack = new HoldBack();
    private final StringBuilder received = new StringBuilder();
    private int shown;

    /**
     * Restores one answer.
     *
     * @param map the tokens of the case
     * @param sent the tokens that the prompt held; no other is restored
     */
    public LiveRestoration(TokenMap map, Set<Token> sent) {
        this.map = map;
        this.sent = Set.copyOf(sent);
    }

    /** The next piece of the answer as received; what can be shown behind what was shown before. */
    public PhiText take(String piece) {
        received.append(holdBack.take(piece));
        return show(false);
    }

    /** The answer has ended; the rest of it. */
    public PhiText rest() {
        received.append(holdBack.rest());
        return show(true);
    }

    /** A token at the end waits for the signs behind it, which may make it a part of an address. */
    private PhiText show(boolean ended) {
        StringBuilder out = new StringBuilder();
        int until = received.length();
        int base = shown;
        for (TokenMention.Exact mention : TokenFormat.exact(received.substring(base))) {
            TokenMention.Exact here = new TokenMention.Exact(mention.span().shift(base), mention.token());
            if (!ended && !Exposure.isDecided(received, here.span())) {
                until = here.span().start();
                break;
            }
            Optional<String> value = valueOf(here);
            if (value.isPresent()) {
                out.append(received, shown, here.span().start()).append(value.get());
                shown = here.span().end();
            }
        }
        out.append(received, shown, until);
        shown = until;
        return new PhiText(out.toString());
    }

    private Optional<String> valueOf(TokenMention.Exact mention) {
        return Optional.of(mention.token())
                .filter(sent::contains)
                .filter(token -> !Exposure.holds(received, mention.span()))
                .flatMap(map::find)
                .map(entry -> entry.value().reveal());
    }
}
