package org.tessera.detect.learned;

import java.util.Optional;

/**
 * Trims what is no part of a value from the ends of a mention: punctuation, a title before and a credential behind a name,
 * an article, the possessive 's.
 */
final class Borders {
    private final Knowledge knowledge;

    Borders(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The mention without its trimmings; empty if nothing else was in it. */
    Optional<Mention> trim(Words words, Mention mention) {
        int first = mention.first();
        int last = mention.last();
        boolean changed = true;
        while (changed && first <= last) {
            int from = first;
            int to = last;
            if (opensWithout(words, mention.label(), first)) {
                first++;
            } else if (closesWithout(words, mention.label(), first, last)) {
                last--;
            }
            changed = from != first || to != last;
        }
        return first > last ? Optional.empty() : Optional.of(mention.within(first, last));
    }

    private boolean opensWithout(Words words, Label label, int word) {
        if (words.form(word) == Form.MARK) {
            return !(words.is(word, '#') && label == Label.PLACE);
        }
        return (label.isPerson() && is(words, word, WordClass.TITLE) && isFollowed(words, word))
                || words.reads(word, "the");
    }

    /** A title is one only when more of the name follows: "Major" in "Ms. Major" is the name. */
    private static boolean isFollowed(Words words, int word) {
        return word + 1 < words.size() && words.gap(word + 1) < Words.LINE
                && (words.is(word + 1, '.') || Form.isLetters(words.form(word + 1)));
    }

    private boolean closesWithout(Words words, Label label, int first, int last) {
        if (words.form(last) == Form.MARK) {
            return !keepsMark(words, first, last);
        }
        if (last <= first) {
            return false;
        }
        boolean possessive = isApostrophe(words, last - 1) && words.end(last) - words.start(last) == 1
                && Letters.fold(words.initial(last)) == 's' && words.gap(last) == Words.JOINED;
        boolean credential = label.isPerson() && words.is(last - 1, ',') && is(words, last, WordClass.CREDENTIAL)
                && words.form(last) == Form.UPPER;
        return (possessive && label != Label.ORGANISATION) || credential;
    }

    /** A full stop stays behind an initial or an abbreviation, a bracket where its partner is inside. */
    private boolean keepsMark(Words words, int first, int last) {
        if (words.is(last, '.')) {
            return last > first && words.gap(last) == Words.JOINED
                    && (words.form(last - 1) == Form.INITIAL || is(words, last - 1, WordClass.STREET_TYPE)
                            || is(words, last - 1, WordClass.ORGANISATION_FORM)
                            || is(words, last - 1, WordClass.CREDENTIAL));
        }
        if (words.is(last, ')')) {
            for (int word = first; word < last; word++) {
                if (words.is(word, '(')) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean is(Words words, int word, WordClass wordClass) {
        return (Entry.classes(knowledge.entry(words.hash(word))) & wordClass.bit()) != 0;
    }

    private static boolean isApostrophe(Words words, int word) {
        return words.is(word, '\'') || words.is(word, '’');
    }
}
