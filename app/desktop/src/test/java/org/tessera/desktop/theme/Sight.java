package org.tessera.desktop.theme;

/**
 * Colour sight without and with a deficiency at full severity, by the matrices of Machado, Oliveira and Fernandes 2009 on
 * linear sRGB.
 */
enum Sight {
    NORMAL, PROTANOPIA, DEUTERANOPIA, TRITANOPIA;

    /** A colour as it is seen, in the 8 bits of a screen. */
    Rgb of(Rgb colour) {
        return switch (this) {
            case NORMAL -> colour;
            case PROTANOPIA -> seen(colour, new Rgb(0.152286, 1.052583, -0.204868),
                    new Rgb(0.114503, 0.786281, 0.099216), new Rgb(-0.003882, -0.048116, 1.051998));
            case DEUTERANOPIA -> seen(colour, new Rgb(0.367322, 0.860646, -0.227968),
                    new Rgb(0.280085, 0.672501, 0.047413), new Rgb(-0.011820, 0.042940, 0.968881));
            case TRITANOPIA -> seen(colour, new Rgb(1.255528, -0.076749, -0.178779),
                    new Rgb(-0.078411, 0.930809, 0.147602), new Rgb(0.004733, 0.691367, 0.303900));
        };
    }

    private static Rgb seen(Rgb colour, Rgb redRow, Rgb greenRow, Rgb blueRow) {
        Rgb linear = colour.linear();
        return new Rgb(linear.dot(redRow), linear.dot(greenRow), linear.dot(blueRow)).onScreen();
    }
}
