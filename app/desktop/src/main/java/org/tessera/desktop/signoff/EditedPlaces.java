package org.tessera.desktop.signoff;

import java.util.Optional;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;

/**
 * Where stretches of a text stand after a person edited it. What is the same from the start and from the end keeps its
 * place; a stretch that reaches into what lies between has none.
 */
final class EditedPlaces {
    private final int same;
    private final int sameAtEnd;
    private final int before;
    private final int after;

    EditedPlaces(PhiText original, PhiText edited) {
        String old = original.reveal();
        String now = edited.reveal();
        before = old.length();
        after = now.length();
        int shorter = Math.min(before, after);
        int start = 0;
        while (start < shorter && old.charAt(start) == now.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < shorter - start && old.charAt(before - 1 - end) == now.charAt(after - 1 - end)) {
            end++;
        }
        same = start;
        sameAtEnd = end;
    }

    /** Where a stretch of the original stands now; empty if it was edited. */
    Optional<TextSpan> of(TextSpan original) {
        if (original.end() <= same) {
            return Optional.of(original);
        }
        return original.start() >= before - sameAtEnd ? Optional.of(original.shift(after - before)) : Optional.empty();
    }
}
