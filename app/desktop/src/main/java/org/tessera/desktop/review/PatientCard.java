package org.tessera.desktop.review;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.KnownIdentifier;
import org.tessera.core.note.PhiText;
import org.tessera.desktop.control.AskCard;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.SpanWords;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.text.Messages;

/** What is known of the patient, to be changed: a line for each value, and what the note's head proposes, to be ticked. */
final class PatientCard extends VBox {
    private final Messages messages;
    private final SpanWords words;
    private final VBox lines = new VBox();
    private final List<Line> all = new ArrayList<>();
    private int made;

    /** A value and its kind as they stand in their fields. */
    private record Line(HBox box, ComboBox<IdentifierKind> kind, TextField value) {
        Optional<KnownIdentifier> read() {
            return value.getText().isBlank() ? Optional.empty()
                    : Optional.of(new KnownIdentifier(kind.getValue(), new PhiText(value.getText().strip())));
        }
    }

    PatientCard(Messages messages, PatientState state, List<KnownIdentifier> proposals,
            Consumer<List<KnownIdentifier>> onSave, Runnable onBack) {
        this.messages = messages;
        this.words = new SpanWords(messages);
        lines.getStyleClass().add("patient-lines");
        state.known().forEach(known -> add(known.kind(), known.value().reveal()));
        Button more = ButtonRank.SECONDARY.of(Icon.PLUS, messages.get("patient.add"),
                event -> add(IdentifierKind.PATIENT, "").value().requestFocus());
        more.setId("patient-add");
        Button save = ButtonRank.PRIMARY.of(messages.get("patient.save"), event -> onSave.accept(read()));
        save.setId("patient-save");
        ScrollPane scroll = new ScrollPane(new VBox(lines, more, proposals(proposals)));
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("plain-scroll", "patient-scroll");
        AskCard card = new AskCard(messages.get("patient.title"),
                List.of(TextStyle.SECOND.paragraph(messages.get("patient.words")), scroll),
                List.of(save, AskCard.back(messages, "review.back", onBack)));
        setId("patient-card");
        setAlignment(Pos.TOP_CENTER);
        getChildren().add(card);
    }

    private Node proposals(List<KnownIdentifier> proposals) {
        VBox box = new VBox();
        box.getStyleClass().add("patient-lines");
        if (!proposals.isEmpty()) {
            box.getChildren().add(TextStyle.STRONG.label(messages.get("patient.proposals")));
        }
        for (KnownIdentifier proposed : proposals) {
            CheckBox tick = new CheckBox(
                    messages.get("patient.proposal", words.kind(proposed.kind()), proposed.value().reveal()));
            tick.setId("patient-proposal-" + box.getChildren().size());
            tick.setOnAction(event -> {
                box.getChildren().remove(tick);
                add(proposed.kind(), proposed.value().reveal()).value().requestFocus();
            });
            box.getChildren().add(tick);
        }
        return box;
    }

    private Line add(IdentifierKind kind, String value) {
        int number = ++made;
        ComboBox<IdentifierKind> kinds = new ComboBox<>();
        kinds.setId("patient-kind-" + number);
        kinds.setAccessibleText(messages.get("patient.kind"));
        kinds.getItems().setAll(IdentifierKind.values());
        kinds.setValue(kind);
        kinds.setConverter(new Names());
        TextField field = new TextField(value);
        field.setId("patient-value-" + number);
        field.setAccessibleText(messages.get("patient.value"));
        HBox.setHgrow(field, Priority.ALWAYS);
        Button remove = ButtonRank.QUIET.iconOnly(Icon.CLOSE, messages.get("patient.remove"), event -> {});
        remove.setId("patient-remove-" + number);
        HBox box = new HBox(kinds, field, remove);
        box.getStyleClass().add("patient-line");
        box.setAlignment(Pos.CENTER_LEFT);
        Line line = new Line(box, kinds, field);
        remove.setOnAction(event -> {
            all.remove(line);
            lines.getChildren().remove(box);
        });
        all.add(line);
        lines.getChildren().add(box);
        return line;
    }

    private List<KnownIdentifier> read() {
        return all.stream().map(Line::read).flatMap(Optional::stream).distinct().toList();
    }

    /** The names of kinds; nobody types one. */
    private final class Names extends StringConverter<IdentifierKind> {
        @Override
        public String toString(IdentifierKind kind) {
            return kind == null ? "" : words.kind(kind);
        }

        @Override
        public IdentifierKind fromString(String text) {
            return IdentifierKind.OTHER;
        }
    }
}
