package org.tessera.formats.pdf;

import java.util.List;

/**
 * What is drawn on one page.
 *
 * @param sheet the visible part of the page, in user space
 * @param rotation 0, 90, 180 or 270 degrees clockwise
 * @param visible characters that somebody who looks at the page sees, in the order in which they are drawn
 * @param hidden characters that are there and not seen
 * @param boxes straight rules and grounds
 * @param pictures where pictures stand
 * @param spoken what is to be said in the place of something drawn
 * @param unreadable how many characters have a shape and no known meaning
 */
record PageContent(Box sheet, int rotation, List<Glyph> visible, List<Glyph> hidden, List<Box> boxes,
        List<Box> pictures, List<String> spoken, int unreadable) {
    PageContent {
        visible = List.copyOf(visible);
        hidden = List.copyOf(hidden);
        boxes = List.copyOf(boxes);
        pictures = List.copyOf(pictures);
        spoken = List.copyOf(spoken);
    }

    /** Whether the page shows a picture, or shapes that cannot be read, and hardly any text. */
    boolean isScanned() {
        long seen = visible.stream().filter(glyph -> !glyph.isBlank()).count();
        return unreadable > 0 || (!pictures.isEmpty() && seen == 0);
    }
}
