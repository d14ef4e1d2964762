package org.tessera.desktop.control;

import javafx.scene.control.Label;

/** The name of a key, drawn as a key. It is an aid for the eye: controls say their keys in their accessible text. */
public final class KeyCap extends Label {
    /** A key cap, for example {@code N} or {@code Ctrl}. */
    public KeyCap(String key) {
        super(key);
        getStyleClass().add("key");
        setFocusTraversable(false);
    }
}
