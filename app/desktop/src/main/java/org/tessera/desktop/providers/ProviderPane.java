package org.tessera.desktop.providers;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tessera.core.provider.AuthScheme;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.GateRow;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.text.Messages;

/** Everything that is known of the provider at hand, and what can be done with it. */
final class ProviderPane extends VBox {
    private final Messages messages;
    private final ProviderWords words;
    private final ProvidersViewModel model;
    private final Runnable onExport;
    private final Label title = TextStyle.SECTION.label();
    private final HBox badge = new HBox();
    private final Label way = TextStyle.META.label();
    private final VBox parts = new VBox();
    private final ScrollPane scroll = new ScrollPane(parts);
    private final FlowPane actions = new FlowPane();
    private Optional<ProviderRow> shown = Optional.empty();

    ProviderPane(Messages messages, ProviderWords words, ProvidersViewModel model, Runnable onExport) {
        this.messages = messages;
        this.words = words;
        this.model = model;
        this.onExport = onExport;
        getStyleClass().addAll("pane", "provider-pane");
        title.setId("provider-title");
        title.setWrapText(true);
        title.setMinWidth(0);
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        badge.setMinWidth(USE_PREF_SIZE);
        HBox first = new HBox(title, badge);
        first.getStyleClass().add("provider-first");
        VBox head = new VBox(first, way);
        head.getStyleClass().add("provider-head");
        head.setMinHeight(USE_PREF_SIZE);
        parts.getStyleClass().add("provider-parts");
        scroll.setId("provider-details");
        scroll.setAccessibleText(messages.get("providers.details"));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        actions.getStyleClass().addAll("step-foot", "provider-actions");
        actions.setAlignment(Pos.CENTER_LEFT);
        getChildren().addAll(head, scroll, actions);
    }

    void show(ProvidersState state) {
        setVisible(state.current().isPresent());
        if (!state.current().equals(shown)) {
            shown = state.current();
            shown.ifPresent(this::show);
            scroll.setVvalue(0);
        }
    }

    private void show(ProviderRow row) {
        title.setText(row.profile().title());
        badge.getChildren().setAll(words.badge(row));
        way.setText(messages.get("providers.way", row.name(), row.profile().route().id()));
        ProviderParts of = new ProviderParts(messages, words, row);
        parts.getChildren().setAll(part(messages.get("providers.part.gate"), gate(row)));
        parts.getChildren().add(part("", of.facts()));
        parts.getChildren().add(part(messages.get("providers.part.models"), of.models()));
        parts.getChildren().add(part(messages.get("providers.part.settings"), of.attestations()));
        parts.getChildren().add(part(messages.get("providers.part.chain"), of.chain()));
        parts.getChildren().add(part(messages.get("providers.part.paths"), of.paths()));
        actions.getChildren().setAll(actions(row));
    }

    private static Node part(String title, List<? extends Node> rows) {
        VBox part = new VBox();
        part.getStyleClass().add("provider-part");
        if (!title.isEmpty()) {
            part.getChildren().add(TextStyle.HEAD.label(title));
        }
        part.getChildren().addAll(rows);
        return part;
    }

    private List<Node> gate(ProviderRow row) {
        if (row.canSend()) {
            Label open = TextStyle.SECOND.paragraph(messages.get("providers.gate.all", row.checks().size()));
            open.getStyleClass().add("ok-words");
            return List.of(open);
        }
        VBox failures = new VBox();
        failures.getStyleClass().add("provider-failures");
        row.failures().forEach(check -> failures.getChildren().add(new GateRow(messages, check, List.of())));
        return List.of(failures);
    }

    private List<Node> actions(ProviderRow row) {
        Button recheck = ButtonRank.PRIMARY.of(messages.get("providers.recheck"),
                event -> model.ask(ProvidersState.Asking.RECHECK));
        recheck.setId("provider-recheck");
        Button credential = ButtonRank.SECONDARY.of(
                messages.get(row.credential() ? "providers.credential.replace" : "providers.credential.set"),
                event -> model.ask(ProvidersState.Asking.CREDENTIAL));
        credential.setId("provider-credential");
        Button test = ButtonRank.SECONDARY.of(messages.get("providers.test"), event -> model.test());
        test.setId("provider-test");
        Button export = ButtonRank.QUIET.of(messages.get("providers.export"), event -> onExport.run());
        export.setId("provider-export");
        Button remove = ButtonRank.QUIET.of(messages.get("providers.remove"),
                event -> model.ask(ProvidersState.Asking.REMOVE));
        remove.setId("provider-remove");
        if (!row.imported()) {
            Label fixed = TextStyle.SECOND.label(messages.get("providers.built_in"));
            return List.of(test, fixed);
        }
        boolean asksForOne = !(row.profile().wire().authentication() instanceof AuthScheme.None);
        return asksForOne || row.credential() ? List.of(recheck, credential, test, export, remove)
                : List.of(recheck, test, export, remove);
    }

    /** Puts the focus on the details, so that the arrow keys scroll them. */
    void focusDetails() {
        scroll.requestFocus();
    }
}
