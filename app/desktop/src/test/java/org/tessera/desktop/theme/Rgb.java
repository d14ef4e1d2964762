package org.tessera.desktop.theme;

/** An sRGB colour, channels from 0 to 1. */
record Rgb(double red, double green, double blue) {
    static Rgb of(String hex) {
        return new Rgb(channel(hex, 1), channel(hex, 3), channel(hex, 5));
    }

    private static double channel(String hex, int at) {
        return Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
    }

    private static double linear(double channel) {
        return channel <= 0.04045 ? channel / 12.92 : Math.pow((channel + 0.055) / 1.055, 2.4);
    }

    private static double companded(double linear) {
        double clamped = Math.clamp(linear, 0.0, 1.0);
        double channel = clamped <= 0.0031308 ? clamped * 12.92 : 1.055 * Math.pow(clamped, 1 / 2.4) - 0.055;
        return Math.rint(channel * 255) / 255;
    }

    /** Relative luminance of WCAG 2.2. */
    double luminance() {
        return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
    }

    /** Contrast ratio of WCAG 2.2, 1 to 21. */
    double contrast(Rgb other) {
        double lighter = Math.max(luminance(), other.luminance());
        double darker = Math.min(luminance(), other.luminance());
        return (lighter + 0.05) / (darker + 0.05);
    }

    /** The same colour in linear channels. */
    Rgb linear() {
        return new Rgb(linear(red), linear(green), linear(blue));
    }

    /** The sum of the channels, each times the other's. */
    double dot(Rgb other) {
        return red * other.red + green * other.green + blue * other.blue;
    }

    /** The same colour in sRGB channels of 8 bits, if this one's are linear. */
    Rgb onScreen() {
        return new Rgb(companded(red), companded(green), companded(blue));
    }

    /** CIE L*a*b* with the D65 white point. */
    double[] lab() {
        double r = linear(red);
        double g = linear(green);
        double b = linear(blue);
        double x = labRoot((0.4124564 * r + 0.3575761 * g + 0.1804375 * b) / 0.95047);
        double y = labRoot(0.2126729 * r + 0.7151522 * g + 0.0721750 * b);
        double z = labRoot((0.0193339 * r + 0.1191920 * g + 0.9503041 * b) / 1.08883);
        return new double[]{116 * y - 16, 500 * (x - y), 200 * (y - z)};
    }

    private static double labRoot(double t) {
        return t > 216.0 / 24389 ? Math.cbrt(t) : (24389.0 / 27 * t + 16) / 116;
    }
}
