package org.tessera.desktop.audit;

import java.util.Optional;
import java.util.Set;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.control.Button;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.tessera.core.note.PhiText;
import org.tessera.desktop.audit.AuditFilter.Flaw;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.Chip;
import org.tessera.desktop.control.NamedField;
import org.tessera.desktop.text.Messages;

/** Which rows are shown: the sort as chips, everything else as typed. */
final class FilterBar extends VBox {
    private final Messages messages;
    private final AuditViewModel model;
    private final ToggleGroup sorts = new ToggleGroup();
    private final NamedField encounter;
    private final NamedField work;
    private final NamedField user;
    private final NamedField provider;
    private final NamedField from;
    private final NamedField to;
    private AuditFilter shown = AuditFilter.ALL;

    FilterBar(Messages messages, AuditViewModel model) {
        this.messages = messages;
        this.model = model;
        getStyleClass().add("audit-filter");
        encounter = field("encounter");
        work = field("work");
        user = field("user");
        provider = field("provider");
        from = field("from");
        to = field("to");
        FlowPane fields = new FlowPane(encounter, work, user, provider, from, to, buttons());
        fields.getStyleClass().add("audit-fields");
        fields.setRowValignment(VPos.TOP);
        getChildren().addAll(chips(), fields);
    }

    private NamedField field(String name) {
        NamedField field = new NamedField("audit-" + name, messages.get("audit.filter." + name), new TextField());
        field.field().setPromptText(messages.get("audit.filter." + name + ".prompt"));
        field.field().setOnAction(event -> find());
        field.getStyleClass().add("audit-field-" + name);
        return field;
    }

    private FlowPane buttons() {
        Button find = ButtonRank.SECONDARY.of(messages.get("audit.find"), event -> find());
        find.setId("audit-find");
        Button clear = ButtonRank.QUIET.of(messages.get("audit.clear"), event -> {
            model.find(AuditFilter.ALL);
            encounter.field().requestFocus();
        });
        clear.setId("audit-clear");
        FlowPane buttons = new FlowPane(find, clear);
        buttons.getStyleClass().add("audit-filter-buttons");
        return buttons;
    }

    private FlowPane chips() {
        FlowPane chips = new FlowPane();
        chips.getStyleClass().add("chip-flow");
        chips.setAlignment(Pos.CENTER_LEFT);
        chips.getChildren().add(chip("all", messages.get("audit.group.all"), Optional.empty()));
        for (AuditSort.Group group : AuditSort.Group.values()) {
            chips.getChildren().add(chip(group.id(), messages.get(group.messageKey()), Optional.of(group)));
        }
        return chips;
    }

    private Chip chip(String id, String words, Optional<AuditSort.Group> group) {
        Chip chip = new Chip(words);
        chip.setId("audit-group-" + id);
        chip.setToggleGroup(sorts);
        chip.setUserData(group);
        chip.setSelected(group.isEmpty());
        chip.setOnAction(event -> {
            chip.setSelected(true);
            model.find(typed().of(group));
        });
        return chip;
    }

    private void find() {
        model.find(typed());
    }

    private AuditFilter typed() {
        return new AuditFilter(shown.group(), user.field().getText(), provider.field().getText(),
                work.field().getText(), new PhiText(encounter.field().getText().strip()), from.field().getText(),
                to.field().getText());
    }

    void show(AuditFilter filter) {
        Set<Flaw> flaws = filter.flaws();
        flaw(work, flaws.contains(Flaw.WORK), "audit.flaw.work");
        flaw(from, flaws.contains(Flaw.FROM), "audit.flaw.day");
        flaw(to, flaws.contains(Flaw.TO), "audit.flaw.day");
        if (!filter.equals(shown)) {
            shown = filter;
            sorts.getToggles().forEach(chip -> chip.setSelected(filter.group().equals(chip.getUserData())));
            user.field().setText(filter.user());
            provider.field().setText(filter.provider());
            work.field().setText(filter.work());
            encounter.field().setText(filter.encounter().reveal());
            from.field().setText(filter.from());
            to.field().setText(filter.to());
        }
    }

    private void flaw(NamedField field, boolean flawed, String key) {
        field.showFlaw(flawed ? Optional.of(messages.get(key)) : Optional.empty());
    }

    void focusFirst() {
        encounter.field().requestFocus();
    }
}
