package org.tessera.desktop.compose;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tessera.core.gate.SensitivityLabel;
import org.tessera.core.note.NoteSection;
import org.tessera.core.note.PhiText;
import org.tessera.core.prompt.PromptTemplate;
import org.tessera.desktop.control.PaneHead;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.text.Messages;

/** What is asked for, and which sections of the note go in. */
final class TaskPane extends VBox {
    private final Messages messages;
    private final PromptViewModel model;
    private final SectionWords words;
    private final List<RadioButton> tasks = new ArrayList<>();
    private final Label included = TextStyle.SECOND.label();
    private final VBox sections = new VBox();
    private final List<CheckBox> boxes = new ArrayList<>();
    private final List<CheckBox> labels = new ArrayList<>();
    private List<NoteSection> listed = List.of();

    TaskPane(Messages messages, PromptViewModel model) {
        this.messages = messages;
        this.model = model;
        this.words = new SectionWords(messages);
        getStyleClass().addAll("pane", "task-pane");
        VBox choices = new VBox();
        choices.getStyleClass().add("task-list");
        ToggleGroup group = new ToggleGroup();
        for (PromptTemplate template : model.templates()) {
            choices.getChildren().add(task(template, group));
        }
        sections.getStyleClass().add("section-list");
        ScrollPane scroll = new ScrollPane(
                new VBox(TextStyle.SECOND.paragraph(messages.get("prompt.sections.why")), sections, protection()));
        scroll.getContent().getStyleClass().add("section-body");
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().add("plain-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        included.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(new PaneHead(messages.get("prompt.task")), choices,
                new PaneHead(messages.get("prompt.sections"), included), scroll);
    }

    private RadioButton task(PromptTemplate template, ToggleGroup group) {
        RadioButton task = new RadioButton(messages.get("prompt.task.line", template.title(), template.version()));
        task.setMinHeight(USE_PREF_SIZE);
        task.setId("task-" + template.id());
        task.setUserData(template);
        task.setWrapText(true);
        task.setToggleGroup(group);
        task.setOnAction(event -> model.choose(template));
        tasks.add(task);
        return task;
    }

    /** The labels that a person puts on the note; what its text shows by itself counts without them. */
    private VBox protection() {
        VBox protection = new VBox(TextStyle.HEAD.paragraph(messages.get("prompt.labels")),
                TextStyle.SECOND.paragraph(messages.get("prompt.labels.why")));
        protection.getStyleClass().add("label-list");
        for (SensitivityLabel label : SensitivityLabel.values()) {
            CheckBox box = new CheckBox(messages.get("prompt.label", label.title(), label.source()));
            box.setMinHeight(USE_PREF_SIZE);
            box.setId("label-" + label.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            box.setWrapText(true);
            box.setUserData(label);
            box.setOnAction(event -> model.label(label, box.isSelected()));
            labels.add(box);
            protection.getChildren().add(box);
        }
        return protection;
    }

    void show(PromptState state) {
        boolean locked = state.activity() == PromptState.Activity.SENDING;
        tasks.forEach(task -> {
            task.setSelected(state.template().equals(task.getUserData()));
            task.setDisable(locked);
        });
        included.setText(messages.get("prompt.sections.count", state.choice().included().size(),
                state.choice().sections().size()));
        labels.forEach(box -> {
            box.setSelected(box.getUserData() instanceof SensitivityLabel label && state.labels().contains(label));
            box.setDisable(locked);
        });
        if (!listed.equals(state.choice().sections())) {
            list(state);
        }
        for (int index = 0; index < boxes.size(); index++) {
            boxes.get(index).setSelected(state.choice().included().contains(listed.get(index)));
            boxes.get(index).setDisable(locked);
        }
    }

    private void list(PromptState state) {
        PhiText text = state.note().source().note().note().text();
        listed = state.choice().sections();
        boxes.clear();
        sections.getChildren().clear();
        for (NoteSection section : listed) {
            CheckBox box = new CheckBox(words.name(section, listed, text));
            box.setMinHeight(USE_PREF_SIZE);
            box.setId("section-" + boxes.size());
            box.setOnAction(event -> model.include(section, box.isSelected()));
            boxes.add(box);
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            Label count = TextStyle.SECOND
                    .label(messages.get("prompt.sections.words", SectionWords.words(section, text)));
            count.setMinWidth(USE_PREF_SIZE);
            HBox line = new HBox(box, space, count);
            line.setAlignment(Pos.CENTER_LEFT);
            VBox row = new VBox(line);
            row.getStyleClass().add("section-row");
            row.setAlignment(Pos.CENTER_LEFT);
            if (section.type().isSensitive()) {
                Label sensitive = TextStyle.SECOND.paragraph(messages.get("prompt.sections.sensitive"));
                sensitive.getStyleClass().addAll("warn-words", "section-note");
                row.getChildren().add(sensitive);
            }
            sections.getChildren().add(row);
        }
    }
}
