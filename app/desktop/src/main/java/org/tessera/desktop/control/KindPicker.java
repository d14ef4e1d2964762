package org.tessera.desktop.control;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.controlsfx.control.PopOver;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.desktop.command.KindCommand;
import org.tessera.desktop.text.Messages;

/** All kinds by family, each with its key; one press changes the kind. */
public final class KindPicker {
    private static final List<List<Family>> COLUMNS = List.of(List.of(Family.PERSON, Family.PLACE, Family.TIME),
            List.of(Family.CONTACT, Family.THING), List.of(Family.RECORD, Family.BODY, Family.OTHER));

    private final PopOver popOver = new PopOver();
    private final Messages messages;
    private final KeyWords keys;
    private Consumer<IdentifierKind> onPicked = kind -> {};

    /** A picker that shows each kind's key. */
    public KindPicker(Messages messages, KeyWords keys) {
        this.messages = messages;
        this.keys = keys;
        popOver.setArrowLocation(PopOver.ArrowLocation.BOTTOM_RIGHT);
        popOver.setArrowSize(0);
        popOver.setCornerRadius(8);
        popOver.setDetachable(false);
        popOver.setAutoHide(true);
        popOver.setAnimated(false);
    }

    private Node column(List<Family> families) {
        VBox column = new VBox();
        column.getStyleClass().add("kind-picker-column");
        for (Family family : families) {
            column.getChildren().add(TextStyle.COLUMN.label(messages.get(family.messageKey())));
            for (IdentifierKind kind : IdentifierKind.values()) {
                if (KindStyle.of(kind).family() == family) {
                    column.getChildren().add(choice(kind));
                }
            }
        }
        return column;
    }

    private Node choice(IdentifierKind kind) {
        String key = keys.cap(new KindCommand(kind));
        KindStyle style = KindStyle.of(kind);
        Label name = TextStyle.BODY.label(messages.get(style.labelKey()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox content = new HBox(new KindBadge(KindBadge.Size.ROW, style), name, space, new KeyCap(key));
        content.getStyleClass().add("kind-choice-content");
        content.setAlignment(Pos.CENTER_LEFT);
        Button button = ButtonRank.QUIET.of("", event -> pick(kind));
        button.getStyleClass().add("kind-choice");
        button.setGraphic(content);
        button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        button.setAccessibleText(messages.get("kind.pick", messages.get(style.labelKey()), key));
        button.setMaxWidth(Double.MAX_VALUE);
        return button;
    }

    private void pick(IdentifierKind kind) {
        popOver.hide();
        onPicked.accept(kind);
    }

    /** Opens beside a node; closes when a kind is picked, on Escape, or on a click elsewhere. */
    public void show(Node beside, Consumer<IdentifierKind> picked) {
        onPicked = picked;
        HBox columns = new HBox();
        columns.getStyleClass().add("kind-picker");
        COLUMNS.forEach(families -> columns.getChildren().add(column(families)));
        popOver.setContentNode(columns);
        popOver.show(beside);
    }

    /** Closes it. */
    public void hide() {
        popOver.hide();
    }
}
