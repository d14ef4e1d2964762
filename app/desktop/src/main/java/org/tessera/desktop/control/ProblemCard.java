package org.tessera.desktop.control;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tessera.desktop.problem.Problem;
import org.tessera.desktop.text.Messages;

/** A problem where it happened: what happened, what is safe, what to do, and its code. */
public final class ProblemCard extends HBox {
    /** A card with what can be done now. */
    public ProblemCard(Messages messages, Problem problem, List<Action> actions) {
        getStyleClass().addAll("card", "problem-card");
        setAccessibleRole(javafx.scene.AccessibleRole.TEXT);
        Node icon = Icon.ALTERED.at(IconSize.LARGE);
        Tone.BAD.apply(icon);
        Label safe = TextStyle.SECOND.paragraph(messages.get("problem.safe", problem.whatIsSafe()));
        VBox body = new VBox(TextStyle.HEAD.paragraph(messages.get(problem.titleKey())),
                TextStyle.BODY.paragraph(problem.whatHappened()), safe, TextStyle.SECOND.paragraph(problem.whatToDo()),
                foot(problem, actions));
        body.getStyleClass().add("problem-body");
        HBox.setHgrow(body, Priority.ALWAYS);
        getChildren().addAll(icon, body);
        setAccessibleText(messages.get("problem.spoken", messages.get(problem.titleKey()), problem.whatHappened(),
                problem.whatIsSafe(), problem.whatToDo(), problem.code()));
    }

    private static Node foot(Problem problem, List<Action> actions) {
        HBox foot = new HBox();
        foot.getStyleClass().add("problem-foot");
        foot.setAlignment(Pos.CENTER_LEFT);
        actions.forEach(action -> {
            Button button = ButtonRank.SECONDARY.small(action.words(), event -> action.run().run());
            button.setId("problem-" + problem.code() + "-" + foot.getChildren().size());
            foot.getChildren().add(button);
        });
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        foot.getChildren().addAll(space, TextStyle.CODE.label(problem.code()));
        return foot;
    }
}
