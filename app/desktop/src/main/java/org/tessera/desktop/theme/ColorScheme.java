package org.tessera.desktop.theme;

/** One set of colours. The sheets differ in nothing but the values of the same tokens. */
public enum ColorScheme {
    LIGHT("tokens-light.css", "scheme-light"), DARK("tokens-dark.css", "scheme-dark"),
    HIGH_CONTRAST("tokens-high-contrast.css", "scheme-high-contrast");

    private final String file;
    private final String styleClass;

    ColorScheme(String file, String styleClass) {
        this.file = file;
        this.styleClass = styleClass;
    }

    /** The class path of its token sheet. */
    public String sheet() {
        return Theme.FOLDER + file;
    }

    /** The style class that a scene's root carries, for the few strokes that are wider in one scheme. */
    String styleClass() {
        return styleClass;
    }
}
