package org.tessera.desktop.settings;

import java.util.List;
import java.util.Locale;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.Chip;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.KeyHint;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.shell.Screen;
import org.tessera.desktop.shell.ScreenHeader;
import org.tessera.desktop.shell.ScreenPlace;
import org.tessera.desktop.text.Messages;

/** The Settings screen: colours, name, lock. */
public final class SettingsScreen implements Screen {
    private final Messages messages;
    private final SettingsViewModel model;
    private final ScreenHeader header = ScreenHeader.ofScreen();
    private final ToggleGroup themes = new ToggleGroup();
    private final TextField name = new TextField();
    private final Label flaw = TextStyle.SECOND.label();
    private final VBox content;

    /** The screen for a model. */
    public SettingsScreen(Messages messages, SettingsViewModel model) {
        this.messages = messages;
        this.model = model;
        header.titleProperty().set(messages.get("screen.settings"));
        content = new VBox(part("settings.theme", "settings.theme.words", themes()),
                part("settings.name", "settings.name.words", name()),
                part("settings.lock", "settings.lock.words", lock()));
        content.getStyleClass().addAll("pane", "settings");
        content.setId("settings");
    }

    private Node part(String titleKey, String wordsKey, Node control) {
        VBox part = new VBox(TextStyle.SECTION.label(messages.get(titleKey)),
                TextStyle.SECOND.paragraph(messages.get(wordsKey)), control);
        part.getStyleClass().add("settings-part");
        return part;
    }

    private Node themes() {
        HBox row = new HBox();
        row.getStyleClass().add("settings-row");
        for (ThemeSetting setting : ThemeSetting.values()) {
            Chip chip = new Chip(messages.get(setting.messageKey()));
            chip.setId("settings-theme-" + setting.name().toLowerCase(Locale.ROOT));
            chip.setToggleGroup(themes);
            chip.setUserData(setting);
            chip.setOnAction(event -> {
                chip.setSelected(true);
                model.choose(setting);
            });
            row.getChildren().add(chip);
        }
        return row;
    }

    private Node name() {
        name.setId("settings-name");
        name.setAccessibleText(messages.get("settings.name"));
        Button keep = ButtonRank.SECONDARY.of(messages.get("settings.name.keep"), event -> rename());
        keep.setId("settings-name-keep");
        name.setOnAction(event -> rename());
        flaw.getStyleClass().add("bad-words");
        HBox row = new HBox(name, keep, flaw);
        row.getStyleClass().add("settings-row");
        row.setAlignment(Pos.CENTER_LEFT);
        return row;
    }

    private void rename() {
        flaw.setText(model.rename(name.getText()) ? "" : messages.get("settings.name.flaw"));
    }

    private Node lock() {
        Button lock = ButtonRank.SECONDARY.of(Icon.LOCK, messages.get("settings.lock.now"), event -> model.lock());
        lock.setId("settings-lock");
        return lock;
    }

    @Override
    public ScreenPlace place() {
        return ScreenPlace.SETTINGS;
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public ScreenHeader header() {
        return header;
    }

    @Override
    public List<KeyHint> keyHints() {
        return List.of();
    }

    @Override
    public void shown() {
        themes.getToggles()
                .forEach(chip -> chip.setSelected(
                        chip.getUserData() instanceof ThemeSetting setting && setting.choice() == model.theme()));
        name.setText(model.name());
        flaw.setText("");
    }
}
