package org.tessera.desktop.control;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;

/** Never seen; knows how many px one em of the root size is, for the few widths that decide on a layout. */
public final class Em extends Label {
    /** To be put anywhere into the layout that asks. */
    public Em() {
        setVisible(false);
        setManaged(false);
    }

    /** Px of one em, 13 at 100 %. */
    public double pixels() {
        return getFont().getSize();
    }

    /** Changes when the text size does. */
    public ObservableValue<Double> pixelsValue() {
        return fontProperty().map(font -> font.getSize());
    }
}
