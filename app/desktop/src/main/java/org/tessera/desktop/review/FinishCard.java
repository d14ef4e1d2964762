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
import org.tessera.desktop.command.ReviewCommand;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.KeyWords;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.text.Messages;

/**
 * The statement of 45 CFR 164.514(b)(2)(ii), beside what was seen and is sent as is. It cannot be automated: a named
 * person ticks it, and only then the review can end.
 */
final class FinishCard extends VBox {
    private final Messages messages;
    private final KeyWords keys;
    private final ReviewViewModel model;
    private final CheckBox statement = new CheckBox();

    FinishCard(Messages messages, KeyWords keys, ReviewState state, NamedPerson reviewer, ReviewViewModel model) {
        this.messages = messages;
        this.keys = keys;
        this.model = model;
        getStyleClass().addAll("span-detail", "finish-card");
        setId("finish-card");
        statement.setId("finish-statement");
        statement.setText(messages.get("review.finish.statement"));
        statement.setWrapText(true);
        statement.setMinHeight(Region.USE_PREF_SIZE);
        model.finishing().statedProperty().set(false);
        statement.selectedProperty().subscribe(ticked -> model.finishing().statedProperty().set(ticked));
        Label why = TextStyle.SECOND.paragraph("");
        why.textProperty()
                .bind(statement.selectedProperty()
                        .map(ticked -> ticked ? reviewer.name() : messages.get("review.finish.why")));
        List<SeenPlace> places = model.seen();
        getChildren().addAll(TextStyle.SECTION.label(messages.get("review.finish.title")), seen(state, places));
        if (!places.isEmpty()) {
            getChildren().addAll(new SeenList(messages, places, model),
                    TextStyle.SECOND.paragraph(messages.get("review.finish.seen.words")));
        }
        getChildren().addAll(statement, why, buttons());
    }

    /** The one way on is the primary button: to the next note if one waits, and else on with this one. */
    private HBox buttons() {
        Button back = ButtonRank.SECONDARY.of(messages.get("review.back"), event -> model.back());
        back.setId("finish-back");
        boolean others = model.finishing().others() > 0;
        Button prompt = (others ? ButtonRank.SECONDARY : ButtonRank.PRIMARY).of(messages.get("review.finish"),
                event -> model.finish(Finishing.Then.PROMPT));
        prompt.setId("finish-confirm");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(space, back, prompt);
        if (others) {
            Button next = ButtonRank.PRIMARY.withKey(messages.get("review.finish.next"), keys.cap(ReviewCommand.FINISH),
                    event -> model.finish(Finishing.Then.NEXT_NOTE));
            next.setId("finish-next");
            foot.getChildren().add(next);
        }
        List.of(prompt, foot.getChildren().getLast())
                .forEach(button -> button.disableProperty().bind(statement.selectedProperty().not()));
        foot.getStyleClass().add("span-buttons");
        foot.setAlignment(Pos.CENTER_LEFT);
        return foot;
    }

    private TextFlow seen(ReviewState state, List<SeenPlace> places) {
        String decided = messages.get("review.finish.decided", state.decided(), state.total());
        if (places.isEmpty()) {
            return new TextFlow(TextStyle.BODY.run(decided), TextStyle.BODY.run(messages.get("review.finish.none")));
        }
        return new TextFlow(TextStyle.BODY.run(decided),
                TextStyle.BODY.run(messages.get("review.finish.seen", places.size())));
    }

    /** The box to tick. */
    CheckBox statement() {
        return statement;
    }
}
