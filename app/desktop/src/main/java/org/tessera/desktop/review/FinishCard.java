package org.tessera.desktop.review;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.TextFlow;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.review.PicturesSeen;
import org.tessera.desktop.command.ReviewCommand;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.IconSize;
import org.tessera.desktop.control.KeyWords;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.control.Tone;
import org.tessera.desktop.document.DocumentWords;
import org.tessera.desktop.text.Messages;

/**
 * The statement of 45 CFR 164.514(b)(2)(ii), beside what was seen and is sent as is. It cannot be automated: a named
 * person ticks it, and only then the review can end. If the document holds pictures, that person also states that they looked
 * at them (items P and Q).
 */
final class FinishCard extends VBox {
    /** Lines of what was seen; fewer beside a second box, so that the buttons have their room in large text. */
    private static final int SOME = 4;

    private static final int FEW = 3;

    private final Messages messages;
    private final KeyWords keys;
    private final ReviewViewModel model;
    private final CheckBox statement = new CheckBox();
    private final CheckBox looked = new CheckBox();
    private final DocumentWords words;
    private final BooleanBinding complete;

    FinishCard(Messages messages, KeyWords keys, ReviewState state, NamedPerson reviewer, ReviewViewModel model) {
        this.messages = messages;
        this.keys = keys;
        this.model = model;
        getStyleClass().addAll("span-detail", "finish-card");
        setId("finish-card");
        this.words = new DocumentWords(messages);
        box(statement, "finish-statement", messages.get("review.finish.statement"), model.finishing().statedProperty());
        Finishing finishing = model.finishing();
        box(looked, "finish-looked", messages.get("document.seen.statement", words.parts(finishing.toBeSeen())),
                finishing.lookedProperty());
        complete = Bindings.createBooleanBinding(finishing::isStated, finishing.statedProperty(),
                finishing.lookedProperty());
        Label why = TextStyle.SECOND.paragraph("");
        why.textProperty()
                .bind(Bindings
                        .createStringBinding(
                                () -> complete.get() ? reviewer.name()
                                        : messages.get(
                                                statement.isSelected() ? "document.seen.why" : "review.finish.why"),
                                complete, finishing.statedProperty()));
        List<SeenPlace> places = model.seen();
        getChildren().addAll(TextStyle.SECTION.label(messages.get("review.finish.title")), seen(state, places));
        if (!places.isEmpty()) {
            getChildren().add(new SeenList(messages, places, finishing.asksToLook() ? FEW : SOME, model));
            if (!finishing.asksToLook()) {
                getChildren().add(TextStyle.SECOND.paragraph(messages.get("review.finish.seen.words")));
            }
        }
        getChildren().add(statement);
        looking().ifPresent(getChildren()::add);
        getChildren().addAll(why, buttons());
    }

    private static void box(CheckBox box, String id, String words, BooleanProperty ticked) {
        box.setId(id);
        box.setText(words);
        box.setWrapText(true);
        box.setMinHeight(Region.USE_PREF_SIZE);
        ticked.set(false);
        box.selectedProperty().subscribe(ticked::set);
    }

    /** The second box, or who ticked it before; empty for a note without pictures. */
    private Optional<Node> looking() {
        Finishing finishing = model.finishing();
        if (finishing.asksToLook()) {
            return Optional.of(looked);
        }
        return finishing.toBeSeen().isEmpty() ? Optional.empty() : finishing.seen().map(this::done);
    }

    private Node done(PicturesSeen seen) {
        Node check = Icon.PASSED.at(IconSize.MEDIUM);
        Tone.OK.apply(check);
        Label said = TextStyle.SECOND.paragraph(words.seen(seen));
        said.setId("finish-looked-done");
        HBox done = new HBox(check, said);
        done.getStyleClass().add("finish-done");
        done.setAlignment(Pos.CENTER_LEFT);
        return done;
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
        List.of(prompt, foot.getChildren().getLast()).forEach(button -> button.disableProperty().bind(complete.not()));
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

    /** The box for the pictures if they wait for being looked at, else the other one. */
    CheckBox looked() {
        return model.finishing().asksToLook() ? looked : statement;
    }
}
