package org.tessera.desktop.control;

import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** Never seen; knows how many px one em of the root size is, for the few widths that decide on a layout. */
public final class Em extends Label {
    private static final double NARROW_EM = 1180.0 / 13;

    /** To be put anywhere into the layout that asks. */
    public Em() {
        setVisible(false);
        setManaged(false);
    }

    /** Px of one em, 13 at 100 %. */
    public double pixels() {
        return getFont().getSize();
    }

    /**
     * Whether the window around a part of it is too narrow for everything: below 1,180 px at 100 %. The rail shows icons
     * only, and of two texts side by side one becomes a tab.
     */
    public boolean isNarrow(Region part) {
        Region window = part;
        for (Node at = part; at != null; at = at.getParent()) {
            window = at instanceof Region region && region.getStyleClass().contains("main-window") ? region : window;
        }
        return window.getWidth() > 0 && window.getWidth() < NARROW_EM * pixels();
    }

    /** Does something now and whenever the size of text is another one, after the style sheets have had their say. */
    public void onChange(Runnable arrange) {
        fontProperty().subscribe(font -> Platform.runLater(arrange));
    }
}
