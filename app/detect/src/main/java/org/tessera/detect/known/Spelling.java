package org.tessera.detect.known;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Writes words so that spellings can be compared: small letters, no accents, no ligatures. */
final class Spelling {
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+");

    /** Small Cyrillic and Greek letters, each before the Latin one that it looks like. */
    private static final String LOOK_ALIKES = "\u0430a\u0435e\u043Eo\u0441c\u0440p\u0443y\u0445x\u0456i\u0458j\u0455s"
            + "\u043Dh\u0442t\u043Ak\u043Cm\u03BFo\u03B1a\u03C1p\u03BDv\u03B9i\u03BAk";

    private Spelling() {}

    /** {@code "Mu\u00F1oz"} gives {@code munoz}, {@code "Stra\u00DFe"} gives {@code strasse}. */
    static String fold(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        if (small.chars().allMatch(unit -> unit < 128)) {
            return small;
        }
        StringBuilder latin = new StringBuilder(small.length());
        small.chars().map(Spelling::latin).forEach(unit -> latin.append((char) unit));
        String bare = MARKS.matcher(Normalizer.normalize(latin, Normalizer.Form.NFKD)).replaceAll("");
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

    /** The Latin letter that a Cyrillic or Greek one looks like. */
    private static int latin(int unit) {
        int at = LOOK_ALIKES.indexOf(unit);
        return at < 0 || at % 2 == 1 ? unit : LOOK_ALIKES.charAt(at + 1);
    }

    /** The words of a value as they are written. */
    static List<String> writtenWords(String value) {
        return WORD.matcher(value).results().map(MatchResult::group).toList();
    }

    /** Folded, with umlauts as two letters: {@code "M\u00FCller"} gives {@code mueller}. */
    static String writtenOut(String word) {
        String small = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Normalizer.Form.NFC);
        return fold(small.replace("\u00FC", "ue")
                .replace("\u00F6", "oe")
                .replace("\u00E4", "ae")
                .replace("\u00F8", "oe")
                .replace("\u00E5", "aa"));
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
