package org.tessera.desktop.compose;

import java.time.Duration;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.scene.layout.StackPane;
import org.tessera.desktop.control.BusyCard;
import org.tessera.desktop.text.Messages;

/** Says that the answer is awaited, since when, and offers to stop waiting. */
final class SendingCard extends StackPane {
    private final Messages messages;
    private final BusyCard card;
    private final Timeline clock;
    private String where = "";
    private long startedAt;

    SendingCard(Messages messages, Runnable onStop) {
        this.messages = messages;
        card = new BusyCard(messages, onStop);
        clock = new Timeline(
                new KeyFrame(javafx.util.Duration.millis((double) BusyCard.PATIENCE.toMillis()), event -> tick()));
        clock.setCycleCount(Animation.INDEFINITE);
        setId("prompt-sending");
        getChildren().add(card);
        setVisible(false);
        setManaged(false);
    }

    void start(String destination) {
        if (clock.getStatus() != Animation.Status.RUNNING) {
            where = destination;
            startedAt = System.nanoTime();
            clock.playFromStart();
        }
    }

    void stop() {
        clock.stop();
        setVisible(false);
        setManaged(false);
    }

    private void tick() {
        card.show(messages.get("prompt.sending", where), -1, Duration.ofNanos(System.nanoTime() - startedAt));
        setVisible(true);
        setManaged(true);
    }
}
