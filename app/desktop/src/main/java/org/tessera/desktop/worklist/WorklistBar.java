package org.tessera.desktop.worklist;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.tessera.core.note.PhiText;
import org.tessera.core.work.WorkStep;
import org.tessera.desktop.control.Chip;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.IconSize;
import org.tessera.desktop.text.Messages;

/** Which rows are shown: a field to find by words, and one chip for each step. */
final class WorklistBar extends HBox {
    private final Messages messages;
    private final WorklistViewModel model;
    private final Button order = new Button();
    private final TextField find = new TextField();
    private final ToggleGroup group = new ToggleGroup();
    private final List<StepChip> chips = new ArrayList<>();

    /** A chip, and the filter that it stands for. */
    private record StepChip(Chip chip, String title, WorklistFilter only) {}

    WorklistBar(Messages messages, NoteWords words, WorklistViewModel model) {
        this.messages = messages;
        this.model = model;
        getStyleClass().add("worklist-bar");
        setAlignment(Pos.CENTER_LEFT);
        find.setId("worklist-find");
        find.setPromptText(messages.get("worklist.find"));
        find.setAccessibleText(messages.get("worklist.find"));
        find.getStyleClass().add("find-field");
        find.textProperty()
                .subscribe((before, now) -> model.filter(model.stateProperty().get().filter().with(new PhiText(now))));
        addChip("all", messages.get("worklist.filter.all"), WorklistFilter.ALL);
        for (WorkStep step : WorkStep.values()) {
            addChip(step.name().toLowerCase(Locale.ROOT), words.step(step), WorklistFilter.ALL.at(step));
        }
        addChip("attention", messages.get("worklist.filter.attention"), WorklistFilter.ALL.needingAttention());
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        order.setId("worklist-order");
        order.setOnAction(event -> model.changeOrder());
        order.getStyleClass().add("quiet");
        order.setMinWidth(Region.USE_PREF_SIZE);
        HBox field = new HBox(Icon.SEARCH.at(IconSize.MEDIUM), find);
        field.getStyleClass().add("find-box");
        field.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(find, Priority.ALWAYS);
        getChildren().add(field);
        chips.forEach(chip -> getChildren().add(chip.chip()));
        getChildren().addAll(space, order);
    }

    private void addChip(String id, String title, WorklistFilter only) {
        Chip chip = new Chip(title);
        chip.setId("worklist-filter-" + id);
        chip.setToggleGroup(group);
        chip.setOnAction(event -> model.filter(only.with(model.stateProperty().get().filter().words())));
        chips.add(new StepChip(chip, title, only));
    }

    void show(WorklistState state) {
        order.setText(messages.get(state.order().messageKey()));
        order.setAccessibleText(messages.get("worklist.order.spoken", order.getText()));
        for (StepChip each : chips) {
            WorklistFilter only = each.only();
            int count = only.attention() ? state.needingAttention()
                    : only.step().map(state::at).orElse(state.all().size());
            each.chip().setText(messages.get("worklist.filter.count", each.title(), count));
            boolean shown = count > 0 || isOn(only, state) || only.equals(WorklistFilter.ALL);
            each.chip().setVisible(shown);
            each.chip().setManaged(shown);
        }
        showInGroup();
        chips.forEach(each -> each.chip().setSelected(isOn(each.only(), state)));
    }

    private static boolean isOn(WorklistFilter only, WorklistState state) {
        return only.with(state.filter().words()).equals(state.filter());
    }

    /** Arrows go from chip to chip of the group, and would stop at one that is not to be seen. */
    private void showInGroup() {
        List<Chip> shown = chips.stream().map(StepChip::chip).filter(Chip::isVisible).toList();
        if (!group.getToggles().equals(shown)) {
            group.getToggles().setAll(shown);
        }
    }

    /** Puts the focus into the field. */
    void focusFind() {
        find.requestFocus();
    }
}
