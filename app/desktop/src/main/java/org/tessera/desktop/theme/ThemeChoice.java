package org.tessera.desktop.theme;

/** What a person chose: to follow the system, or one scheme for good. */
public enum ThemeChoice {
    SYSTEM, LIGHT, DARK, HIGH_CONTRAST;

    /** The scheme to show, given what the system shows. */
    ColorScheme scheme(ColorScheme system) {
        return switch (this) {
            case SYSTEM -> system;
            case LIGHT -> ColorScheme.LIGHT;
            case DARK -> ColorScheme.DARK;
            case HIGH_CONTRAST -> ColorScheme.HIGH_CONTRAST;
        };
    }
}
