package org.tessera.desktop.providers;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tessera.desktop.control.AskCard;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.text.Messages;

/** Which providers are asked, and in which order, when a chosen one gives no answer. */
final class FallbackCard {
    private final Messages messages;
    private final ProvidersViewModel model;

    FallbackCard(Messages messages, ProvidersViewModel model) {
        this.messages = messages;
        this.model = model;
    }

    AskCard of(ProvidersState state) {
        List<Node> parts = new ArrayList<>();
        parts.add(TextStyle.SECOND.paragraph(messages.get("providers.fallback.words")));
        VBox order = new VBox();
        order.getStyleClass().add("fallback-list");
        List<ProvidersState.StandIn> standIns = state.standIns();
        for (int place = 0; place < standIns.size(); place++) {
            order.getChildren().add(line(state, standIns.get(place), place, standIns.size()));
        }
        if (standIns.isEmpty()) {
            order.getChildren().add(TextStyle.STRONG.paragraph(messages.get("providers.fallback.none")));
        }
        FlowPane others = new FlowPane();
        others.getStyleClass().add("ready-made");
        for (ProviderRow row : state.others()) {
            Button add = ButtonRank.SECONDARY.small(row.profile().title(), event -> model.addFallback(row.name()));
            add.setId("fallback-add-" + row.name());
            add.setAccessibleText(messages.get("providers.fallback.add.spoken", row.profile().title()));
            others.getChildren().add(add);
        }
        VBox body = new VBox(order, TextStyle.HEAD.label(messages.get("providers.fallback.add")), others);
        body.getStyleClass().add("fallback-body");
        ScrollPane scroll = new ScrollPane(body);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("plain-scroll", "recheck-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        parts.add(scroll);
        return new AskCard(messages.get("providers.fallback.title"), parts,
                List.of(AskCard.back(messages, "providers.trial.close", model::dismiss)));
    }

    private Node line(ProvidersState state, ProvidersState.StandIn standIn, int place, int count) {
        String name = standIn.profile().name();
        String title = standIn.profile().title();
        Label words = TextStyle.STRONG.label(messages.get("providers.fallback.place", place + 1, title));
        words.setMinWidth(0);
        HBox.setHgrow(words, Priority.ALWAYS);
        words.setMaxWidth(Double.MAX_VALUE);
        Button up = button("providers.fallback.up", title, "up-" + name, () -> model.moveFallback(name, true));
        up.setDisable(place == 0);
        Button down = button("providers.fallback.down", title, "down-" + name, () -> model.moveFallback(name, false));
        down.setDisable(place == count - 1);
        Button remove = button("providers.fallback.remove", title, "remove-" + name, () -> model.removeFallback(name));
        HBox line = new HBox(words, up, down, remove);
        line.getStyleClass().add("fallback-line");
        line.setAlignment(Pos.CENTER_LEFT);
        VBox lines = new VBox(line);
        if (!standIn.wider().isEmpty()) {
            Label why = TextStyle.SECOND.paragraph(messages.get("providers.fallback.wider",
                    state.current().map(row -> row.profile().title()).orElse(""), String.join("; ", standIn.wider())));
            why.getStyleClass().add("bad-words");
            lines.getChildren().add(why);
        }
        return lines;
    }

    private Button button(String key, String title, String id, Runnable action) {
        Button button = ButtonRank.QUIET.small(messages.get(key), event -> action.run());
        button.setId("fallback-" + id);
        button.setAccessibleText(messages.get("providers.fallback.spoken", messages.get(key), title));
        return button;
    }
}
