package org.tessera.detect.learned;

import java.util.Optional;

/**
 * Trims what is no part of a value from the ends of a mention: punctuation, a title before and a credential behind a name,
 * an article, the verb and preposition that lead to a place, the state behind a town, the possessive 's.
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
        return (label.isPerson() && (is(words, word, WordClass.TITLE) || isRole(words, word))
                && isFollowed(words, word)) || words.reads(word, "the") || leadsTo(words, label, word);
    }

    /** "PCP", "nurse": what a person does, unless people are called so. */
    private boolean isRole(Words words, int word) {
        return is(words, word, WordClass.ROLE) && !is(words, word, WordClass.SURNAME)
                && !is(words, word, WordClass.FIRST_NAME);
    }

    /** "works at", "in": no name of a place or an organisation opens so. */
    private boolean leadsTo(Words words, Label label, int word) {
        if (label != Label.ORGANISATION && label != Label.PLACE) {
            return false;
        }
        return isPreposition(words, word) || (is(words, word, WordClass.PERSON_VERB) && word + 1 < words.size()
                && isPreposition(words, word + 1));
    }

    private static boolean isPreposition(Words words, int word) {
        return words.reads(word, "at") || words.reads(word, "in") || words.reads(word, "for")
                || words.reads(word, "from") || words.reads(word, "near");
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
        return (possessive && label != Label.ORGANISATION)
                || credential || (label.isPerson() && isJoined(words, last) && last - 3 > first
                        && words.is(last - 3, ',') && is(words, last - 2, WordClass.CREDENTIAL))
                || (label == Label.PLACE && isState(words, last));
    }

    /** The second half of {@code PA-C}. */
    private static boolean isJoined(Words words, int word) {
        return words.is(word - 1, '-') && words.gap(word) == Words.JOINED
                && (words.form(word) == Form.UPPER || words.form(word) == Form.INITIAL);
    }

    /** The abbreviation of a state before a ZIP code: it may stay, 164.514(b)(2)(i)(B). */
    private boolean isState(Words words, int word) {
        return words.end(word) - words.start(word) == 2 && is(words, word, WordClass.STATE) && word + 1 < words.size()
                && words.gap(word + 1) < Words.LINE && Form.isDigits(words.form(word + 1));
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
