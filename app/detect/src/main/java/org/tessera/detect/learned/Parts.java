package org.tessera.detect.learned;

import java.util.ArrayList;
import java.util.List;

/**
 * Parts a mention where one identifier ends and the next begins: the model tells people, places and dates from other text,
 * not one date from the next. "12/3 and 12/9" are two dates, "4 Mill Lane, Aldton" a street and a town.
 */
final class Parts {
    /** Shorter words before a full stop are abbreviations of a name or a title: "Wm.", "St.", "Jr.". */
    private static final int LEAST_LETTERS = 3;

    private Parts() {}

    /** The mention, or its parts without what stands between them. */
    static List<Mention> of(Words words, Mention mention) {
        List<Mention> parts = new ArrayList<>();
        int first = mention.first();
        for (int word = mention.first(); word <= mention.last(); word++) {
            if (divides(words, mention.label(), word)) {
                if (word > first) {
                    parts.add(mention.within(first, word - 1));
                }
                first = word + 1;
            }
        }
        if (first <= mention.last()) {
            parts.add(mention.within(first, mention.last()));
        }
        return parts;
    }

    private static boolean divides(Words words, Label label, int word) {
        if (words.is(word, ';') || words.is(word, '|')) {
            return true;
        }
        return switch (label) {
            case PERSON, CLINICIAN -> words.reads(word, "and") || words.is(word, '&') || endsSentence(words, word);
            case PLACE -> words.is(word, ',') || words.reads(word, "and") || words.reads(word, "in");
            case DATE -> words.reads(word, "and") || words.reads(word, "to") || words.reads(word, "through");
            case ORGANISATION, NUMBER, OUTSIDE -> false;
        };
    }

    /** A full stop behind a whole word, with more behind it: "Bernice. Winslow, Meredith" are two, "J. Winslow" is one. */
    private static boolean endsSentence(Words words, int word) {
        return word > 0 && words.is(word, '.') && words.gap(word) == Words.JOINED && word + 1 < words.size()
                && words.gap(word + 1) > Words.JOINED && Form.isLetters(words.form(word - 1))
                && words.end(word - 1) - words.start(word - 1) >= LEAST_LETTERS;
    }
}
