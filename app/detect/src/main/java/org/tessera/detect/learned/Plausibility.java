package org.tessera.detect.learned;

import java.util.List;

/**
 * What a mention must look like, whatever the model thinks of it: a date needs more than one lonely number, a name needs
 * more than one letter, a place more than a room or a state, and a name in lower case amid ordinary capitals is doubtful.
 * No part of a decimal is anything.
 */
final class Plausibility {
    private static final int REACH = 3;
    private static final int COMPACT_DATE = 6;
    /** What no place is called by itself. */
    private static final int PARTS_OF_PLACES = WordClass.STREET_TYPE.bit() | WordClass.NUMBER_WORD.bit()
            | WordClass.NUMBER_LABEL.bit() | WordClass.NAME_LABEL.bit();
    /** The letters of {@code Sundays}; {@code Thurs} has fewer. */
    private static final int LEAST_PLURAL = 7;
    /** Short signs of laboratory values that look like initials, towns and States. {@code CR} is a county road as well. */
    private static final List<String> LAB_SIGNS = List.of("na", "k", "cl", "ca", "mg", "phos", "bun", "hgb", "hct",
            "wbc", "plt", "inr", "ast", "alt", "tsh", "hco3", "co2", "glu");
    /** Digits of a measured value before its point. */
    private static final int LONGEST_VALUE = 3;
    /** What is taken off the log odds of a name that the writer, who uses capitals, wrote without one. */
    private static final double LOWER_CASE_DOUBT = 2;

    private final Knowledge knowledge;

