package org.tessera.desktop.control;

import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Region;

/** Heads of columns stay above their columns when the rows below give way to a scroll bar. */
public final class ScrollRoom {
    private static final PseudoClass SCROLLING = PseudoClass.getPseudoClass("scrolling");

    private ScrollRoom() {}

    /** Gives these heads the pseudo class {@code scrolling} while the list below them has its scroll bar. */
    public static void keep(Region heads, ListView<?> rows) {
        rows.skinProperty().subscribe(() -> {
            for (Node node : rows.lookupAll(".scroll-bar")) {
                if (node instanceof ScrollBar scroll && scroll.getOrientation() == Orientation.VERTICAL) {
                    scroll.visibleProperty().subscribe(visible -> heads.pseudoClassStateChanged(SCROLLING, visible));
                }
            }
        });
    }
}
