package org.tessera.formats.pdf;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;

/** How light a colour is. */
final class Lightness {
    private static final double UNKNOWN = 0.5;

    private Lightness() {}

    /** 0 is black, 1 is white; the middle if the colour cannot be told. */
    static double of(PDColor colour) {
        try {
            if (colour.getColorSpace() instanceof PDPattern) {
                return UNKNOWN;
            }
            int rgb = colour.toRGB();
            return (0.299 * (rgb >> 16 & 255) + 0.587 * (rgb >> 8 & 255) + 0.114 * (rgb & 255)) / 255;
        } catch (IOException | RuntimeException unknown) {
            return UNKNOWN;
        }
    }
}
