package org.tessera.desktop.review;

import java.util.Arrays;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.desktop.command.KindCommand;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.Family;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.KeyCap;
import org.tessera.desktop.control.KeyWords;
import org.tessera.desktop.control.KindBadge;
import org.tessera.desktop.control.KindStyle;
import org.tessera.desktop.control.Standing;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.text.Messages;

/** What colours, edges and letters of a note mean, and what boxes and rings say. */
final class Legend extends VBox {
    private final Messages messages;
    private final KeyWords keys;
    private final Button close;

    Legend(Messages messages, KeyWords keys, Runnable onClose) {
        this.messages = messages;
        this.keys = keys;
        getStyleClass().addAll("card", "key-sheet");
        setId("legend");
        setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
        close = ButtonRank.QUIET.iconOnly(Icon.CLOSE, messages.get("close"), event -> onClose.run());
        close.setId("legend-close");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(TextStyle.SCREEN.label(messages.get("legend.title")), space, close);
        head.setAlignment(Pos.CENTER_LEFT);
        FlowPane columns = new FlowPane();
        columns.getStyleClass().add("key-columns");
        Arrays.stream(Family.values()).forEach(family -> columns.getChildren().add(family(family)));
        columns.getChildren().add(states());
        getChildren().addAll(head, columns);
    }

    private Node family(Family family) {
        VBox column = new VBox(TextStyle.HEAD.label(messages.get(family.messageKey())));
        column.getStyleClass().add("key-column");
        for (IdentifierKind kind : IdentifierKind.values()) {
            KindStyle style = KindStyle.of(kind);
            if (style.family() == family) {
                HBox line = new HBox(new KindBadge(KindBadge.Size.ROW, style),
                        TextStyle.BODY.label(messages.get(style.labelKey())),
                        new KeyCap(keys.cap(new KindCommand(kind))));
                line.getStyleClass().add("palette-line");
                line.setAlignment(Pos.CENTER_LEFT);
                column.getChildren().add(line);
            }
        }
        return column;
    }

    private Node states() {
        VBox column = new VBox(TextStyle.HEAD.label(messages.get("legend.states")));
        column.getStyleClass().add("key-column");
        for (Standing standing : List.of(Standing.values())) {
            HBox line = new HBox(standing.icon().at(org.tessera.desktop.control.IconSize.MEDIUM),
                    TextStyle.BODY.label(messages.get(standing.messageKey())));
            line.getStyleClass().add("palette-line");
            line.setAlignment(Pos.CENTER_LEFT);
            column.getChildren().add(line);
        }
        List.of("legend.fill", "legend.edge", "legend.box", "legend.ring")
                .forEach(key -> column.getChildren().add(TextStyle.SECOND.label(messages.get(key))));
        return column;
    }

    /** Puts the focus on the way to close it. */
    void focusClose() {
        close.requestFocus();
    }
}
