package org.tessera.desktop.settings;

import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.Chip;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.shell.Screen;
import org.tessera.desktop.shell.ScreenHeader;
import org.tessera.desktop.shell.ScreenPlace;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.theme.TextSize;

/** The Settings screen: colours, name, lock. */
public final class SettingsScreen implements Screen {
    private final Messages messages;
    private final SettingsViewModel model;
    private final ScreenHeader header = ScreenHeader.ofScreen();
    private final ToggleGroup themes = new ToggleGroup();
    private final ToggleGroup sizes = new ToggleGroup();
    private final ScrollPane content;

    /** The screen for a model. */
    public SettingsScreen(Messages messages, SettingsViewModel model, KeysViewModel keys, KeysOutlet outlet) {
        this.messages = messages;
        this.model = model;
        header.titleProperty().set(messages.get("screen.settings"));
        AccountPart account = new AccountPart(messages, model);
        EmergencyPart emergency = new EmergencyPart(messages, model);
        SitePart site = new SitePart(messages, model);
        ProxyPart proxy = new ProxyPart(messages, model.proxy());
        VBox parts = new VBox(part("settings.theme", "settings.theme.words", themes()),
                part("settings.text", "settings.text.words", sizes()), account, new KeysPart(messages, keys, outlet),
                emergency, site, proxy, part("settings.lock", "settings.lock.words", lock()));
        parts.getStyleClass().add("settings");
        content = new ScrollPane(parts);
        content.setFitToWidth(true);
        content.getStyleClass().addAll("pane", "plain-scroll");
        content.setId("settings");
        model.stateProperty().subscribe(state -> {
            account.show(state);
            emergency.show(state);
            site.show(state);
            proxy.setVisible(state.mayChangeSite());
            showSize();
        });
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

    private Node sizes() {
        HBox row = new HBox();
        row.getStyleClass().add("settings-row");
        for (TextSize size : TextSize.values()) {
            Chip chip = new Chip(messages.get("settings.text.percent", size.percent()));
            chip.setId("settings-text-" + size.percent());
            chip.setToggleGroup(sizes);
            chip.setUserData(size);
            chip.setOnAction(event -> model.resize(size));
            row.getChildren().add(chip);
        }
        return row;
    }

    private void showSize() {
        sizes.getToggles().forEach(chip -> chip.setSelected(model.textSize().equals(chip.getUserData())));
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
    public void shown() {
        themes.getToggles()
                .forEach(chip -> chip.setSelected(
                        chip.getUserData() instanceof ThemeSetting setting && setting.choice() == model.theme()));
        showSize();
        model.refresh();
    }
}
