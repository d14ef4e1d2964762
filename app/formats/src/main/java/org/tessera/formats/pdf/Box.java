package org.tessera.formats.pdf;

/**
 * A filled rectangle whose sides are parallel to those of the page, in user space.
 *
 * @param lightness 0 is black, 1 is white
 */
record Box(double x, double y, double width, double height, double lightness) {
    /** The longer side. */
    double length() {
        return Math.max(width, height);
    }

    /** The shorter side. */
    double thickness() {
        return Math.min(width, height);
    }

    /** Whether a point lies inside. */
    boolean holds(double px, double py) {
        return px >= x && px <= x + width && py >= y && py <= y + height;
    }
}
