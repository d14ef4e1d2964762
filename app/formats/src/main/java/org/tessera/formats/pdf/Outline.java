package org.tessera.formats.pdf;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** The path that is being built. Only its straight parts along the axes are of use; curves can be letters. */
final class Outline {
    /** How far a side may be off its axis. */
    private static final double SLACK = 0.5;

    private final List<List<Point2D>> parts = new ArrayList<>();
    private final List<Boolean> curved = new ArrayList<>();
    private Point2D current = new Point2D.Double();

    void moveTo(double x, double y) {
        current = new Point2D.Double(x, y);
        parts.add(new ArrayList<>(List.of(current)));
        curved.add(false);
    }

    void lineTo(double x, double y) {
        if (parts.isEmpty()) {
            moveTo(x, y);
            return;
        }
        current = new Point2D.Double(x, y);
        parts.getLast().add(current);
    }

    void curveTo(double x, double y) {
        lineTo(x, y);
        curved.set(curved.size() - 1, true);
    }

    void close() {
        if (!parts.isEmpty()) {
            current = parts.getLast().getFirst();
            parts.getLast().add(current);
        }
    }

    Point2D current() {
        return current;
    }

    void clear() {
        parts.clear();
        curved.clear();
    }

    /** The parts that are rectangles along the axes. */
    List<Rectangle2D> rectangles() {
        List<Rectangle2D> found = new ArrayList<>();
        for (int index = 0; index < parts.size(); index++) {
            List<Point2D> points = parts.get(index);
            if (!curved.get(index) && points.size() >= 4 && points.size() <= 6 && straight(points)) {
                found.add(bounds(points));
            }
        }
        return found;
    }

    /** The straight lines along the axes, each as a rectangle without thickness. */
    List<Rectangle2D> lines() {
        List<Rectangle2D> found = new ArrayList<>();
        for (int index = 0; index < parts.size(); index++) {
            List<Point2D> points = parts.get(index);
            if (!curved.get(index) && straight(points)) {
                for (int point = 1; point < points.size(); point++) {
                    found.add(bounds(points.subList(point - 1, point + 1)));
                }
            }
        }
        return found;
    }

    /** The rectangle around all of it; empty if there is nothing. */
    Rectangle2D bounds() {
        return bounds(parts.stream().flatMap(List::stream).toList());
    }

    private static boolean straight(List<Point2D> points) {
        for (int index = 1; index < points.size(); index++) {
            double dx = Math.abs(points.get(index).getX() - points.get(index - 1).getX());
            double dy = Math.abs(points.get(index).getY() - points.get(index - 1).getY());
            if (Math.min(dx, dy) > SLACK) {
                return false;
            }
        }
        return true;
    }

    private static Rectangle2D bounds(List<Point2D> points) {
        if (points.isEmpty()) {
            return new Rectangle2D.Double();
        }
        Rectangle2D bounds = new Rectangle2D.Double(points.getFirst().getX(), points.getFirst().getY(), 0, 0);
        points.forEach(bounds::add);
        return bounds;
    }
}
