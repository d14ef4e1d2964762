package org.tessera.desktop.audit;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tessera.core.audit.AuditEntry;
import org.tessera.desktop.audit.AuditState.Asking;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.Chip;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.text.Messages;
import org.tessera.engine.AuditFields;

/** Everything that the row at hand holds, in words and as it was written. */
final class RowPane extends VBox {
    private final VBox content = new VBox();
    private static final int RAW_ROWS = 8;

    private final Messages messages;
    private final AuditWords words;
    private final AuditViewModel model;
    private final Label title = TextStyle.SECTION.label();
    private final Label when = TextStyle.META.label();
    private final VBox facts = new VBox();
    private final VBox chain = new VBox();
    private final ToggleButton showRaw;
    private final TextArea raw = new TextArea();
    private final ScrollPane scroll;
    private final Button note;
    private final Button incident;
    private Optional<AuditEntry> shown = Optional.empty();

    RowPane(Messages messages, AuditWords words, AuditViewModel model) {
        this.messages = messages;
        this.words = words;
        this.model = model;
        getStyleClass().addAll("pane", "provider-pane");
        title.setId("audit-title");
        title.setWrapText(true);
        VBox head = new VBox(title, when);
        head.getStyleClass().add("provider-head");
        head.setMinHeight(USE_PREF_SIZE);
        facts.getStyleClass().add("provider-part");
        chain.getStyleClass().add("provider-part");
        showRaw = new Chip(messages.get("audit.raw"));
        showRaw.setId("audit-show-raw");
        raw.setId("audit-raw");
        raw.setAccessibleText(messages.get("audit.raw"));
        raw.setEditable(false);
        raw.setWrapText(true);
        raw.setPrefRowCount(RAW_ROWS);
        raw.getStyleClass().add("raw-row");
        raw.visibleProperty().bind(showRaw.selectedProperty());
        raw.managedProperty().bind(raw.visibleProperty());
        VBox written = new VBox(new HBox(showRaw), raw);
        written.getStyleClass().add("provider-part");
        scroll = new ScrollPane(new VBox(facts, chain, written));
        scroll.setId("audit-details");
        scroll.setAccessibleText(messages.get("audit.details"));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        note = ButtonRank.SECONDARY.of(messages.get("audit.of_note"), event -> ofNote());
        note.setId("audit-of-note");
        incident = ButtonRank.SECONDARY.of(messages.get("audit.incident.open"), event -> model.ask(Asking.INCIDENT));
        incident.setId("audit-incident");
        FlowPane actions = new FlowPane(note, incident);
        actions.getStyleClass().addAll("step-foot", "provider-actions");
        actions.setAlignment(Pos.CENTER_LEFT);
        List.<Node>of(note, incident, actions).forEach(node -> node.managedProperty().bind(node.visibleProperty()));
        actions.visibleProperty().bind(note.visibleProperty().or(incident.visibleProperty()));
        content.getChildren().addAll(head, scroll, actions);
        VBox.setVgrow(content, Priority.ALWAYS);
        content.setMinHeight(0);
        getChildren().add(content);
    }

    private void ofNote() {
        shown.map(AuditFields::of)
                .flatMap(fields -> Optional.ofNullable(fields.get("note")))
                .ifPresent(id -> model.find(AuditFilter.about(id)));
    }

    void show(AuditState state) {
        content.setVisible(state.chosen().isPresent());
        if (!state.chosen().equals(shown)) {
            shown = state.chosen();
            shown.ifPresent(this::show);
        }
    }

    private void show(AuditEntry row) {
        title.setText(words.what(row));
        when.setText(messages.get("audit.when", row.number(), words.time(row.at())));
        facts.getChildren().setAll(words.facts(row).stream().map(RowPane::fact).toList());
        facts.setVisible(!facts.getChildren().isEmpty());
        facts.setManaged(facts.isVisible());
        chain.getChildren()
                .setAll(TextStyle.HEAD.label(messages.get("audit.chain")),
                        fact(new AuditWords.Fact(messages.get("audit.chain.before"), words.hash(row.previous()), true)),
                        fact(new AuditWords.Fact(messages.get("audit.chain.own"), words.hash(row.hash()), true)));
        raw.setText(row.event());
        Map<String, String> fields = AuditFields.of(row);
        note.setVisible(fields.containsKey("note"));
        incident.setVisible(
                model.handlesIncidents() && AuditSort.of(row.code()).filter(AuditSort::isLeaving).isPresent());
        scroll.setVvalue(0);
    }

    private static Node fact(AuditWords.Fact fact) {
        Label name = TextStyle.SECOND.label(fact.name());
        name.getStyleClass().add("fact-name");
        Label value = (fact.mono() ? TextStyle.CODE : TextStyle.BODY).paragraph(fact.value());
        HBox.setHgrow(value, Priority.ALWAYS);
        HBox row = new HBox(name, value);
        row.getStyleClass().add("fact");
        return row;
    }

    /** Puts the focus on the details, so that the arrow keys scroll them. */
    void focusDetails() {
        scroll.requestFocus();
    }
}
