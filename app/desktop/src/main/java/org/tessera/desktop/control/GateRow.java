package org.tessera.desktop.control;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tessera.core.gate.GateCheck;
import org.tessera.desktop.text.Messages;

/** One check of the gate. A failed one is open: why, who can fix it, and what can be done now. */
public final class GateRow extends VBox {
    /**
     * A row.
     *
     * @param check the check
     * @param actions what is offered if it failed; at most two
     */
    public GateRow(Messages messages, GateCheck check, List<Action> actions) {
        getStyleClass().add("gate-row");
        setId("gate-" + check.rule().name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
        getChildren().add(head(check));
        if (!check.isPassed()) {
            getStyleClass().add("failed");
            VBox body = new VBox();
            body.getStyleClass().add("gate-body");
            check.reasons().forEach(reason -> {
                Label words = TextStyle.SECOND.paragraph(reason.words());
                words.getStyleClass().add("gate-reason");
                body.getChildren()
                        .addAll(words, TextStyle.SECOND
                                .paragraph(messages.get("gate.fixer", reason.source(), reason.fixer().title())));
            });
            if (!actions.isEmpty()) {
                body.getChildren().add(buttons(actions, getId()));
            }
            getChildren().add(body);
        }
        setAccessibleText(messages.get(check.isPassed() ? "gate.spoken.passed" : "gate.spoken.failed",
                check.rule().title(), check.rule().source(), check.failure().orElse("")));
    }

    private static Node head(GateCheck check) {
        boolean passed = check.isPassed();
        Node icon = (passed ? Icon.PASSED : Icon.FAILED).at(IconSize.MEDIUM);
        (passed ? Tone.OK : Tone.BAD).apply(icon);
        Label title = (passed ? TextStyle.BODY : TextStyle.HEAD).label(check.rule().title());
        if (!passed) {
            title.getStyleClass().add("bad-words");
        }
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        title.setWrapText(true);
        title.setMinHeight(Region.USE_PREF_SIZE);
        HBox head = new HBox(icon, title, space);
        if (passed) {
            Label source = TextStyle.META.label(check.rule().source());
            source.setMinWidth(Region.USE_PREF_SIZE);
            head.getChildren().add(source);
        }
        head.getStyleClass().add("gate-head");
        head.setAlignment(Pos.CENTER_LEFT);
        return head;
    }

    private static Node buttons(List<Action> actions, String id) {
        HBox row = new HBox();
        row.getStyleClass().add("gate-actions");
        for (Action action : actions) {
            ButtonRank rank = row.getChildren().isEmpty() ? ButtonRank.SECONDARY : ButtonRank.QUIET;
            Button button = rank.small(action.words(), event -> action.run().run());
            button.setId(id + "-" + row.getChildren().size());
            row.getChildren().add(button);
        }
        return row;
    }
}
