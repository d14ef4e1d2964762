package org.tessera.desktop.control;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;

/** The keys of a screen in one line. When there is no room the last ones go first; {@code ?} shows them all. */
public final class KeyHints extends HBox {
    private List<KeyHint> shown = List.of();

    /** No keys. */
    public KeyHints() {
        getStyleClass().add("key-hints");
        setAlignment(Pos.CENTER);
        setMinWidth(0);
    }

    /** Shows keys. */
    public void show(List<KeyHint> hints) {
        if (hints.equals(shown)) {
            return;
        }
        shown = List.copyOf(hints);
        getChildren().setAll(hints.stream().map(KeyHints::hint).toList());
    }

    private static Node hint(KeyHint hint) {
        HBox box = new HBox();
        box.getStyleClass().add("key-hint");
        box.setAlignment(Pos.CENTER);
        hint.keys().forEach(key -> box.getChildren().add(new KeyCap(key)));
        box.getChildren().add(TextStyle.SECOND.label(hint.words()));
        box.setMinWidth(USE_PREF_SIZE);
        return box;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        double right = getWidth();
        getChildren().forEach(hint -> hint.setVisible(
                hint.getBoundsInParent().getMaxX() <= right + 0.5 && hint.getBoundsInParent().getMinX() >= -0.5));
    }
}
