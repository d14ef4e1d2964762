package org.tessera.desktop.adjudicate;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tessera.core.reading.RulingCounts;
import org.tessera.core.review.NamedPerson;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.text.Messages;

/** The statement of 45 CFR 164.514(b)(2)(ii), made by the person who settled the differences. */
final class RulingCard extends VBox {
    private final CheckBox statement = new CheckBox();

    RulingCard(Messages messages, AdjudicationState.Open state, NamedPerson by, Runnable onFinish, Runnable onBack) {
        getStyleClass().addAll("span-detail", "finish-card");
        setId("ruling-card");
        statement.setId("ruling-statement");
        statement.setText(messages.get("review.finish.statement"));
        statement.setWrapText(true);
        statement.setMinHeight(Region.USE_PREF_SIZE);
        Button finish = ButtonRank.PRIMARY.of(messages.get("review.finish"), event -> onFinish.run());
        finish.setId("ruling-confirm");
        finish.disableProperty().bind(statement.selectedProperty().not());
        Button back = ButtonRank.SECONDARY.of(messages.get("review.back"), event -> onBack.run());
        back.setId("ruling-back");
        Label why = TextStyle.SECOND.paragraph("");
        why.textProperty()
                .bind(statement.selectedProperty()
                        .map(ticked -> ticked ? by.name() : messages.get("review.finish.why")));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox foot = new HBox(space, back, finish);
        foot.getStyleClass().add("span-buttons");
        foot.setAlignment(Pos.CENTER_LEFT);
        RulingCounts counts = state.adjudication().counts();
        getChildren().addAll(TextStyle.SECTION.label(messages.get("adjudicate.finish.title")),
                TextStyle.BODY.paragraph(messages.get("adjudicate.finish.counts", counts.agreed(), counts.first(),
                        state.readers().first().name(), counts.second(), state.readers().second().name(),
                        counts.own())),
                TextStyle.SECOND.paragraph(messages.get(
                        state.readers().thirdPersonAsked() ? "adjudicate.may.third" : "adjudicate.may.one_of_two")),
                statement, why, foot);
    }

    /** The box to tick. */
    CheckBox statement() {
        return statement;
    }
}
