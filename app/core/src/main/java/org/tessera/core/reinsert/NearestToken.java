package org.tessera.core.reinsert;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tessera.core.vault.Token;
import org.tessera.core.vault.TokenMention;

/** Tells which token a damaged one may have been. Only shown to the reviewer, never put in its place. */
final class NearestToken {
    /** A label and an index. Yes: {@code [[NAME_01}, {@code DATE_3.P}. */
    private static final Pattern START = Pattern.compile("([A-Z]{2,10})[\\s_-]{1,2}0*([1-9]\\d{0,5})");

    private NearestToken() {}

    /** The only token that was sent and shares all but one part with the mention. */
    static Optional<Token> among(Set<Token> sent, TokenMention mention, String text) {
        return switch (mention) {
            case TokenMention.Exact exact -> near(sent, exact.token());
            case TokenMention.Bent bent -> near(sent, bent.token());
            case TokenMention.Worn worn ->
                only(sent, token -> token.index() == worn.index() && token.check().equals(worn.check()));
            case TokenMention.Lookalike lookalike ->
                near(sent, text.substring(lookalike.span().start(), lookalike.span().end()));
        };
    }

    private static Optional<Token> near(Set<Token> sent, Token token) {
        return only(sent, candidate -> partsShared(candidate, token) == 3);
    }

    private static int partsShared(Token one, Token other) {
        return (one.label() == other.label() ? 1 : 0) + (one.index() == other.index() ? 1 : 0)
                + (one.form() == other.form() ? 1 : 0) + (one.check().equals(other.check()) ? 1 : 0);
    }

    private static Optional<Token> near(Set<Token> sent, String lookalike) {
        Matcher start = START.matcher(lookalike.toUpperCase(Locale.ROOT));
        if (!start.find()) {
            return Optional.empty();
        }
        int index = Integer.parseInt(start.group(2));
        return only(sent, candidate -> candidate.label().name().equals(start.group(1)) && candidate.index() == index
                && candidate.form() == 1);
    }

    private static Optional<Token> only(Set<Token> sent, Predicate<Token> wanted) {
        List<Token> found = sent.stream().filter(wanted).limit(2).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }
}
