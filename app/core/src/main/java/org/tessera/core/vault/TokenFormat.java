package org.tessera.core.vault;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tessera.core.identifier.TokenLabel;
import org.tessera.core.note.SpanIndex;
import org.tessera.core.note.TextSpan;

/**
 * How tokens are written and found again. Reading is one scan over a text; a value is never looked for by replacement.
 *
 * <p>Written: {@code [[}, label, {@code _}, index of at least two digits, form as letters from {@code B} (none for the
 * first), {@code .}, check characters, {@code ]]}.
 */
public final class TokenFormat {
    private static final String LABELS = Arrays.stream(TokenLabel.values())
            .map(Enum::name)
            .collect(Collectors.joining("|"));

    /** Yes: {@code [[NAME_01.K7]]}, {@code [[DATE_12BC.W3]]}. No: {@code [[NAME_1.K7]]}, {@code [NAME_01.K7]}. */
    private static final Pattern EXACT = Pattern
            .compile("\\[\\[(" + LABELS + ")_(0[1-9]|[1-9]\\d{1,5})([B-Z]{0,2})\\.([A-HJ-NP-Z][A-HJ-NP-Z2-9]{1,3})]]");

    /** Brackets of any shape, escaped or as an HTML entity; at most three of a side. */
    private static final String OPEN = "(?:(?:\\\\?[\\[［【〚⟦({<]|&#91;|&#x5[bB];|&lbrack;|&lsqb;)\\s?){0,3}";

    private static final String CLOSE = "(?:\\s?(?:\\\\?[\\]］】〛⟧)}>]|&#93;|&#x5[dD];|&rbrack;|&rsqb;)){0,3}";

    /** Emphasis and code marks of Markdown. */
    private static final String MARKS = "[*_`~]{0,3}";

    /** What a model may put in the place of {@code _} and {@code .}; no word character but the underscore. */
    private static final String JOINT = "[\\s_\\-\\u2010-\\u2015\\u00AD\\u200B-\\u200D\\u2060\\\\.·:]{0,3}";

    /**
     * A token that was bent on the way: other case, other brackets, other joints. Yes: {@code [name 01.k7]},
     * {@code \[\[NAME\_01.K7\]\]}, {@code NAME-01-K7}. No: {@code NAME_01}, {@code NAME_011.K7}, {@code rename_01.k7}.
     */
    private static final Pattern BENT = Pattern.compile(OPEN + MARKS + "(?<![\\p{L}\\p{N}])(" + LABELS
            + ")(?=[^\\p{L}])" + JOINT + "(0{0,3}[1-9]\\d{0,5})\\s?([B-Z]{0,2})(?=\\W|_)" + JOINT
            + "([A-HJ-NP-Z][A-HJ-NP-Z2-9]{1,3})(?![\\p{L}\\p{N}])" + MARKS + CLOSE, Pattern.CASE_INSENSITIVE);

    /**
     * What looks as if it wanted to be a token: anything short in double brackets, or a label with an index. Yes:
     * {@code [[NAME_01]]}, {@code [[the patient]]}, {@code NAME_01}. No: {@code NAME}, {@code [1]}.
     */
    private static final Pattern LOOKALIKE = Pattern.compile("\\[\\[[^\\[\\]\\n]{1,40}]{1,2}|(?<![\\p{L}\\p{N}])(?:"
            + LABELS + ")_\\d{1,6}[A-Z]{0,2}(?:\\.[A-Z0-9]{0,4})?");

    private static final int FORM_LETTERS = 25;

    private TokenFormat() {}

    static String write(Token token) {
        return String.format(Locale.ROOT, "[[%s_%02d%s.%s]]", token.label(), token.index(), letters(token.form()),
                token.check());
    }

    /** Form 1 is nothing, 2 to 26 are {@code B} to {@code Z}, then {@code BB}, {@code BC} and on. */
    private static String letters(int form) {
        if (form == 1) {
            return "";
        }
        int number = form - 2;
        return number < FORM_LETTERS ? String.valueOf((char) ('B' + number))
                : letters(number / FORM_LETTERS + 1) + (char) ('B' + number % FORM_LETTERS);
    }

    private static int form(String letters) {
        return switch (letters.length()) {
            case 0 -> 1;
            case 1 -> letters.charAt(0) - 'B' + 2;
            default -> (form(letters.substring(0, 1)) - 1) * FORM_LETTERS + letters.charAt(1) - 'B' + 2;
        };
    }

    /** The tokens of a text that are written exactly, in order. Whether they were issued is another question. */
    public static List<TokenMention.Exact> exact(String text) {
        List<TokenMention.Exact> mentions = new ArrayList<>();
        Matcher matcher = EXACT.matcher(text);
        while (matcher.find()) {
            mentions.add(new TokenMention.Exact(span(matcher), read(matcher)));
        }
        return mentions;
    }

    /**
     * Everything in a text that is a token, a bent token or looks like one, in order and without overlap. Where readings
     * overlap the exact one counts before the bent one, and that before the look-alike.
     */
    public static List<TokenMention> scan(String text) {
        List<TokenMention> mentions = new ArrayList<>(exact(text));
        Matcher bent = BENT.matcher(text);
        addFree(mentions, bent, () -> new TokenMention.Bent(span(bent), read(bent)));
        Matcher lookalike = LOOKALIKE.matcher(text);
        addFree(mentions, lookalike, () -> new TokenMention.Lookalike(span(lookalike)));
        mentions.sort(Comparator.comparing(TokenMention::span));
        return List.copyOf(mentions);
    }

    private static void addFree(List<TokenMention> mentions, Matcher matcher, Supplier<TokenMention> reading) {
        SpanIndex<TokenMention> taken = new SpanIndex<>(mentions, TokenMention::span);
        while (matcher.find()) {
            if (!taken.touches(span(matcher))) {
                mentions.add(reading.get());
            }
        }
    }

    private static TextSpan span(Matcher matcher) {
        return new TextSpan(matcher.start(), matcher.end());
    }

    private static Token read(Matcher matcher) {
        return new Token(TokenLabel.valueOf(matcher.group(1).toUpperCase(Locale.ROOT)),
                Integer.parseInt(matcher.group(2)), form(matcher.group(3).toUpperCase(Locale.ROOT)),
                matcher.group(4).toUpperCase(Locale.ROOT));
    }
}
