package org.tessera.formats.pdf;

import java.util.ArrayList;
import java.util.List;

/**
 * The straight rules and grounds of a page that may be drawn again. Strokes of letters, bars of a bar code and squares of a
 * matrix code are rectangles too, so that only what is long, and not one of many side by side, is kept.
 */
final class Rules {
    /** Shorter ones can be strokes of letters, in points. */
    private static final double SHORTEST = 36;

    /** Bars of a code are nearer to each other. */
    private static final double NEAR = 8;

    /** A border can be drawn as two lines, and a cell can have both. */
    private static final int NEIGHBOURS = 3;

    /** A page that has more draws something with them. */
    private static final int MOST = 600;

    /** A ground is at least as high as a line of text. */
    private static final double GROUND = 10;

    private Rules() {}

    /** Those that may be drawn. */
    static List<Box> kept(List<Box> boxes) {
        List<Box> plain = boxes.stream()
                .filter(box -> box.length() >= SHORTEST && (box.thickness() < 4 || box.thickness() >= GROUND))
                .filter(box -> box.lightness() < 0.97)
                .distinct()
                .toList();
        if (plain.size() > MOST) {
            return List.of();
        }
        List<Box> kept = new ArrayList<>();
        for (Box box : plain) {
            if (box.thickness() >= GROUND || plain.stream().filter(other -> beside(box, other)).count() < NEIGHBOURS) {
                kept.add(box);
            }
        }
        return kept;
    }

    private static boolean beside(Box box, Box other) {
        if (box.equals(other) || other.thickness() >= GROUND) {
            return false;
        }
        boolean upright = box.height() > box.width();
        if (upright != other.height() > other.width()) {
            return false;
        }
        double distance = upright ? Math.abs(box.x() - other.x()) : Math.abs(box.y() - other.y());
        double from = upright ? Math.max(box.y(), other.y()) : Math.max(box.x(), other.x());
        double to = upright ? Math.min(box.y() + box.height(), other.y() + other.height())
                : Math.min(box.x() + box.width(), other.x() + other.width());
        return distance < NEAR && distance > 0.75 && to > from;
    }
}
