package org.tessera.desktop.help;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.shell.MainWindow;
import org.tessera.desktop.text.Messages;

/** One line below the screen that leads along the path. It covers nothing, and everything can be used meanwhile. */
final class TourCard extends HBox {
    private static final List<TourStep> STEPS = List.of(TourStep.values());
    private static final String HERE = "tour-here";

    private final Messages messages;
    private final MainWindow window;
    private final Label count = TextStyle.META.label();
    private final Label words = TextStyle.BODY.paragraph("");
    private final Button back;
    private final Button next;
    private Optional<Node> marked = Optional.empty();
    private int at;

    TourCard(Messages messages, MainWindow window) {
        this.messages = messages;
        this.window = window;
        getStyleClass().add("tour-card");
        setAlignment(Pos.CENTER_LEFT);
        setId("tour-card");
        setVisible(false);
        managedProperty().bind(visibleProperty());
        Button leave = ButtonRank.QUIET.small(messages.get("tour.leave"), event -> end());
        leave.setId("tour-leave");
        back = ButtonRank.SECONDARY.small(messages.get("tour.back"), event -> go(at - 1));
        back.setId("tour-back");
        next = ButtonRank.SECONDARY.small("", event -> go(at + 1));
        next.setId("tour-next");
        count.setMinWidth(USE_PREF_SIZE);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(count, words, leave, back, next);
        window.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (isVisible() && event.getCode() == KeyCode.ESCAPE) {
                end();
                event.consume();
            }
        });
    }

    /** @param focused whether the focus goes to the card; a walk that begins by itself takes it from nobody */
    void start(boolean focused) {
        setVisible(true);
        show(0, focused);
    }

    private void go(int step) {
        show(step, true);
    }

    private void show(int step, boolean focused) {
        if (step >= STEPS.size()) {
            end();
            return;
        }
        at = Math.max(0, step);
        TourStep here = STEPS.get(at);
        window.show(here.place());
        unmark();
        marked = Optional.ofNullable(window.lookup("#" + here.control()));
        marked.ifPresent(node -> node.getStyleClass().add(HERE));
        count.setText(messages.get("tour.count", at + 1, STEPS.size()));
        words.setText(messages.get(here.wordsKey()));
        back.setDisable(at == 0);
        next.setText(messages.get(at + 1 < STEPS.size() ? "tour.next" : "tour.done"));
        setAccessibleText(words.getText());
        next.setAccessibleText(messages.get("tour.spoken", words.getText(), next.getText()));
        if (focused) {
            next.requestFocus();
        }
        notifyAccessibleAttributeChanged(AccessibleAttribute.TEXT);
    }

    private void unmark() {
        marked.ifPresent(node -> node.getStyleClass().remove(HERE));
        marked = Optional.empty();
    }

    private void end() {
        unmark();
        setVisible(false);
    }
}
