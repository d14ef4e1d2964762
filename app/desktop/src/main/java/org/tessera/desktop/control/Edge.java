package org.tessera.desktop.control;

import java.util.Locale;

/** The underline patterns that tell kinds of one family apart. */
public enum Edge {
    /** One line of 2 px. */
    SOLID,
    /** 6 px, gap 3. */
    DASH,
    /** 2 px, gap 3. */
    DOT,
    /** 8 px, gap 3, 2 px, gap 3. */
    DASH_DOT,
    /** One line of 4 px. */
    THICK;

    /** The style class that sets the pattern, for example {@code edge-dash-dot}. */
    public String styleClass() {
        return "edge-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
