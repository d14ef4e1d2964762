package org.tessera.detect.learned;

/**
 * What a mention must look like, whatever the model thinks of it: a date needs more than one lonely number, a name needs
 * more than one letter, and a name in lower case amid ordinary capitals is doubtful.
 */
final class Plausibility {
    private static final int REACH = 3;
    private static final int COMPACT_DATE = 6;
    /** What is taken off the log odds of a name that the writer, who uses capitals, wrote without one. */
    private static final double LOWER_CASE_DOUBT = 2;

    private final Knowledge knowledge;

    Plausibility(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    /** The probability of a mention after its form was looked at; 0 if it cannot be one. */
    double weigh(Words words, Mention mention, Regime regime) {
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

    /** Not a date: {@code 412}, {@code 0.04}, {@code 8}, unless the name of a month or weekday stands close by. */
    private boolean isDate(Words words, Mention mention) {
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
