package org.tessera.formats.pdf;

/**
 * One character as it is drawn on a page, in the page's user space (1/72 inch, y upwards).
 *
 * @param text what it says, one or more UTF-16 units; a blank for a blank
 * @param x where its baseline begins
 * @param y the baseline
 * @param width along the baseline
 * @param size of the type
 * @param angle of the baseline in whole degrees, 0 to 359
 * @param style the cut it is drawn in
 */
record Glyph(String text, double x, double y, double width, double size, int angle, Style style) {
    /** The kinds of cuts that a new document tells apart. */
    enum Style {
        PLAIN, BOLD, ITALIC, MONO
    }

    /** Whether it shows nothing and parts words. */
    boolean isBlank() {
        return text.isBlank();
    }

    /** How far along the baseline's direction. */
    double along() {
        if (angle == 0) {
            return x;
        }
        double radians = Math.toRadians(angle);
        return x * Math.cos(radians) + y * Math.sin(radians);
    }

    /** How far above the origin, across the baseline. */
    double across() {
        if (angle == 0) {
            return y;
        }
        double radians = Math.toRadians(angle);
        return y * Math.cos(radians) - x * Math.sin(radians);
    }
}
