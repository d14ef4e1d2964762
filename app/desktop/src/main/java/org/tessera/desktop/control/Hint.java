package org.tessera.desktop.control;

import javafx.scene.control.Label;

/** Words that are good to have: said whole, or not at all where there is no room for them. */
public final class Hint extends Label {
    /** A hint without words. */
    public Hint() {
        this("");
    }

    /** A hint in these words. */
    public Hint(String words) {
        super(words);
        getStyleClass().add("text-second");
        setMinWidth(0);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        setOpacity(getWidth() + 1 < prefWidth(-1) ? 0 : 1);
    }
}
