package org.tessera.desktop.control;

import java.util.Locale;

/** The eight groups of identifier kinds; each has one hue. */
public enum Family {
    PERSON, PLACE, TIME, CONTACT, RECORD, THING, BODY, OTHER;

    /** The style class that sets {@code -k-edge} and {@code -k-tint}, for example {@code k-person}. */
    public String styleClass() {
        return "k-" + name().toLowerCase(Locale.ROOT);
    }

    /** The key of its name. */
    public String messageKey() {
        return "family." + name().toLowerCase(Locale.ROOT);
    }
}
