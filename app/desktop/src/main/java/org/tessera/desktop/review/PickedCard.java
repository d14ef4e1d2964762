package org.tessera.desktop.review;

import java.util.List;
import java.util.stream.Collectors;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tessera.desktop.command.ReviewCommand;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.KeyWords;
import org.tessera.desktop.control.KindPicker;
import org.tessera.desktop.control.SpanRow;
import org.tessera.desktop.control.SpanWords;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.text.Messages;

/** The spans that a person picked, and what can be done with all of them as one step. */
final class PickedCard extends VBox {
    PickedCard(Messages messages, KeyWords keys, ReviewState state, ReviewViewModel model) {
        getStyleClass().add("span-detail");
        setId("picked-card");
        SpanWords words = new SpanWords(messages);
        List<SpanRow> rows = state.chosen();
        String values = rows.stream().map(words::value).distinct().limit(6).collect(Collectors.joining(", "));
        Button confirm = ButtonRank.PRIMARY.withKey(messages.get("span.confirm"), keys.cap(ReviewCommand.CONFIRM),
                event -> model.confirm());
        confirm.setId("picked-confirm");
        Button reject = ButtonRank.SECONDARY.withKey(messages.get("span.reject"), keys.cap(ReviewCommand.REJECT),
                event -> model.reject());
        reject.setId("picked-reject");
        Button reopen = ButtonRank.SECONDARY.withKey(messages.get("span.reopen"), keys.cap(ReviewCommand.REOPEN),
                event -> model.reopen());
        reopen.setId("picked-reopen");
        KindPicker kinds = new KindPicker(messages, keys);
        Button kind = ButtonRank.SECONDARY.of(messages.get("span.kind"), event -> {});
        kind.setId("picked-kind");
        kind.setOnAction(event -> kinds.show(kind, model::kind));
        HBox buttons = new HBox(confirm, reject, reopen, kind);
        buttons.getStyleClass().add("span-buttons");
        buttons.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(TextStyle.SECTION.label(messages.get("review.picked", rows.size())),
                TextStyle.SECOND.paragraph(values), TextStyle.SECOND.paragraph(messages.get("review.picked.words")),
                buttons);
    }
}
