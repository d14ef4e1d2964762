package org.tessera.desktop.control;

import java.util.List;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.SectionFinder;
import org.tessera.core.note.TextSpan;

/** The section headings of a text, found again only when the text is another one. */
public final class HeadingMemory {
    private PhiText text = PhiText.EMPTY;
    private List<TextSpan> headings = List.of();

    /** Where headings stand. */
    public List<TextSpan> in(PhiText asked) {
        if (!asked.equals(text)) {
            text = asked;
            headings = SectionFinder.find(asked)
                    .stream()
                    .filter(section -> section.bodyStart() > section.range().start())
                    .map(section -> new TextSpan(section.range().start(), section.bodyStart()))
                    .toList();
        }
        return headings;
    }
}