    Plausibility(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The probability of a mention after its form was looked at; 0 if it cannot be one. */
    double weigh(Words words, Mention mention, Regime regime) {
        if (isTorn(words, mention) || (mention.label() == Label.PLACE && !isPlace(words, mention))
                || (mention.label().isPerson() && isPronoun(words, mention))
                || (mention.label() != Label.DATE && mention.label() != Label.NUMBER && isLabValue(words, mention))
                || (mention.label() == Label.NUMBER && isReferenceRange(words, mention))) {
            return 0;
        }
        if (mention.label() == Label.DATE) {
            return isDate(words, mention) ? mention.probability() : 0;
        }
        int letters = 0;
        boolean capital = false;
        for (int word = mention.first(); word <= mention.last(); word++) {
            if (Form.isLetters(words.form(word))) {
                letters += words.end(word) - words.start(word);
                capital |= words.form(word) != Form.LOWER;
            } else if (Form.isDigits(words.form(word))) {
                letters += words.end(word) - words.start(word);
                capital = true;
            }
        }
        if (letters < 2) {
            return 0;
        }
        return capital || regime != Regime.MIXED ? mention.probability() : doubted(mention.probability());
    }

    private static double doubted(double probability) {
        double odds = probability / (1 - probability) * StrictMath.exp(-LOWER_CASE_DOUBT);
        return odds / (1 + odds);
    }

    /** The mention opens or ends inside of a decimal: {@code 5-5.1} of {@code 3.5-5.1}. */
    private static boolean isTorn(Words words, Mention mention) {
        if (mention.label() != Label.DATE && mention.label() != Label.PLACE) {
            return false;
        }
        int first = mention.first();
        int last = mention.last();
        boolean before = first >= 2 && isDecimalPoint(words, first - 1);
        return before || (last + 2 < words.size() && isDecimalPoint(words, last + 1));
    }

    private static boolean isDecimalPoint(Words words, int word) {
        return words.is(word, '.') && words.gap(word) == Words.JOINED && words.gap(word + 1) == Words.JOINED
                && Form.isDigits(words.form(word - 1)) && Form.isDigits(words.form(word + 1));
    }

    /** Not a place: {@code 12}, {@code room 12}, {@code MA}, {@code drive}. A room points to a patient only with its bed; digits before more of them are part of some number. */
    private boolean isPlace(Words words, Mention mention) {
        int first = mention.first();
        int length = words.end(mention.last()) - words.start(first);
        if (first < mention.last()) {
            return !(words.reads(first, "room") && first + 1 == mention.last());
        }
        int classes = Entry.classes(knowledge.entry(words.hash(first)));
        boolean state = length == 2 && (classes & WordClass.STATE.bit()) != 0;
        boolean part = classes != 0 && (classes & ~PARTS_OF_PLACES) == 0;
        int next = first + 1;
        boolean grouped = next < words.size() && words.gap(next) == Words.BLANK && Form.isDigits(words.form(next));
        return !state && !part && (!Form.isDigits(words.form(first)) || length > 2 || grouped);
    }

    /** Nothing but what was measured: {@code Cl 101}, {@code Na} before {@code 139}. A ZIP code behind {@code CA} is longer. */
    private static boolean isLabValue(Words words, Mention mention) {
        boolean sign = false;
        int last = mention.last();
        for (int word = mention.first(); word <= last; word++) {
            boolean measured = reads(words, word);
            if (Form.isLetters(words.form(word)) && !measured) {
                return false;
            }
            if (Form.isDigits(words.form(word)) && words.end(word) - words.start(word) > LONGEST_VALUE) {
                return false;
            }
            sign |= measured;
        }
        int next = Form.isDigits(words.form(last)) ? last : last + 1;
        return sign && next < words.size() && Form.isDigits(words.form(next))
                && words.end(next) - words.start(next) <= LONGEST_VALUE;
    }

    private static boolean reads(Words words, int word) {
        return LAB_SIGNS.stream().anyMatch(sign -> words.reads(word, sign));
    }

    /** {@code You} behind the speaker's label. */
    private static boolean isPronoun(Words words, Mention mention) {
        int word = mention.first();
        return word == mention.last()
                && (words.reads(word, "you") || words.reads(word, "she") || words.reads(word, "they"));
    }

    /** What is normal, behind a value and its unit: {@code 138 mmol/L (135-145)}. */
    private boolean isReferenceRange(Words words, Mention mention) {
        int bracket = mention.first() - 1;
        int joint = mention.first() + 1;
        return bracket > 0 && words.is(bracket, '(') && joint < words.size() && words.is(joint, '-')
                && (Entry.classes(knowledge.entry(words.hash(bracket - 1))) & WordClass.UNIT.bit()) != 0;
    }

    /** Not a date: {@code 412}, {@code 0.04}, {@code 8}, unless the name of a month or weekday stands close by. */
    private boolean isDate(Words words, Mention mention) {
        if (mention.first() == mention.last() && isCountedOrRecurring(words, mention.first())) {
            return false;
        }
        int numbers = 0;
        boolean decimal = mention.last() - mention.first() == 2 && words.is(mention.first() + 1, '.');
        for (int word = mention.first(); word <= mention.last(); word++) {
            if (Form.isLetters(words.form(word))) {
                return true;
            }
            if (Form.isDigits(words.form(word))) {
                numbers++;
                if (words.end(word) - words.start(word) >= COMPACT_DATE) {
                    return true;
                }
            }
        }
        return (numbers > 1 && !decimal) || isNearCalendarWord(words, mention);
    }

    /** {@code seven}; {@code Sundays}, which tell a habit and no day. */
    private boolean isCountedOrRecurring(Words words, int word) {
        int classes = Entry.classes(knowledge.entry(words.hash(word)));
        boolean plural = words.end(word) - words.start(word) >= LEAST_PLURAL
                && Letters.fold(words.text().charAt(words.end(word) - 1)) == 's';
        return classes == WordClass.NUMBER_WORD.bit() || ((classes & WordClass.WEEKDAY.bit()) != 0 && plural);
    }

    private boolean isNearCalendarWord(Words words, Mention mention) {
        int mask = WordClass.MONTH.bit() | WordClass.WEEKDAY.bit();
        int from = Math.max(0, mention.first() - REACH);
        int to = Math.min(words.size() - 1, mention.last() + REACH);
        for (int word = from; word <= to; word++) {
            if ((Entry.classes(knowledge.entry(words.hash(word))) & mask) != 0) {
                return true;
            }
        }
        return false;
    }
}
