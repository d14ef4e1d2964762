package org.tessera.desktop.review;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.tessera.core.review.NamedPerson;
import org.tessera.desktop.control.ButtonRank;

import org.tessera.desktop.control.SpanWords;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.text.Messages;

/**
 * The statement of 45 CFR 164.514(b)(2)(ii), beside what was seen and is sent as is. It cannot be automated: a named
 * person ticks it, and only then the review can end.
 */
final class FinishCard extends VBox {
    private static final int NAMED = 6;

    private final Messages messages;
    private final CheckBox statement = new CheckBox();

    FinishCard(Messages messages, ReviewState state, NamedPerson reviewer, Runnable onFinish, Runnable onBack) {
        this.messages = messages;
        getStyleClass().addAll("span-detail", "finish-card");
        setId("finish-card");
        statement.setId("finish-statement");
        statement.setText(messages.get("review.finish.statement"));
        statement.setWrapText(true);
        statement.setMinHeight(Region.USE_PREF_SIZE);
        Button finish = ButtonRank.PRIMARY.of(messages.get("review.finish"), event -> onFinish.run());
        finish.setId("finish-confirm");
        finish.disableProperty().bind(statement.selectedProperty().not());
        Button back = ButtonRank.SECONDARY.of(messages.get("review.back"), event -> onBack.run());
        back.setId("finish-back");
        Label why = TextStyle.SECOND.paragraph("");
        why.textProperty()
                .bind(statement.selectedProperty()
                        .map(ticked -> ticked ? reviewer.name() : messages.get("review.finish.why")));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(why, space, back, finish);
        foot.getStyleClass().add("span-buttons");
        foot.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(TextStyle.SECTION.label(messages.get("review.finish.title")), seen(state), statement,
                foot);
    }

    private TextFlow seen(ReviewState state) {
        SpanWords words = new SpanWords(messages);
        List<String> values = state.rows()
                .stream()
                .filter(row -> !row.standing().isHidden())
                .map(words::value)
                .distinct()
                .toList();
        String decided = messages.get("review.finish.decided", state.decided(), state.total());
        if (values.isEmpty()) {
            return new TextFlow(TextStyle.BODY.run(decided), TextStyle.BODY.run(messages.get("review.finish.none")));
        }
        String named = String.join(", ", values.subList(0, Math.min(NAMED, values.size())));
        return new TextFlow(TextStyle.BODY.run(decided), TextStyle.BODY.run(messages.get("review.finish.seen")),
                TextStyle.STRONG.run(named),
                TextStyle.BODY.run(messages.get("review.finish.more", Math.max(0, values.size() - NAMED))));
    }

    /** The box to tick. */
    CheckBox statement() {
        return statement;
    }

}
