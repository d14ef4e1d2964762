package org.tessera.desktop.control;

import java.util.Comparator;
import java.util.List;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;

/**
 * What a note view shows. The text is shown exactly; marks and headings only lie on top of it.
 *
 * @param text the characters
 * @param marks in reading order; they may overlap, then styles add up
 * @param headings where section headings stand, in reading order, without overlap
 */
public record NotePage(PhiText text, List<NoteMark> marks, List<TextSpan> headings) {
    /** Nothing to show. */
    public static final NotePage EMPTY = new NotePage(PhiText.EMPTY, List.of(), List.of());

    public NotePage {
        marks = marks.stream().sorted(Comparator.comparing(NoteMark::at)).toList();
        headings = List.copyOf(headings);
    }
}
