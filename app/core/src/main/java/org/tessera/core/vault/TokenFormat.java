package org.tessera.core.vault;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.tessera.core.identifier.TokenLabel;
import org.tessera.core.note.TextSpan;

/**
 * How tokens are written and found again. Reading is one scan over a text; a value is never looked for by replacement.
 *
 * <p>Written: {@code [[}, label, {@code _}, index of at least two digits, form as letters from {@code B} (none for the
 * first), {@code .}, check characters, {@code ]]}.
 */
public final class TokenFormat {
    /** The labels, as an alternative of a pattern. */
    static final String LABELS = Arrays.stream(TokenLabel.values()).map(Enum::name).collect(Collectors.joining("|"));

    /** Yes: {@code [[NAME_01.K7]]}, {@code [[DATE_12BC.W3]]}. No: {@code [[NAME_1.K7]]}, {@code [NAME_01.K7]}. */
    private static final Pattern EXACT = Pattern
            .compile("\\[\\[(" + LABELS + ")_(0[1-9]|[1-9]\\d{1,5})([B-Z]{0,2})\\.([A-HJ-NP-Z][A-HJ-NP-Z2-9]{1,3})]]");

    private static final int FORM_LETTERS = 25;

    /** A letter that makes no word, rank or degree by itself. */
    private static final String STILL = "Q";

    private TokenFormat() {}

    static String write(Token token) {
        return "[[" + token.label() + (token.index() < 10 ? "_0" : "_") + token.index() + letters(token.form()) + "."
                + token.check() + "]]";
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

    /** The number that form letters in capitals stand for. */
    static int form(String letters) {
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
     * Everything in a text that is a token, a bent or worn token or looks like one, in order and without overlap. Where
     * readings overlap the exact one counts before the bent one, and that before the look-alike.
     */
    public static List<TokenMention> scan(String text) {
        return TokenScan.of(text);
    }

    /** The same, and where nothing but index and check characters are left of a token that was sent. */
    public static List<TokenMention> scan(String text, Set<Token> sent) {
        return TokenScan.of(text, sent);
    }

    /**
     * From where on the end of a text may be a token, exact or bent, that is still being written.
     *
     * @return the length of the text if nothing of it can become a part of a token
     */
    public static int unfinishedFrom(String text) {
        return UnfinishedToken.from(text);
    }

    /** The text with a word in the place of every exact token. */
    public static String masked(CharSequence text, String word) {
        return EXACT.matcher(text).replaceAll(word);
    }

    /**
     * The text with the same letters for the check characters of every exact token, at the same length: they are drawn, and
     * whoever reads {@code [[NAME_04.LT]]} or {@code [[NAME_04.MD]]} must not find a rank or a degree in them.
     */
    public static String stilled(CharSequence text) {
        return EXACT.matcher(text)
                .replaceAll(found -> found.group().substring(0, found.group().length() - found.group(4).length() - 2)
                        + STILL.repeat(found.group(4).length()) + "]]");
    }

    private static TextSpan span(Matcher matcher) {
        return new TextSpan(matcher.start(), matcher.end());
    }

    private static Token read(Matcher matcher) {
        return new Token(TokenLabel.valueOf(matcher.group(1)), Integer.parseInt(matcher.group(2)),
                form(matcher.group(3)), matcher.group(4));
    }
}
