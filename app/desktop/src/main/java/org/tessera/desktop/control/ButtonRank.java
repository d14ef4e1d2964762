package org.tessera.desktop.control;

import javafx.event.ActionEvent;
import javafx.event.EventHandler;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.layout.Region;

/** The three ranks of a button. A screen has at most one primary. */
public enum ButtonRank {
    /** The step that the screen is for. */
    PRIMARY("primary"),
    /** Another way on. */
    SECONDARY("secondary"),
    /** An action in passing. */
    QUIET("quiet");

    private final String styleClass;

    ButtonRank(String styleClass) {
        this.styleClass = styleClass;
    }

    /** A button of this rank. */
    public Button of(String words, EventHandler<ActionEvent> action) {
        Button button = new Button(words);
        button.getStyleClass().add(styleClass);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setOnAction(action);
        return button;
    }

    /** A button of this rank with an icon before its words. */
    public Button of(Icon icon, String words, EventHandler<ActionEvent> action) {
        Button button = of(words, action);
        button.setGraphic(icon.at(IconSize.SMALL));
        return button;
    }

    /** A button of this rank with its key behind its words. */
    public Button withKey(String words, String key, EventHandler<ActionEvent> action) {
        Button button = of(words, action);
        button.setGraphic(new KeyCap(key));
        button.setContentDisplay(ContentDisplay.RIGHT);
        return button;
    }

    /** A square button that is only an icon; what it does is said as its accessible text. */
    public Button iconOnly(Icon icon, String spokenAs, EventHandler<ActionEvent> action) {
        Button button = of("", action);
        button.setGraphic(icon.at(IconSize.MEDIUM));
        button.setAccessibleText(spokenAs);
        button.getStyleClass().add("icon-only");
        return button;
    }

    /** A small button, 26 px high, for cards and rows. */
    public Button small(String words, EventHandler<ActionEvent> action) {
        Button button = of(words, action);
        button.getStyleClass().add("small");
        return button;
    }
}
