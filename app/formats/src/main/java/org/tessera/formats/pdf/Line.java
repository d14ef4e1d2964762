package org.tessera.formats.pdf;

import java.util.List;

/**
 * Characters that are read one after the other, with blanks where words are apart.
 *
 * @param angle of their baseline
 * @param glyphs in reading order; two blanks in one stand for a gap as between columns
 */
record Line(int angle, List<Glyph> glyphs) {
    /** A gap as between columns. */
    static final String WIDE = "  ";

    Line {
        glyphs = List.copyOf(glyphs);
    }

    /** What it says. */
    String text() {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }

    /** The largest type in it. */
    double size() {
        return glyphs.stream().mapToDouble(Glyph::size).max().orElse(0);
    }

    /** How far above the origin it stands, across its direction. */
    double across() {
        return glyphs.getFirst().across();
    }
}
