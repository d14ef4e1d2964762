package org.tessera.desktop.control;

import javafx.scene.control.Label;

/** A state in one word, with an icon on a tint. */
public final class Badge extends Label {
    /** A badge without an icon. */
    public Badge(String word, Tone tone) {
        super(word);
        getStyleClass().add("badge");
        setMinWidth(USE_PREF_SIZE);
        tone.apply(this);
    }

    /** A badge with an icon. */
    public Badge(Icon icon, String word, Tone tone) {
        this(word, tone);
        setGraphic(icon.at(IconSize.TINY));
    }
}
