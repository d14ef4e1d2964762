package org.tessera.formats.pdf;

import java.util.ArrayList;
import java.util.List;

/** A page to be drawn: words at their places, marks of what was replaced, rules and grounds. */
final class Sheet {
    private final Box size;
    private final int rotation;
    private final List<Glyph> words = new ArrayList<>();
    private final List<Mark> marks = new ArrayList<>();
    private final List<Box> rules = new ArrayList<>();

    /** A frame around words that stand for others. */
    record Mark(double x, double y, double width, double height, int angle) {}

    Sheet(Box size, int rotation) {
        this.size = size;
        this.rotation = rotation;
    }

    Box size() {
        return size;
    }

    int rotation() {
        return rotation;
    }

    /** Words in the order in which they are drawn, and a blank behind each that ends. */
    List<Glyph> words() {
        return words;
    }

    List<Mark> marks() {
        return marks;
    }

    List<Box> rules() {
        return rules;
    }

    void word(Glyph word) {
        words.add(word);
    }

    /** A blank that parts the last word from the next. */
    void blank() {
        if (!words.isEmpty()) {
            Glyph last = words.getLast();
            double radians = Math.toRadians(last.angle());
            words.add(new Glyph(" ", last.x() + Math.cos(radians) * last.width(),
                    last.y() + Math.sin(radians) * last.width(), last.size() / 4, last.size(), last.angle(),
                    last.style()));
        }
    }

    /** A frame around a word. */
    void mark(Glyph word) {
        double radians = Math.toRadians(word.angle());
        double down = word.size() * 0.22;
        marks.add(new Mark(word.x() + Math.sin(radians) * down, word.y() - Math.cos(radians) * down, word.width(),
                word.size() * 1.05, word.angle()));
    }

    void rules(List<Box> more) {
        rules.addAll(more);
    }

    /** The rightmost place of the sheet along a direction. */
    double edge(int angle) {
        double edge = Double.NEGATIVE_INFINITY;
        for (double x : new double[]{size.x(), size.x() + size.width()}) {
            for (double y : new double[]{size.y(), size.y() + size.height()}) {
                edge = Math.max(edge, new Glyph("", x, y, 0, 0, angle, Glyph.Style.PLAIN).along());
            }
        }
        return edge;
    }
}
