package org.tessera.core.policy;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Moves the dates of a written date: one day, month or year, or a range of two. */
final class ShiftedText {
    /** Yes: the hyphen of {@code 3/4-3/7/2021}, {@code  to }, {@code  through }. No: {@code /}. */
    private static final Pattern TO = Pattern
            .compile("\\s*(?:[-\\u2010-\\u2015]|\\b(?i:to|thru|through|until|and)\\b)\\s*");

    private ShiftedText() {}

    /**
     * The text with its dates moved; empty if it cannot be read whole, and then none of it may stand.
     *
     * @param noteYear the year of what is written without one
     */
    static Optional<String> of(String written, int noteYear, DateShift shift) {
        Optional<WrittenDate> one = WrittenDate.read(written, noteYear);
        return one.isPresent() ? one.map(date -> date.shifted(shift)) : range(written, noteYear, shift);
    }

    private static Optional<String> range(String written, int noteYear, DateShift shift) {
        Matcher to = TO.matcher(written);
        while (to.find()) {
            Optional<WrittenDate> last = WrittenDate.read(written.substring(to.end()), noteYear);
            int year = last.map(date -> date.day().getYear()).orElse(noteYear);
            Optional<WrittenDate> first = WrittenDate.read(written.substring(0, to.start()), year);
            if (first.isPresent() && last.isPresent()) {
                return Optional.of(first.get().shifted(shift) + to.group() + last.get().shifted(shift));
            }
        }
        return Optional.empty();
    }
}
