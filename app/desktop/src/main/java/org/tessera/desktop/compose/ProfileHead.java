package org.tessera.desktop.compose;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tessera.core.provider.Agreement;
import org.tessera.core.provider.ProviderProfile;
import org.tessera.desktop.control.Badge;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.IconSize;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.control.Tone;
import org.tessera.desktop.text.Messages;

/** Which way the prompt goes, and on whose ground the model runs. */
final class ProfileHead extends HBox {
    private final Messages messages;
    private final PromptViewModel model;
    private final StackPane icon = new StackPane();
    private final Label title = TextStyle.SECTION.label();
    private final Label detail = TextStyle.SECOND.label();
    private final HBox badge = new HBox();
    private final MenuButton change = new MenuButton();

    ProfileHead(Messages messages, PromptViewModel model) {
        this.messages = messages;
        this.model = model;
        getStyleClass().add("profile-head");
        setAlignment(Pos.CENTER_LEFT);
        change.setText(messages.get("prompt.profile.change"));
        change.setId("profile-change");
        change.setMinWidth(USE_PREF_SIZE);
        VBox words = new VBox(title, detail, badge);
        words.getStyleClass().add("profile-words");
        words.setMinHeight(USE_PREF_SIZE);
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(icon, words, change);
    }

    void show(PromptState state) {
        ProviderProfile profile = state.profile();
        Icon picture = switch (profile.boundary()) {
            case THIS_DEVICE -> Icon.DEVICE;
            case INSIDE -> Icon.INSIDE;
            case VENDOR -> Icon.SERVER;
        };
        icon.getChildren().setAll(picture.at(IconSize.LARGE));
        title.setText(profile.title());
        detail.setText(messages.get("prompt.profile.detail", profile.region(), profile.model()));
        badge.getChildren().setAll(switch (profile.boundary()) {
            case THIS_DEVICE -> new Badge(messages.get("prompt.profile.on_device"), Tone.NEUTRAL);
            case INSIDE -> new Badge(messages.get("prompt.profile.inside"), Tone.INFO);
            case VENDOR -> agreement(profile.coverage().agreement());
        });
        change.setDisable(state.activity() == PromptState.Activity.SENDING);
        change.setVisible(state.profiles().size() > 1);
        change.setManaged(change.isVisible());
        change.getItems().setAll(state.profiles().stream().map(other -> item(other, profile)).toList());
    }

    private Badge agreement(Agreement agreement) {
        return agreement.state() == Agreement.State.EXECUTED
                ? new Badge(Icon.CHECK, messages.get("prompt.profile.executed"), Tone.OK)
                : new Badge(Icon.CROSS, messages.get("prompt.profile.not_executed"), Tone.BAD);
    }

    private RadioMenuItem item(ProviderProfile other, ProviderProfile chosen) {
        RadioMenuItem item = new RadioMenuItem(other.title());
        item.setSelected(other.equals(chosen));
        item.setOnAction(event -> model.choose(other));
        return item;
    }
}
