package org.tessera.desktop.worklist;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tessera.core.work.WorkSummary;
import org.tessera.desktop.control.Action;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.ProblemCard;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.text.Messages;

/** The row at hand: what it is, and what can be done with it. */
final class WorklistFoot extends StackPane {
    private final Messages messages;
    private final NoteWords words;
    private final WorklistViewModel model;

    WorklistFoot(Messages messages, NoteWords words, WorklistViewModel model) {
        this.messages = messages;
        this.words = words;
        this.model = model;
        setId("worklist-foot");
    }

    void show(WorklistState state) {
        Optional<Node> content = state.currentRow().map(row -> switch (row) {
            case WorklistRow.Note(WorkSummary note) -> state.deleting() ? question(note) : note(note);
            case WorklistRow.Unread unread -> new ProblemCard(messages, unread.problem(),
                    List.of(new Action(messages.get("worklist.unread.seen"), model::askToDelete)));
        });
        getChildren().setAll(content.stream().toList());
        boolean question = state.deleting() && content.isPresent();
        getStyleClass().setAll("worklist-foot");
        if (question) {
            getStyleClass().add("asking");
        }
    }

    private Node note(WorkSummary note) {
        Button delete = ButtonRank.SECONDARY.of(messages.get("worklist.delete"), event -> model.askToDelete());
        delete.setId("worklist-delete");
        Button open = ButtonRank.PRIMARY.withKey(words.action(note), messages.get("key.enter"),
                event -> model.openCurrent());
        open.setId("worklist-open");
        if (TwoReadings.canBeMarked(note) || TwoReadings.canBeWithdrawn(note)) {
            Button two = ButtonRank.SECONDARY.of(
                    messages.get(note.reading().isEmpty() ? "reading.mark" : "reading.withdraw"),
                    event -> model.readByTwo());
            two.setId("worklist-two");
            return line(words.name(note).reveal(), words.figures(note), two, delete, open);
        }
        return line(words.name(note).reveal(), words.figures(note), delete, open);
    }

    private Node question(WorkSummary note) {
        Button keep = ButtonRank.SECONDARY.of(messages.get("worklist.delete.keep"), event -> model.keep());
        keep.setId("worklist-keep");
        Button delete = ButtonRank.PRIMARY.of(messages.get("worklist.delete.confirm"), event -> model.delete());
        delete.setId("worklist-delete-confirm");
        return line(messages.get("worklist.delete.title", words.name(note).reveal()),
                messages.get("worklist.delete.words"), keep, delete);
    }

    private static Node line(String first, String second, Button... buttons) {
        VBox text = new VBox(TextStyle.SECTION.label(first), TextStyle.SECOND.paragraph(second));
        text.setAlignment(Pos.CENTER_LEFT);
        text.setMinWidth(0);
        HBox.setHgrow(text, Priority.ALWAYS);
        HBox line = new HBox(text);
        line.getChildren().addAll(buttons);
        line.getStyleClass().add("worklist-foot-line");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    /** Puts the focus on the harmless answer. */
    void focusQuestion() {
        Optional.ofNullable(lookup("#worklist-keep")).ifPresent(Node::requestFocus);
    }
}
