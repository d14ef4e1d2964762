package org.tessera.desktop.control;

/** The sizes of icons. */
public enum IconSize {
    /** 12 px, in badges. */
    TINY("icon-12"),
    /** 14 px, in rows and buttons. */
    SMALL("icon-14"),
    /** 16 px, in heads and lists. */
    MEDIUM("icon-16"),
    /** 18 px, in the rail and on cards. */
    LARGE("icon-18");

    private final String styleClass;

    IconSize(String styleClass) {
        this.styleClass = styleClass;
    }

    String styleClass() {
        return styleClass;
    }
}
