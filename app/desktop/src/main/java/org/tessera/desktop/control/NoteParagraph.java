package org.tessera.desktop.control;

import java.util.List;
import org.tessera.core.note.PhiText;

/**
 * One line of a text as the text area holds it. Columns count UTF-16 units from its start.
 *
 * @param index its number in the text, from 0
 * @param text its characters, without the line break
 * @param style the style class of the paragraph; empty for a plain one
 * @param runs the styles of its characters, side by side
 * @param signs what is drawn over it
 */
record NoteParagraph(int index, PhiText text, String style, List<Run> runs, List<Sign> signs) {
    /** A line without anything. */
    static final NoteParagraph EMPTY = new NoteParagraph(0, PhiText.EMPTY, "", List.of(new Run(0, List.of())),
            List.of());

    /** So many characters with these style classes. */
    record Run(int length, List<String> styles) {}

    /**
     * A tag or a box over a stretch of the line.
     *
     * @param from its first column
     * @param to the column behind its last
     * @param tag the letters above the first character; empty for none
     * @param family the style class of the hue
     * @param waiting whether a box says that it waits for a decision
     */
    record Sign(int from, int to, String tag, String family, boolean waiting) {}

    NoteParagraph {
        runs = List.copyOf(runs);
        signs = List.copyOf(signs);
    }

    /** The same line with this number. */
    NoteParagraph at(int number) {
        return number == index ? this : new NoteParagraph(number, text, style, runs, signs);
    }
}
