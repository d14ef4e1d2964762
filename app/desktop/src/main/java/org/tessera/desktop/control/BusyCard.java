package org.tessera.desktop.control;

import java.time.Duration;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tessera.desktop.text.Messages;

/** Something that takes a while: what, how far, for how long, and a way out. Shown only after {@link #PATIENCE}. */
public final class BusyCard extends HBox {
    /** What is over sooner than this shows no card. */
    public static final Duration PATIENCE = Duration.ofMillis(400);

    private final Messages messages;
    private final Label what = TextStyle.HEAD.label();
    private final Label elapsed = TextStyle.SECOND.label();
    private final ProgressLine bar = new ProgressLine();

    /** A card with a way out. */
    public BusyCard(Messages messages, Runnable onCancel) {
        this.messages = messages;
        getStyleClass().addAll("card", "busy-card");
        setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(what, Priority.ALWAYS);
        what.setMaxWidth(Double.MAX_VALUE);
        VBox middle = new VBox(new HBox(what, elapsed), bar);
        middle.getStyleClass().add("busy-body");
        HBox.setHgrow(middle, Priority.ALWAYS);
        Button cancel = ButtonRank.SECONDARY.small(messages.get("busy.cancel"), event -> onCancel.run());
        cancel.setId("busy-cancel");
        getChildren().addAll(middle, cancel);
    }

    /**
     * Shows how far it is.
     *
     * @param words for example "Analyzing 1 of 4 notes"
     * @param progress 0 to 1; below 0 if it is not known
     * @param time since it began
     */
    public void show(String words, double progress, Duration time) {
        what.setText(words);
        Announcement.say(this, words);
        bar.show(progress);
        elapsed.setText(messages.get("busy.elapsed", time.toSeconds()));
    }
}
