package org.tessera.desktop.compose;

import java.time.Duration;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.scene.layout.StackPane;
import org.tessera.desktop.control.BusyCard;
import org.tessera.desktop.motion.Ticks;
import org.tessera.desktop.text.Messages;

/** Says that the answer is awaited, since when, and offers to stop waiting. */
final class SendingCard extends StackPane {
    private final Messages messages;
    private final BusyCard card;
    private final Ticks clock;
    private final ReadOnlyIntegerProperty received;
    private String where = "";
    private long startedAt;

    SendingCard(Messages messages, ReadOnlyIntegerProperty received, Runnable onStop) {
        this.messages = messages;
        this.received = received;
        card = new BusyCard(messages, onStop);
        clock = Ticks.whileShown(this, BusyCard.PATIENCE, this::tick);
        setId("prompt-sending");
        getChildren().add(card);
        setVisible(false);
        setManaged(false);
    }

    void start(String destination) {
        if (!clock.isBegun()) {
            where = destination;
            startedAt = System.nanoTime();
            clock.begin();
        }
    }

    void stop() {
        clock.stop();
        setVisible(false);
        setManaged(false);
    }

    private void tick() {
        String words = received.get() == 0 ? messages.get("prompt.sending", where)
                : messages.get("prompt.receiving", received.get());
        card.show(words, -1, Duration.ofNanos(System.nanoTime() - startedAt));
        setVisible(true);
        setManaged(true);
    }
}
