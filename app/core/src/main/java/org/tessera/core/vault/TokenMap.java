package org.tessera.core.vault;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.PhiText;

/**
 * The tokens of one case and the values that they stand for: one value of a kind has one token, one token has one value.
 * Exact spellings count, so that restoring gives back every character.
 */
public final class TokenMap {
    /** No token was issued. */
    public static final TokenMap EMPTY = new TokenMap(List.of());

    private final List<TokenEntry> entries;
    private final Map<Token, TokenEntry> byToken = new HashMap<>();
    private final Map<ValueKey, TokenEntry> byValue = new HashMap<>();

    private record ValueKey(Optional<IdentifierKind> kind, PhiText value) {}

    /** @throws IllegalArgumentException if a token or a value of a kind occurs twice */
    public TokenMap(Collection<TokenEntry> entries) {
        this.entries = List.copyOf(entries);
        for (TokenEntry entry : this.entries) {
            boolean tokenTwice = byToken.put(entry.token(), entry) != null;
            boolean valueTwice = byValue.put(new ValueKey(entry.kind(), entry.value()), entry) != null;
            if (tokenTwice || valueTwice) {
                throw new IllegalArgumentException("tokens and values go together one to one");
            }
        }
    }

    /** The rows, in the order of issue. */
    public List<TokenEntry> entries() {
        return entries;
    }

    /** The row of a token that was issued. */
    public Optional<TokenEntry> find(Token token) {
        return Optional.ofNullable(byToken.get(token));
    }

    /** The row of a value that has a token. */
    public Optional<TokenEntry> find(Optional<IdentifierKind> kind, PhiText value) {
        return Optional.ofNullable(byValue.get(new ValueKey(kind, value)));
    }

    /** This map with more rows. */
    public TokenMap plus(Collection<TokenEntry> more) {
        List<TokenEntry> all = new ArrayList<>(entries);
        all.addAll(more);
        return new TokenMap(all);
    }
}
