package org.tessera.core.validate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tessera.core.note.TextSpan;
import org.tessera.core.vault.Token;
import org.tessera.core.vault.TokenFormat;
import org.tessera.core.vault.TokenMention;

/**
 * A word, number or token of a sentence in its order, with what the checks of roles need to know.
 *
 * @param span where, in the text of the sentence
 * @param word as compared: a stem, a number, a unit, the token's written form
 * @param kind what it is
 * @param clause counts up at every comma, semicolon, colon and bracket
 * @param label the label of a token
 */
record ContentItem(TextSpan span, String word, Kind kind, int clause, Optional<String> label) {
    /** What an item is. */
    enum Kind {
        WORD, SILENT, NUMBER, UNIT, FREQUENCY, TOKEN, SIDE, NEGATION, TURN
    }

    /** Yes: {@code 140/90}, {@code q6h}, {@code free of}, {@code mg}, {@code %}, {@code ;}. No: a blank. */
    private static final Pattern ITEM = Pattern
            .compile("(?<often>" + Frequencies.WRITTEN + ")|(?<number>" + Numbers.WRITTEN
                    + ")|(?<denial>(?<!\\p{L})(?i:free\\s(?:of|from)|(?:absence|lack)\\sof|ruled\\sout)(?!\\p{L}))"
                    + "|(?<word>[\\p{L}\\u00B5][\\p{L}\\p{M}']*|%)|(?<break>[,;:()]|\\.(?=\\s|$))");

    private static final Map<String, String> SIDES = Map.of("left", "left", "right", "right", "bilateral", "both",
            "bilaterally", "both", "both", "both");
    private static final Set<String> NEGATIONS = Set.of("no", "not", "denies", "denied", "deny", "denying", "without",
            "negative", "never", "none", "nor", "neither", "absent", "cannot");
    private static final Set<String> TURNS = Set.of("but", "however", "although", "except", "besides", "yet", "though");

    static List<ContentItem> of(String sentence) {
        StringBuilder rest = new StringBuilder(sentence.replace('\u2019', '\''));
        List<ContentItem> items = new ArrayList<>();
        List<TokenMention.Exact> tokens = TokenFormat.exact(sentence);
        tokens.forEach(token -> {
            for (int at = token.span().start(); at < token.span().end(); at++) {
                rest.setCharAt(at, ' ');
            }
        });
        Matcher item = ITEM.matcher(rest);
        int clause = 0;
        int next = 0;
        while (item.find()) {
            for (; next < tokens.size() && tokens.get(next).span().start() < item.start(); next++) {
                items.add(token(tokens.get(next), clause));
            }
            if (item.group("break") != null) {
                clause++;
            } else {
                items.add(plain(item, clause));
            }
        }
        for (; next < tokens.size(); next++) {
            items.add(token(tokens.get(next), clause));
        }
        return items;
    }

    private static ContentItem token(TokenMention.Exact mention, int clause) {
        Token token = mention.token();
        return new ContentItem(mention.span(), token.label() + "_" + token.index(), Kind.TOKEN, clause,
                Optional.of(token.label().name()));
    }

    private static ContentItem plain(Matcher item, int clause) {
        TextSpan span = new TextSpan(item.start(), item.end());
        String word = item.group().toLowerCase(Locale.ROOT);
        if (item.group("often") != null) {
            return new ContentItem(span, Frequencies.normal(word), Kind.FREQUENCY, clause, Optional.empty());
        }
        if (item.group("number") != null) {
            return new ContentItem(span, Numbers.normal(word), Kind.NUMBER, clause, Optional.empty());
        }
        if (item.group("denial") != null) {
            return new ContentItem(span, word, Kind.NEGATION, clause, Optional.empty());
        }
        Optional<String> unit = Units.of(word);
        if (unit.isPresent()) {
            return new ContentItem(span, unit.get(), Kind.UNIT, clause, Optional.empty());
        }
        Kind kind = SIDES.containsKey(word) ? Kind.SIDE
                : NEGATIONS.contains(word) || word.endsWith("n't") ? Kind.NEGATION
                        : TURNS.contains(word) ? Kind.TURN : ContentWords.isSilent(word) ? Kind.SILENT : Kind.WORD;
        return new ContentItem(span, kind == Kind.WORD ? ContentWords.stem(word) : SIDES.getOrDefault(word, word), kind,
                clause, Optional.empty());
    }

    /** Whether it carries a value that could be exchanged with another. */
    boolean isValue() {
        return kind == Kind.NUMBER || kind == Kind.TOKEN;
    }

    /** Values of one class can be exchanged: numbers, names, dates. */
    String valueClass() {
        return label.orElse("#");
    }
}
