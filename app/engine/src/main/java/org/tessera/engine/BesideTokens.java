package org.tessera.engine;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.TextSpan;
import org.tessera.core.note.WordIndex;
import org.tessera.core.resolve.NameWords;
import org.tessera.core.resolve.PhiSpan;
import org.tessera.core.vault.TokenMention;

/**
 * What a finding in outgoing text says about the text beside the tokens that it reaches into: of "Dr. [NAME-1] Ferrante"
 * the last word, of "Dr. [NAME-1], MD" nothing.
 */
final class BesideTokens {
    /** Titles, credentials and generic words of places, which may stand beside a token. */
    private static final Set<String> HARMLESS = Set.of("dr", "drs", "mr", "ms", "mx", "jr", "sr", "ii", "iii", "md",
            "esq", "center", "centre", "medical", "memorial", "university", "community", "regional", "general",
            "clinics", "hospitals", "health", "healthcare", "system", "systems", "school", "college", "pharmacy",
            "laboratory", "laboratories", "rehabilitation", "nursing", "services", "group", "associates", "department",
            "street", "avenue", "road", "drive", "lane", "boulevard", "highway", "apartment", "suite", "county",
            "office");
    /** Yes: {@code 2024}. No: {@code 204}. */
    private static final Pattern YEAR = Pattern.compile("(?:19|20)\\d{2}");
    private static final int LEAST_LETTERS = 3;
    private static final int LEAST_DIGITS = 2;

    private BesideTokens() {}

    /** The finding itself where it touches no token; else its telling parts outside of the tokens. */
    static List<PhiSpan> of(PhiSpan phi, List<TokenMention> tokens, String text) {
        if (tokens.isEmpty()) {
            return List.of(phi);
        }
        List<PhiSpan> rest = new ArrayList<>();
        int from = phi.span().start();
        List<TextSpan> covered = tokens.stream().map(TokenMention::span).sorted(Comparator.naturalOrder()).toList();
        for (TextSpan token : covered) {
            addPart(phi, from, token.start(), text, rest);
            from = Math.max(from, token.end());
        }
        addPart(phi, from, phi.span().end(), text, rest);
        return rest;
    }

    private static void addPart(PhiSpan phi, int from, int to, String text, List<PhiSpan> rest) {
        if (from < to) {
            TextSpan.ofLetters(text, from, to)
                    .filter(part -> isTelling(phi.kind(), text.substring(part.start(), part.end())))
                    .ifPresent(part -> rest.add(new PhiSpan(phi.id(), part, phi.kind(), phi.score(), phi.evidence())));
        }
    }

    private static boolean isTelling(IdentifierKind kind, String part) {
        return WordIndex.WORD.matcher(part)
                .results()
                .map(MatchResult::group)
                .anyMatch(word -> isTellingWord(kind, word));
    }

    private static boolean isTellingWord(IdentifierKind kind, String word) {
        if (word.chars().anyMatch(Character::isDigit)) {
            return word.length() >= LEAST_DIGITS && !(kind == IdentifierKind.DATE && YEAR.matcher(word).matches());
        }
        String small = word.toLowerCase(java.util.Locale.ROOT);
        return word.length() >= LEAST_LETTERS && !HARMLESS.contains(small) && !NameWords.contains(small);
    }
}
