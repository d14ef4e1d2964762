package org.tessera.core.reinsert;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;
import org.tessera.core.vault.Token;
import org.tessera.core.vault.TokenEntry;
import org.tessera.core.vault.TokenFormat;
import org.tessera.core.vault.TokenMap;
import org.tessera.core.vault.TokenMention;
import org.tessera.core.vault.TokenizedText;

/**
 * Puts values back. A token is restored only if it was sent with the prompt and every part of it agrees; a token whose
 * case, brackets, joints or label were bent is restored and marked; everything else that looks like a token stays as it
 * is, and so does a token in the target of a link, in a tag or in a block of code.
 */
public final class Reinserter {
    /** Yes: nothing, {@code " "}, {@code ", "}. No: {@code " and "}. */
    private static final Pattern BETWEEN_REPEATED = Pattern.compile("[\\s,;]{0,3}");

    private final TokenMap map;
    private final Set<Token> sent;

    /**
     * Restores answers to one prompt.
     *
     * @param map the tokens of the case
     * @param sent the tokens that the prompt held; no other is restored
     */
    public Reinserter(TokenMap map, Set<Token> sent) {
        this.map = map;
        this.sent = Set.copyOf(sent);
    }

    /**
     * The note that a tokenized text was made from: every exact token replaced by its value.
     *
     * @param text as tokenized, unchanged
     * @param map the tokens of the case
     */
    public static PhiText restoreExactly(TokenizedText text, TokenMap map) {
        String tokenized = text.value();
        StringBuilder out = new StringBuilder(tokenized.length());
        int done = 0;
        for (TokenMention.Exact mention : TokenFormat.exact(tokenized)) {
            Optional<TokenEntry> entry = map.find(mention.token());
            if (entry.isPresent()) {
                out.append(tokenized, done, mention.span().start()).append(entry.get().value().reveal());
                done = mention.span().end();
            }
        }
        return new PhiText(out.append(tokenized, done, tokenized.length()).toString());
    }

    /** The answer with values in the place of tokens, and an account of every token. */
    public ReinsertedDocument reinsert(TokenizedText response) {
        String text = response.value();
        StringBuilder out = new StringBuilder(text.length());
        List<Reinsertion> reinsertions = new ArrayList<>();
        List<Leftover> leftovers = new ArrayList<>();
        int done = 0;
        for (TokenMention mention : TokenFormat.scan(text, sent)) {
            TextSpan place = mention.span();
            out.append(text, done, place.start());
            int start = out.length();
            Optional<TokenEntry> entry = tokenOf(mention).filter(sent::contains).flatMap(map::find);
            boolean exposed = entry.isPresent() && Exposure.holds(text, place);
            if (entry.isPresent() && !exposed) {
                out.append(entry.get().value().reveal()).append(tail(mention));
                TextSpan restored = new TextSpan(start, out.length());
                boolean bent = !(mention instanceof TokenMention.Exact);
                reinsertions.add(new Reinsertion(entry.get().token(), place, restored, bent));
            } else {
                out.append(text, place.start(), place.end());
                Optional<Token> nearest = exposed ? entry.map(TokenEntry::token)
                        : NearestToken.among(sent, mention, text);
                leftovers.add(new Leftover(place, new TextSpan(start, out.length()), nearest, exposed));
            }
            done = place.end();
        }
        out.append(text, done, text.length());
        List<TextSpan> repeated = repeated(reinsertions, text);
        return new ReinsertedDocument(response, new PhiText(out.toString()), reinsertions, leftovers, repeated,
                census(reinsertions, leftovers, repeated.size()));
    }

    private Optional<Token> tokenOf(TokenMention mention) {
        return switch (mention) {
            case TokenMention.Exact exact -> Optional.of(exact.token());
            case TokenMention.Bent bent -> Optional.of(bent.token());
            case TokenMention.Worn worn -> onlyFitting(worn);
            case TokenMention.Lookalike lookalike -> Optional.empty();
        };
    }

    private Optional<Token> onlyFitting(TokenMention.Worn worn) {
        List<Token> fitting = sent.stream().filter(worn::fits).limit(2).toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private static String tail(TokenMention mention) {
        return switch (mention) {
            case TokenMention.Bent bent -> bent.tail();
            case TokenMention.Worn worn -> worn.tail();
            case TokenMention.Exact exact -> "";
            case TokenMention.Lookalike lookalike -> "";
        };
    }

    private static List<TextSpan> repeated(List<Reinsertion> reinsertions, String response) {
        List<TextSpan> places = new ArrayList<>();
        for (int index = 1; index < reinsertions.size(); index++) {
            Reinsertion before = reinsertions.get(index - 1);
            Reinsertion here = reinsertions.get(index);
            String between = response.substring(before.inResponse().end(), here.inResponse().start());
            if (here.token().equals(before.token()) && BETWEEN_REPEATED.matcher(between).matches()) {
                places.add(here.inRestored());
            }
        }
        return places;
    }

    private TokenCensus census(List<Reinsertion> reinsertions, List<Leftover> leftovers, int repeated) {
        Set<Token> restored = reinsertions.stream().map(Reinsertion::token).collect(Collectors.toSet());
        Set<Token> bent = reinsertions.stream()
                .filter(Reinsertion::bent)
                .map(Reinsertion::token)
                .collect(Collectors.toSet());
        Set<Token> missing = new HashSet<>(sent);
        missing.removeAll(restored);
        int altered = (int) leftovers.stream().filter(leftover -> leftover.nearest().isPresent()).count();
        return new TokenCensus(sent.size(), restored.size(), bent.size(), missing, altered, leftovers.size() - altered,
                repeated);
    }
}
