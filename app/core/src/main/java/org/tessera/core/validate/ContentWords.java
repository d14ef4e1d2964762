package org.tessera.core.validate;

import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tessera.core.vault.TokenFormat;
import org.tessera.core.vault.TokenMention;

/** The words of a sentence that say something: tokens, numbers, and words that are no mere grammar or letter phrase. */
final class ContentWords {
    /** Yes: {@code metoprolol}, {@code 4.1}, {@code 50}. No: punctuation. */
    private static final Pattern WORD = Pattern.compile("\\p{N}+(?:[.,]\\p{N}+)*|\\p{L}[\\p{L}\\p{M}]*");

    /** Grammar, and the fixed phrases of a referral letter. */
    private static final Set<String> SILENT = Set.of(
            ("a an and any are as at be been before being but by can could did do does for from had has have he her hers"
                    + " him his how i if in into is it its may me more most my no nor not of on or our she should"
                    + " so some such than that the their them then there these they this those to was we were"
                    + " what when where which while who will with would you your also both each per please"
                    + " patient evaluate evaluation assess assessment refer referral referred regarding review"
                    + " documented provider summary specialist thank seen known history current currently"
                    + " mr mrs ms dr").split(" "));

    private ContentWords() {}

    static Set<String> of(String text) {
        Set<String> words = new LinkedHashSet<>();
        StringBuilder rest = new StringBuilder(text);
        for (TokenMention.Exact mention : TokenFormat.exact(text)) {
            words.add(mention.token().text());
            for (int index = mention.span().start(); index < mention.span().end(); index++) {
                rest.setCharAt(index, ' ');
            }
        }
        Matcher word = WORD.matcher(rest.toString().toLowerCase(Locale.ROOT));
        while (word.find()) {
            if (!SILENT.contains(word.group())) {
                words.add(stem(word.group()));
            }
        }
        return words;
    }

    /** Whether a word in small letters is mere grammar or a letter phrase. */
    static boolean isSilent(String word) {
        return SILENT.contains(word);
    }

    /** Enough to meet "pauses" with "pause" and "admitted" with "admit"; both sides are cut alike. */
    static String stem(String word) {
        String cut = word;
        for (String ending : new String[]{"ing", "ed", "es", "s", "e"}) {
            if (cut.length() > ending.length() + 2 && cut.endsWith(ending)) {
                cut = cut.substring(0, cut.length() - ending.length());
                break;
            }
        }
        int last = cut.length() - 1;
        boolean doubled = last > 2 && cut.charAt(last) == cut.charAt(last - 1) && !Character.isDigit(cut.charAt(last));
        return doubled ? cut.substring(0, last) : cut;
    }
}
