package org.tessera.desktop.worklist;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tessera.core.work.WorkStep;
import org.tessera.core.work.WorkSummary;
import org.tessera.desktop.control.Badge;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.control.Tone;
import org.tessera.desktop.text.Messages;

/** One row of the worklist: 44 px, two lines in the first column. */
final class WorklistCell extends ListCell<WorklistRow> {
    private final Messages messages;
    private final NoteWords words;
    private final Label name = TextStyle.STRONG.label();
    private final Label title = TextStyle.SECOND.label();
    private final Label format = TextStyle.SECOND.label();
    private final PathBars path = new PathBars();
    private final Label step = TextStyle.STRONG.label();
    private final Label standing = TextStyle.SECOND.label();
    private final HBox attention = new HBox();
    private final Label with = TextStyle.SECOND.label();
    private final Label waiting = TextStyle.SECOND.label();
    private final HBox row;

    WorklistCell(Messages messages, NoteWords words) {
        this.messages = messages;
        this.words = words;
        getStyleClass().add("worklist-cell");
        row = new HBox(column("note", lines(name, title)), column("format", format), column("path", path),
                column("step", lines(step, standing)), grow(column("attention", attention)), column("with", with),
                column("waiting", waiting));
        row.getStyleClass().add("worklist-row");
        row.setAlignment(Pos.CENTER_LEFT);
        attention.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    /** The heads of the columns, as wide as those of the rows. */
    static HBox heads(Messages messages) {
        HBox heads = new HBox(head("note", messages.get("worklist.column.note")),
                head("format", messages.get("worklist.column.format")),
                head("path", messages.get("worklist.column.path")), head("step", messages.get("worklist.column.step")),
                grow(head("attention", messages.get("worklist.column.attention"))),
                head("with", messages.get("worklist.column.with")),
                head("waiting", messages.get("worklist.column.waiting")));
        heads.getStyleClass().addAll("worklist-row", "worklist-heads");
        heads.setAlignment(Pos.CENTER_LEFT);
        return heads;
    }

    private static Region head(String column, String words) {
        return column(column, TextStyle.COLUMN.label(words));
    }

    private static Region column(String name, Region content) {
        HBox column = new HBox(content);
        column.setAlignment(name.equals("waiting") ? Pos.CENTER_RIGHT : Pos.CENTER_LEFT);
        HBox.setHgrow(content, Priority.ALWAYS);
        column.getStyleClass().add("column-" + name);
        return column;
    }

    private static Region grow(Region column) {
        HBox.setHgrow(column, Priority.ALWAYS);
        return column;
    }

    private static VBox lines(Label first, Label second) {
        VBox lines = new VBox(first, second);
        lines.setAlignment(Pos.CENTER_LEFT);
        lines.setMinWidth(0);
        second.managedProperty().bind(second.textProperty().isNotEmpty());
        return lines;
    }

    @Override
    protected void updateItem(@Nullable WorklistRow item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty || item == null ? null : row);
        if (item != null && !empty) {
            switch (item) {
                case WorklistRow.Note(WorkSummary note) -> show(note);
                case WorklistRow.Unread unread -> show(unread);
            }
        }
    }

    private void show(WorkSummary note) {
        name.setText(words.name(note).reveal());
        title.setText(words.title(note).reveal());
        format.setText(words.format(note));
        path.show(note.step());
        step.setText(words.step(note.step()));
        standing.setText(words.standing(note));
        attention.getChildren().clear();
        words.reading(note).ifPresent(said -> {
            Tone tone = TwoReadings.isToRule(note) ? Tone.WARN : Tone.INFO;
            attention.getChildren().add(new Badge(Icon.PEOPLE, said, tone));
        });
        note.attention().ifPresent(code -> flag(NoteWords.attention(code)));
        with.setText(note.with().map(person -> person.name()).orElse(messages.get("worklist.with.nobody")));
        waiting.setText(words.waiting(note.changedAt()));
        setAccessibleText(words.spoken(note));
    }

    private void show(WorklistRow.Unread unread) {
        String why = messages.get(unread.problem().titleKey());
        name.setText(words.name(unread).reveal());
        title.setText(messages.get("worklist.unread.title"));
        format.setText("");
        path.show(WorkStep.IMPORT);
        step.setText(messages.get("worklist.step.import"));
        standing.setText(why);
        attention.getChildren().clear();
        flag(messages.get("worklist.unread"));
        with.setText("");
        waiting.setText("");
        setAccessibleText(messages.get("worklist.spoken", words.name(unread).reveal(), "",
                messages.get("worklist.step.import"), why, messages.get("worklist.unread")));
    }

    private void flag(String what) {
        attention.getChildren().add(new Badge(Icon.ALTERED, what, Tone.BAD));
    }
}
