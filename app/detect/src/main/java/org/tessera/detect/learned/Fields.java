package org.tessera.detect.learned;

import java.util.ArrayList;
import java.util.List;

/**
 * Ends a mention where the next field of a form or the next column of a table begins: the model reads "Ode Clinic   Arrival
 * 3/4" and "3/4   Reported 3/9" in one go. The label of the next field is left out.
 */
final class Fields {
    private static final int LABELS = WordClass.DATE_LABEL.bit() | WordClass.NUMBER_LABEL.bit()
            | WordClass.NAME_LABEL.bit() | WordClass.PLACE_LABEL.bit() | WordClass.ORGANISATION_LABEL.bit()
            | WordClass.HEADING.bit();
    private static final int NAMES = WordClass.FIRST_NAME.bit() | WordClass.SURNAME.bit() | WordClass.PLACE_NAME.bit();
    private static final int CALENDAR = WordClass.MONTH.bit() | WordClass.WEEKDAY.bit() | WordClass.HOLIDAY.bit()
            | WordClass.NUMBER_WORD.bit();
    /** Shorter labels are words that stand inside of dates as well: "on", "of". */
    private static final int LEAST_LETTERS = 4;

    private final Knowledge knowledge;

    Fields(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The mention, or what of it stands in each field. */
    List<Mention> of(Words words, Mention mention) {
        List<Mention> fields = new ArrayList<>();
        int first = mention.first();
        for (int word = mention.first(); word <= mention.last(); word++) {
            boolean label = isLabel(words, mention, word);
            if (label || (word > first && words.opensColumn(word))) {
                if (word > first) {
                    fields.add(mention.within(first, word - 1));
                }
                first = label ? word + 1 : word;
            }
        }
        if (first <= mention.last()) {
            fields.add(mention.within(first, mention.last()));
        }
        return fields;
    }

    private boolean isLabel(Words words, Mention mention, int word) {
        if (!Form.isLetters(words.form(word))) {
            return false;
        }
        int classes = classes(words, word);
        if (mention.label() == Label.DATE) {
            return (classes & WordClass.DATE_LABEL.bit()) != 0 && (classes & CALENDAR) == 0
                    && words.end(word) - words.start(word) >= LEAST_LETTERS;
        }
        if (word == mention.first() || (classes & NAMES) != 0) {
            return false;
        }
        boolean number = (classes & WordClass.NUMBER_LABEL.bit()) != 0 && mention.label().isPerson();
        return words.opensColumn(word) ? (classes & LABELS) != 0 || isFollowedByValue(words, word)
                : number && words.is(word - 1, ',');
    }

    /** A colon, a number or a month stands behind a word that labels it. */
    private boolean isFollowedByValue(Words words, int word) {
        int next = word + 1;
        return next < words.size() && (words.is(next, ':') || (words.gap(next) < Words.LINE
                && (Form.isDigits(words.form(next)) || (classes(words, next) & WordClass.MONTH.bit()) != 0)));
    }

    private int classes(Words words, int word) {
        return Entry.classes(knowledge.entry(words.hash(word)));
    }
}
