package org.tessera.desktop.control;

import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.util.Duration;

/** One line that says what was done and takes it back. It leaves after 6 s, but not while it is hovered or focused. */
public final class Toast extends HBox {
    private static final Duration SHOWN = Duration.seconds(6);

    private final PauseTransition leave = new PauseTransition(SHOWN);
    private final Label words = TextStyle.BODY.label();

    /** A toast that is not shown. */
    public Toast() {
        getStyleClass().add("toast");
        setId("toast");
        setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TEXT);
        setMaxHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        setVisible(false);
        setManaged(false);
        leave.setOnFinished(event -> hide());
        hoverProperty().subscribe(this::hold);
        focusWithinProperty().subscribe(this::hold);
    }

    private void hold(boolean held) {
        if (held) {
            leave.stop();
        } else if (isVisible()) {
            leave.playFromStart();
        }
    }

    /** Says what was done. */
    public void show(String said, Optional<Action> undo, String undoKey) {
        words.setText(said);
        setAccessibleText(said);
        getChildren().setAll(Icon.PASSED.at(IconSize.MEDIUM), words);
        undo.ifPresent(action -> {
            Button button = ButtonRank.QUIET.withKey(action.words(), undoKey, event -> {
                hide();
                action.run().run();
            });
            button.setId("toast-undo");
            getChildren().add(button);
        });
        setVisible(true);
        setManaged(true);
        leave.playFromStart();
    }

    /** Leaves at once. */
    public void hide() {
        leave.stop();
        setVisible(false);
        setManaged(false);
    }
}
