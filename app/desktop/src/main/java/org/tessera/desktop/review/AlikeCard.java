package org.tessera.desktop.review;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.SpanWords;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.text.Messages;

/** What "all like this" would do, place by place, before it is done. */
final class AlikeCard extends VBox {
    AlikeCard(Messages messages, Alike alike, Runnable onConfirm, Runnable onBack) {
        getStyleClass().addAll("span-detail", "alike-card");
        setId("alike-card");
        SpanWords words = new SpanWords(messages);
        ListView<Alike.Hit> list = new ListView<>();
        list.setId("alike-list");
        list.setAccessibleText(messages.get("review.alike.list"));
        list.getItems().setAll(alike.hits());
        list.setCellFactory(view -> new HitCell(messages));
        VBox.setVgrow(list, Priority.ALWAYS);
        Button confirm = ButtonRank.PRIMARY.of(messages.get("review.alike.confirm", alike.hits().size() + 1),
                event -> onConfirm.run());
        confirm.setId("alike-confirm");
        Button back = ButtonRank.SECONDARY.of(messages.get("review.back"), event -> onBack.run());
        back.setId("alike-back");
        HBox buttons = new HBox(confirm, back);
        buttons.getStyleClass().add("span-buttons");
        getChildren().addAll(
                TextStyle.SECTION.paragraph(
                        messages.get("review.alike.title", words.value(alike.like()), words.kind(alike.like().kind()))),
                TextStyle.SECOND.paragraph(messages.get("review.alike.places", alike.hits().size())), list, buttons);
    }

    /** One place with its surroundings. */
    private static final class HitCell extends ListCell<Alike.Hit> {
        private final Messages messages;

        HitCell(Messages messages) {
            this.messages = messages;
            getStyleClass().add("hit-cell");
            setPrefWidth(0);
        }

        @Override
        protected void updateItem(Alike.Hit hit, boolean empty) {
            super.updateItem(hit, empty);
            setGraphic(hit == null ? null : row(hit));
        }

        private Node row(Alike.Hit hit) {
            String context = hit.context().reveal().replaceAll("\\s", " ");
            String what = messages.get(hit.existing().isPresent() ? "review.alike.decide" : "review.alike.add");
            TextFlow words = new TextFlow(List.of(TextStyle.SECOND.run(context.substring(0, hit.inContext().start())),
                    TextStyle.HEAD.run(context.substring(hit.inContext().start(), hit.inContext().end())),
                    TextStyle.SECOND.run(context.substring(hit.inContext().end()))).toArray(Node[]::new));
            HBox.setHgrow(words, Priority.ALWAYS);
            Label said = TextStyle.META.label(what);
            said.setMinWidth(Region.USE_PREF_SIZE);
            HBox row = new HBox(words, said);
            row.getStyleClass().add("hit");
            setAccessibleText(context + ", " + what);
            return row;
        }
    }
}
