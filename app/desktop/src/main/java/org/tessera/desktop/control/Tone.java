package org.tessera.desktop.control;

import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.scene.Node;

/** What a badge, an icon or a card says besides its words. Never the only bearer of a meaning. */
public enum Tone {
    NEUTRAL, OK, WARN, BAD, INFO;

    /** Gives a node this tone and takes every other from it. */
    public void apply(Node node) {
        for (Tone tone : values()) {
            node.pseudoClassStateChanged(PseudoClass.getPseudoClass(tone.name().toLowerCase(Locale.ROOT)),
                    tone == this && tone != NEUTRAL);
        }
    }
}
