package org.tessera.formats.pdf;

import java.util.ArrayList;
import java.util.List;

/** Characters that were drawn one after the other and touch: a word, or a piece of one. */
final class Chunk {
    /** From this much of the type's size on, a gap parts words. */
    static final double BLANK = 0.15;

    /** How far characters may overlap and still belong together, in parts of the type's size. */
    static final double OVERLAP = 0.3;

    private final List<Glyph> glyphs = new ArrayList<>();
    private boolean blankBehind;

    Chunk(Glyph first) {
        glyphs.add(first);
    }

    List<Glyph> glyphs() {
        return glyphs;
    }

    Glyph first() {
        return glyphs.getFirst();
    }

    void blank() {
        blankBehind = true;
    }

    boolean blankBehind() {
        return blankBehind;
    }

    double start() {
        return first().along();
    }

    double end() {
        return glyphs.getLast().along() + glyphs.getLast().width();
    }

    double size() {
        return first().size();
    }

    double across() {
        return first().across();
    }

    String text() {
        StringBuilder text = new StringBuilder();
        glyphs.forEach(glyph -> text.append(glyph.text()));
        return text.toString();
    }

    /** Takes a character that continues it; otherwise false. */
    boolean take(Glyph next) {
        double gap = next.along() - end();
        double size = Math.max(size(), next.size());
        boolean same = next.angle() == first().angle() && Math.abs(next.across() - across()) <= 0.1 * size
                && Math.min(size(), next.size()) > 0.8 * size;
        if (blankBehind || !same || gap > BLANK * size || gap < -OVERLAP * size) {
            return false;
        }
        glyphs.add(next);
        return true;
    }

    /** Whether another one is this one drawn a second time, as programs do for bold type. */
    boolean isDrawnAgain(Chunk other) {
        return Math.abs(other.start() - start()) < 0.2 * size() && Math.abs(other.across() - across()) < 0.2 * size()
                && other.text().equals(text());
    }
}
