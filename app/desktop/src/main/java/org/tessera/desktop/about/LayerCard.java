package org.tessera.desktop.about;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.text.Messages;

/** A card over the window with a title, what can be done with it, a way out, and a body that can be longer than the window. */
sealed class LayerCard extends VBox permits AboutCard, SelfTestCard {
    private final HBox head = new HBox();
    private final VBox body = new VBox();
    private final Button close;

    LayerCard(Messages messages, String id, String title, Runnable onClose) {
        getStyleClass().addAll("card", "strong", "help-card");
        setId(id);
        setAccessibleText(title);
        close = ButtonRank.QUIET.iconOnly(Icon.CLOSE, messages.get("close"), event -> onClose.run());
        close.setId(id + "-close");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        head.getStyleClass().add("span-buttons");
        head.setAlignment(Pos.CENTER_LEFT);
        head.getChildren().addAll(TextStyle.SCREEN.label(title), space, close);
        body.getStyleClass().add("help-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("reasons-scroll");
        scroll.setId(id + "-body");
        scroll.setAccessibleText(title);
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                onClose.run();
                event.consume();
            }
        });
    }

    /** What can be done, before the way out. */
    final void head(Button... buttons) {
        head.getChildren().addAll(2, List.of(buttons));
    }

    /** One more part of the body. */
    final void add(Node part) {
        body.getChildren().add(part);
    }

    /** Another body. */
    final void show(List<? extends Node> parts) {
        body.getChildren().setAll(parts);
    }

    /** Puts the focus on the way out. */
    final void focusClose() {
        close.requestFocus();
    }
}
