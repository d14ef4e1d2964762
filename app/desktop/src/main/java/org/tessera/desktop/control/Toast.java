package org.tessera.desktop.control;

import java.time.Duration;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.tessera.desktop.motion.Delay;

/** One line that says what was done and takes it back. It leaves after 6 s, but not while it is hovered or focused. */
public final class Toast extends HBox {
    private static final Duration SHOWN = Duration.ofSeconds(6);

    private final Delay leave = new Delay(this::hide);
    private final Label words = TextStyle.BODY.label();

    /** A toast that is not shown. */
    public Toast() {
        getStyleClass().add("toast");
        setId("toast");
        setAlignment(Pos.CENTER_LEFT);
        setMaxHeight(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        setVisible(false);
        setManaged(false);
        hoverProperty().subscribe(this::hold);
        focusWithinProperty().subscribe(this::hold);
    }

    private void hold(boolean held) {
        if (held) {
            leave.stop();
        } else if (isVisible()) {
            leave.begin(SHOWN);
        }
    }

    /** Says what was done. */
    public void show(String said, Optional<Action> undo, String undoKey) {
        words.setText(said);
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
        Announcement.say(this, said);
        leave.begin(SHOWN);
    }

    /** Leaves at once. */
    public void hide() {
        leave.stop();
        setVisible(false);
        setManaged(false);
        setAccessibleText("");
    }
}
