package org.tessera.detect.known;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes words so that spellings can be compared: small letters, no accents, no ligatures. */
final class Spelling {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    private Spelling() {}

    /** {@code "Mu\u00F1oz"} gives {@code munoz}, {@code "Stra\u00DFe"} gives {@code strasse}. */
    static String fold(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        if (small.chars().allMatch(unit -> unit < 128)) {
            return small;
        }
        String bare = MARKS.matcher(Normalizer.normalize(small, Normalizer.Form.NFKD)).replaceAll("");
        return bare.replace("\u00DF", "ss")
                .replace("\u00E6", "ae")
                .replace("\u0153", "oe")
                .replace('\u00F8', 'o')
                .replace('\u0142', 'l')
                .replace('\u0111', 'd')
                .replace('\u0131', 'i')
                .replace("\u00FE", "th")
                .replace('\u00F0', 'd');
    }

    /** The words of a value, folded. */
    static List<String> words(String value) {
        List<String> words = new ArrayList<>();
        Matcher word = WORD.matcher(value);
        while (word.find()) {
            words.add(fold(word.group()));
        }
        return words;
    }
}
