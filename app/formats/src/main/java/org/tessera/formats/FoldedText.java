package org.tessera.formats;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** Text as a reader sees it: without what nobody sees inside words, and each letter in one way of writing it. */
final class FoldedText {
    private static final Pattern BLANKS = Pattern.compile("\\s+");

    /** Characters without width. Yes: a soft hyphen, a word joiner. No: a hyphen. */
    private static final Pattern INVISIBLE = Pattern.compile("[\\u00AD\\u200B-\\u200D\\u2060\\uFEFF]");

    private FoldedText() {}

    /** The text in Unicode's form NFKC, where a letter of full width is the letter, with one blank for any white space. */
    static String of(String text) {
        String seen = INVISIBLE.matcher(text).replaceAll("");
        String composed = Normalizer.isNormalized(seen, Normalizer.Form.NFKC) ? seen
                : Normalizer.normalize(seen, Normalizer.Form.NFKC);
        return BLANKS.matcher(composed).replaceAll(" ");
    }
}
