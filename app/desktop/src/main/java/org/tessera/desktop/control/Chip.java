package org.tessera.desktop.control;

import javafx.scene.control.ToggleButton;

/** A filter that is on or off. */
public final class Chip extends ToggleButton {
    /** A chip that is off. */
    public Chip(String words) {
        super(words);
        getStyleClass().add("chip");
        setMinWidth(USE_PREF_SIZE);
    }
}
