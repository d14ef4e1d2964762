package org.tessera.desktop.theme;

/** Colour difference by CIEDE2000, all weights 1 (Sharma, Wu, Dalal 2005). */
final class Ciede2000 {
    private static final double POW_25_7 = Math.pow(25, 7);

    private Ciede2000() {}

    static double between(Rgb one, Rgb other) {
        return between(one.lab(), other.lab());
    }

    static double between(double[] one, double[] other) {
        double meanC = (Math.hypot(one[1], one[2]) + Math.hypot(other[1], other[2])) / 2;
        double g = 0.5 * (1 - Math.sqrt(Math.pow(meanC, 7) / (Math.pow(meanC, 7) + POW_25_7)));
        double a1 = one[1] * (1 + g);
        double a2 = other[1] * (1 + g);
        double c1 = Math.hypot(a1, one[2]);
        double c2 = Math.hypot(a2, other[2]);
        double h1 = hue(a1, one[2]);
        double h2 = hue(a2, other[2]);
        double deltaL = other[0] - one[0];
        double deltaC = c2 - c1;
        double deltaH = 2 * Math.sqrt(c1 * c2) * Math.sin(Math.toRadians(hueStep(c1 * c2, h1, h2)) / 2);
        double meanL = (one[0] + other[0]) / 2;
        double mean = (c1 + c2) / 2;
        double meanH = meanHue(c1 * c2, h1, h2);
        double t = 1 - 0.17 * cos(meanH - 30) + 0.24 * cos(2 * meanH) + 0.32 * cos(3 * meanH + 6)
                - 0.20 * cos(4 * meanH - 63);
        double sl = 1 + 0.015 * Math.pow(meanL - 50, 2) / Math.sqrt(20 + Math.pow(meanL - 50, 2));
        double sc = 1 + 0.045 * mean;
        double sh = 1 + 0.015 * mean * t;
        double rc = 2 * Math.sqrt(Math.pow(mean, 7) / (Math.pow(mean, 7) + POW_25_7));
        double rt = -Math.sin(Math.toRadians(60 * Math.exp(-Math.pow((meanH - 275) / 25, 2)))) * rc;
        double l = deltaL / sl;
        double c = deltaC / sc;
        double h = deltaH / sh;
        return Math.sqrt(l * l + c * c + h * h + rt * c * h);
    }

    private static double cos(double degrees) {
        return Math.cos(Math.toRadians(degrees));
    }

    private static double hue(double a, double b) {
        if (a == 0 && b == 0) {
            return 0;
        }
        double degrees = Math.toDegrees(Math.atan2(b, a));
        return degrees < 0 ? degrees + 360 : degrees;
    }

    private static double hueStep(double chroma, double h1, double h2) {
        double step = h2 - h1;
        return chroma == 0 ? 0 : step > 180 ? step - 360 : step < -180 ? step + 360 : step;
    }

    private static double meanHue(double chroma, double h1, double h2) {
        double sum = h1 + h2;
        return chroma == 0 ? sum : Math.abs(h1 - h2) <= 180 ? sum / 2 : sum < 360 ? (sum + 360) / 2 : (sum - 360) / 2;
    }
}
