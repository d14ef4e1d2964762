package org.tessera.desktop.settings;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tessera.core.settings.SettingKey;
import org.tessera.desktop.control.Chip;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.text.Messages;

/** What an administrator decides for the site. */
final class SitePart extends VBox {
    private static final List<Integer> MINUTES = List.of(2, 5, 10, 15, 30);

    private final Messages messages;
    private final SettingsViewModel model;
    private final ToggleGroup idle = new ToggleGroup();
    private final CheckBox secondFactor;
    private final CheckBox ephemeral;
    private final CheckBox thirdPerson;

    SitePart(Messages messages, SettingsViewModel model) {
        this.messages = messages;
        this.model = model;
        getStyleClass().add("settings-part");
        secondFactor = turn("settings-second-factor-required", "settings.site.second_factor",
                SettingKey.SECOND_FACTOR_REQUIRED);
        ephemeral = turn("settings-ephemeral", "settings.site.ephemeral", SettingKey.EPHEMERAL);
        thirdPerson = turn("settings-third-person", "settings.site.third_person", SettingKey.THIRD_PERSON_RULES);
        getChildren().addAll(TextStyle.SECTION.label(messages.get("settings.site")),
                TextStyle.SECOND.paragraph(messages.get("settings.site.idle")), minutes(), secondFactor, ephemeral,
                TextStyle.SECOND.paragraph(messages.get("settings.site.ephemeral.words")), thirdPerson);
        managedProperty().bind(visibleProperty());
    }

    private Node minutes() {
        HBox row = new HBox();
        row.getStyleClass().add("settings-row");
        for (int minutes : MINUTES) {
            Chip chip = new Chip(messages.get("settings.site.minutes", minutes));
            chip.setId("settings-idle-" + minutes);
            chip.setToggleGroup(idle);
            chip.setUserData(minutes);
            chip.setOnAction(event -> {
                chip.setSelected(true);
                model.lockAfter(minutes);
            });
            row.getChildren().add(chip);
        }
        return row;
    }

    private CheckBox turn(String id, String key, SettingKey setting) {
        CheckBox box = new CheckBox(messages.get(key));
        box.setId(id);
        box.setOnAction(event -> model.turn(setting, box.isSelected()));
        return box;
    }

    void show(SettingsState state) {
        setVisible(state.mayChangeSite());
        idle.getToggles().forEach(chip -> chip.setSelected(chip.getUserData().equals(state.site().idleMinutes())));
        secondFactor.setSelected(state.site().secondFactorRequired());
        thirdPerson.setSelected(state.site().thirdPersonRules());
        ephemeral.setSelected(state.site().ephemeral());
    }
}
