package org.tessera.detect.learned;

import org.tessera.core.note.TextSpan;

/**
 * Words that belong together as one identifier.
 *
 * @param first the first word
 * @param last the last word, included
 * @param label what they are; never {@code OUTSIDE}
 * @param probability the model's own, not yet calibrated
 */
record Mention(int first, int last, Label label, double probability) {
    /** The same mention with other borders. */
    Mention within(int newFirst, int newLast) {
        return new Mention(newFirst, newLast, label, probability);
    }

    /** The same mention with its words counted from an earlier one. */
    Mention shifted(int words) {
        return within(first + words, last + words);
    }

    /** The same mention with another probability. */
    Mention withProbability(double other) {
        return new Mention(first, last, label, other);
    }

    /** Where it stands in the text. */
    TextSpan span(Words words) {
        return new TextSpan(words.start(first), words.end(last));
    }
}
