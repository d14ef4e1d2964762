package org.tessera.desktop.control;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** One line across the window that stays: the data is synthetic, the network is gone. */
public final class Banner extends HBox {
    /** A banner without an action. */
    public Banner(Icon icon, String fact, String detail) {
        getStyleClass().add("banner");
        setAlignment(Pos.CENTER_LEFT);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        getChildren().addAll(icon.at(IconSize.MEDIUM), TextStyle.GROUP.label(fact), TextStyle.SECOND.label(detail),
                space);
    }

    /** A banner with one action at its end. */
    public Banner(Icon icon, String fact, String detail, String action, Runnable onAction) {
        this(icon, fact, detail);
        Button button = ButtonRank.QUIET.of(action, event -> onAction.run());
        button.setId("banner-go");
        button.setGraphic(Icon.EXPAND.at(IconSize.SMALL));
        button.setContentDisplay(javafx.scene.control.ContentDisplay.RIGHT);
        getChildren().add(button);
    }
}
