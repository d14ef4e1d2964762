package org.tessera.engine.evaluate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A text by code points, as the scorer counts it. */
final class CodePointText {
    /** Words inside an entity that identify nobody: hiding the rest of it is enough. */
    private static final Set<String> FILLER = Set.of("of", "the", "and", "to", "at", "in", "on", "for", "ext", "x",
            "extension", "year", "years", "yr", "yrs", "old", "y", "o", "yo", "age");

    private final int[] points;

    /** A half-open range of code points. */
    record Range(int start, int end) {}

    CodePointText(String text) {
        this.points = text.codePoints().toArray();
    }

    int length() {
        return points.length;
    }

    /** Whether there is a letter or a number at a place. */
    boolean isSign(int index) {
        int point = points[index];
        return Character.isLetter(point) || switch (Character.getType(point)) {
            case Character.DECIMAL_DIGIT_NUMBER, Character.LETTER_NUMBER, Character.OTHER_NUMBER -> true;
            default -> false;
        };
    }

    String text(Range range) {
        return new String(points, range.start(), range.end() - range.start());
    }

    /** The runs of letters and numbers that lie in a range, cut to it. */
    List<Range> words(int from, int to) {
        List<Range> words = new ArrayList<>();
        int start = -1;
        for (int index = from; index < to; index++) {
            if (!isSign(index)) {
                start = -1;
            } else if (start < 0) {
                start = index;
                words.add(new Range(index, index + 1));
            } else {
                words.set(words.size() - 1, new Range(start, index + 1));
            }
        }
        return words;
    }

    /** What must be covered for a gold span to be hidden. */
    List<Range> needed(GoldSpan span) {
        Range range = core(span);
        List<Range> words = words(range.start(), range.end());
        List<Range> telling = words.stream()
                .filter(word -> !FILLER.contains(text(word).toLowerCase(Locale.ROOT)))
                .toList();
        if (!telling.isEmpty()) {
            return telling;
        }
        return words.isEmpty() ? List.of(range) : words;
    }

    private Range core(GoldSpan span) {
        Range whole = new Range(span.start(), span.end());
        if (span.core().isEmpty()) {
            return whole;
        }
        String text = text(whole);
        int at = text.indexOf(span.core().get());
        if (at < 0) {
            return whole;
        }
        int start = span.start() + text.codePointCount(0, at);
        return new Range(start, start + span.core().get().codePointCount(0, span.core().get().length()));
    }
}
