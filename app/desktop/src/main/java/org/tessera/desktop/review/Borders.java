package org.tessera.desktop.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;

/**
 * Moves the edges of a span from word to word and sign to sign, so that one key press is one step that a person means:
 * {@code October 12,} → {@code October 12} → {@code October}.
 */
final class Borders {
    /** A word, or one sign that is no white space. Yes: {@code October}, {@code 12}, {@code ,}. No: a blank. */
    private static final Pattern UNIT = Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|[^\\s\\p{L}\\p{M}\\p{N}]");

    private final List<TextSpan> units = new ArrayList<>();

    Borders(PhiText text) {
        Matcher unit = UNIT.matcher(text.reveal());
        while (unit.find()) {
            units.add(new TextSpan(unit.start(), unit.end()));
        }
    }

    /** The span with its right edge one unit further; empty at the end of the text. */
    Optional<TextSpan> extendRight(TextSpan span) {
        return units.stream()
                .filter(unit -> unit.end() > span.end())
                .findFirst()
                .map(unit -> new TextSpan(span.start(), unit.end()));
    }

    /** The span without its last unit; empty if it has only one. */
    Optional<TextSpan> shrinkRight(TextSpan span) {
        return units.stream()
                .filter(unit -> unit.end() < span.end() && unit.end() > span.start())
                .reduce((earlier, later) -> later)
                .map(unit -> new TextSpan(span.start(), unit.end()));
    }

    /** The span with its left edge one unit earlier; empty at the start of the text. */
    Optional<TextSpan> extendLeft(TextSpan span) {
        return units.stream()
                .filter(unit -> unit.start() < span.start())
                .reduce((earlier, later) -> later)
                .map(unit -> new TextSpan(unit.start(), span.end()));
    }

    /** The span without its first unit; empty if it has only one. */
    Optional<TextSpan> shrinkLeft(TextSpan span) {
        return units.stream()
                .filter(unit -> unit.start() > span.start() && unit.start() < span.end())
                .findFirst()
                .map(unit -> new TextSpan(unit.start(), span.end()));
    }
}
