package org.tessera.desktop.theme;

import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;

/** The colour scheme that the operating system asks for, kept up to date. */
final class SystemScheme {
    /** Windows: a contrast theme is on. */
    private static final String WINDOWS_CONTRAST = "Windows.SPI.HighContrast";

    /** GTK: the name of the theme; contrast themes are called {@code HighContrast}, {@code HighContrastInverse}. */
    private static final String GTK_THEME = "GTK.theme_name";

    private final Platform.Preferences preferences;
    private final InvalidationListener changed = ignored -> update();

    /** Holds this: the system's preferences do not, or every theme and every window would stay for ever. */
    private final ObjectProperty<ColorScheme> scheme = new SimpleObjectProperty<>(this, "scheme");

    SystemScheme(Platform.Preferences preferences) {
        this.preferences = preferences;
        preferences.addListener(new WeakInvalidationListener(changed));
        preferences.colorSchemeProperty().addListener(new WeakInvalidationListener(changed));
        update();
    }

    private void update() {
        boolean contrast = preferences.getBoolean(WINDOWS_CONTRAST).orElse(false)
                || preferences.getString(GTK_THEME).orElse("").startsWith("HighContrast");
        boolean dark = preferences.getColorScheme() == javafx.application.ColorScheme.DARK;
        scheme.set(contrast ? ColorScheme.HIGH_CONTRAST : dark ? ColorScheme.DARK : ColorScheme.LIGHT);
    }

    ObjectProperty<ColorScheme> schemeProperty() {
        return scheme;
    }
}
