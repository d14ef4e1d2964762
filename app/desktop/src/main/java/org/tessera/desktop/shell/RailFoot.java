package org.tessera.desktop.shell;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.IconSize;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.workspace.Sending;
import org.tessera.desktop.workspace.User;
import org.tessera.desktop.workspace.Workspace;

/** The foot of the rail: whether prompts may leave, and who works here. */
final class RailFoot extends VBox {
    private final Messages messages;
    private final Workspace workspace;
    private final HBox sending = new HBox();
    private final HBox user = new HBox();

    RailFoot(Messages messages, Workspace workspace) {
        this.messages = messages;
        this.workspace = workspace;
        getStyleClass().add("rail-foot-content");
        sending.getStyleClass().add("rail-sending");
        sending.setAlignment(Pos.CENTER_LEFT);
        user.getStyleClass().add("rail-user");
        user.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(sending, user);
        workspace.sendingProperty().subscribe(this::showSending);
        workspace.userProperty().subscribe(this::showUser);
    }

    private void showSending(Sending now) {
        Icon icon = switch (now) {
            case ON -> Icon.SENT;
            case STOPPED -> Icon.REFUSED;
            case ON_DEVICE_ONLY -> Icon.DEVICE;
        };
        Node picture = icon.at(IconSize.MEDIUM);
        Label words = word(TextStyle.SECOND, messages.get(now.messageKey()));
        words.setWrapText(true);
        words.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(words, Priority.ALWAYS);
        sending.getChildren().setAll(picture, words);
        if (now != Sending.ON_DEVICE_ONLY) {
            picture.getStyleClass().add("rail-word");
            sending.getChildren().add(turn(now));
        }
    }

    private Button turn(Sending now) {
        boolean stopped = now == Sending.STOPPED;
        Button turn = ButtonRank.QUIET.small(messages.get(stopped ? "sending.allow" : "sending.stop"),
                event -> workspace.allowSending(stopped));
        turn.setId("sending-switch");
        turn.setAccessibleText(messages.get(stopped ? "sending.allow.spoken" : "sending.stop.spoken"));
        return turn;
    }

    private void showUser(User now) {
        StackPane circle = new StackPane(new Label(now.initials()));
        circle.getStyleClass().add("initials");
        Node words = new VBox(word(TextStyle.STRONG, now.person().name()),
                word(TextStyle.META, messages.get(now.roleKey(), now.roles().size())));
        user.getChildren().setAll(circle, words);
    }

    private static Label word(TextStyle style, String words) {
        Label label = style.label(words);
        label.getStyleClass().add("rail-word");
        return label;
    }
}
