package org.tessera.desktop.settings;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tessera.core.provider.WebProxy;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.NamedField;
import org.tessera.desktop.control.ProblemCard;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.text.Messages;

/** The proxy that vendors are reached through: which one is set, and what sets another. */
final class ProxyPart extends VBox {
    private final Messages messages;
    private final ProxyViewModel model;
    private final Label now = TextStyle.STRONG.paragraph("");
    private final NamedField address;
    private final NamedField direct;
    private final NamedField user;
    private final NamedField password;
    private final Button remove;
    private final VBox problem = new VBox();

    ProxyPart(Messages messages, ProxyViewModel model) {
        this.messages = messages;
        this.model = model;
        getStyleClass().add("settings-part");
        now.setId("settings-proxy-now");
        address = field("settings-proxy-address", "settings.proxy.address", new TextField());
        direct = field("settings-proxy-direct", "settings.proxy.direct", new TextField());
        user = field("settings-proxy-user", "settings.proxy.user", new TextField());
        password = field("settings-proxy-password", "settings.proxy.password", new PasswordField());
        Button set = ButtonRank.SECONDARY.of(messages.get("settings.proxy.set"), event -> set());
        set.setId("settings-proxy-set");
        remove = ButtonRank.SECONDARY.of(messages.get("settings.proxy.remove"), event -> model.remove());
        remove.setId("settings-proxy-remove");
        remove.managedProperty().bind(remove.visibleProperty());
        getChildren().addAll(TextStyle.SECTION.label(messages.get("settings.proxy")),
                TextStyle.SECOND.paragraph(messages.get("settings.proxy.words")), now, problem, row(address, direct),
                row(user, password), TextStyle.SECOND.paragraph(messages.get("settings.proxy.clear")),
                row(set, remove));
        managedProperty().bind(visibleProperty());
        model.stateProperty().subscribe(this::show);
    }

    private NamedField field(String id, String key, TextField field) {
        return new NamedField(id, messages.get(key), field);
    }

    private static HBox row(Node... parts) {
        HBox row = new HBox(parts);
        row.getStyleClass().add("settings-row");
        return row;
    }

    private void set() {
        boolean formed = model.set(address.field().getText(), direct.field().getText(), user.field().getText(),
                password.take());
        address.showFlaw(formed ? Optional.empty() : Optional.of(messages.get("settings.proxy.flaw")));
        if (formed) {
            user.field().clear();
        }
    }

    private void show(ProxyState state) {
        now.setText(state.proxy()
                .map(proxy -> messages.get(state.password() ? "settings.proxy.now.password" : "settings.proxy.now",
                        proxy.display()))
                .orElse(messages.get("settings.proxy.none")));
        address.field().setText(state.proxy().map(WebProxy::display).orElse(""));
        direct.field().setText(state.proxy().map(proxy -> String.join(" ", proxy.direct())).orElse(""));
        remove.setVisible(state.proxy().isPresent());
        problem.getChildren()
                .setAll(state.problem().map(said -> new ProblemCard(messages, said, List.of())).stream().toList());
    }
}
