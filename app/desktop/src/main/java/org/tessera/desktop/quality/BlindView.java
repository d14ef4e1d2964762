package org.tessera.desktop.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;
import org.tessera.core.quality.FoundLeak;
import org.tessera.core.vault.TokenFormat;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.NoteMark;
import org.tessera.desktop.control.NotePage;
import org.tessera.desktop.control.NoteView;
import org.tessera.desktop.control.PaneHead;
import org.tessera.desktop.control.ProblemCard;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.problem.Problem;
import org.tessera.desktop.text.Messages;
import org.tessera.engine.quality.BlindText;

/** A note of the sample as it would leave, and what its reader found in it. Nothing says what others found. */
final class BlindView extends HBox {
    private static final int LONGEST = 200;

    private final Messages messages;
    private final QualityViewModel model;
    private final NoteView text;
    private final PaneHead head;
    private final ObservableList<FoundLeak> leaks = FXCollections.observableArrayList();
    private final VBox rows = new VBox();
    private final Button add;
    private final Button keep;
    private final Button leave;
    private final Label hint;
    private final StackPane problem = new StackPane();
    private Optional<BlindText> shown = Optional.empty();
    private boolean changing;

    BlindView(Messages messages, QualityViewModel model) {
        this.messages = messages;
        this.model = model;
        setId("quality-reading");
        getStyleClass().add("blind-view");
        text = new NoteView("quality-text", messages.get("quality.read.text"));
        head = new PaneHead(messages.get("quality.read.title"));
        VBox.setVgrow(text, Priority.ALWAYS);
        VBox paper = new VBox(head, text);
        paper.getStyleClass().addAll("pane", "blind-paper");
        HBox.setHgrow(paper, Priority.ALWAYS);
        paper.setMinWidth(0);
        add = ButtonRank.SECONDARY.of(messages.get("quality.read.add"), event -> add());
        add.setId("quality-add");
        add.disableProperty().bind(text.selectionProperty().map(Optional::isEmpty));
        keep = ButtonRank.PRIMARY.of(messages.get("quality.read.clean"), event -> keep());
        keep.setId("quality-keep");
        keep.setMaxWidth(Double.MAX_VALUE);
        leave = ButtonRank.SECONDARY.of(messages.get("quality.read.leave"), event -> model.stopReading());
        leave.setId("quality-leave");
        leave.setMaxWidth(Double.MAX_VALUE);
        hint = TextStyle.SECOND.paragraph(messages.get("quality.read.hint"));
        rows.getStyleClass().add("leak-rows");
        VBox.setVgrow(rows, Priority.ALWAYS);
        VBox found = new VBox(TextStyle.SECOND.paragraph(messages.get("quality.read.words")), hint, add, rows, problem,
                keep, leave);
        found.getStyleClass().add("blind-found");
        VBox pane = new VBox(new PaneHead(messages.get("quality.read.found")), found);
        VBox.setVgrow(found, Priority.ALWAYS);
        pane.getStyleClass().addAll("pane", "blind-pane");
        getChildren().addAll(paper, pane);
        leaks.subscribe(this::showLeaks);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    void show(Optional<BlindText> next, Optional<Problem> failed) {
        problem.getChildren().setAll(failed.map(now -> new ProblemCard(messages, now, List.of())).stream().toList());
        if (!next.equals(shown)) {
            shown = next;
            leaks.clear();
            next.ifPresent(blind -> head.setSecond(messages.get("quality.read.left", blind.left())));
            showText();
            text.focusTarget().requestFocus();
        }
    }

    private void showText() {
        PhiText outgoing = shown.map(blind -> new PhiText(blind.text().value())).orElse(PhiText.EMPTY);
        List<NoteMark> marks = new ArrayList<>();
        TokenFormat.scan(outgoing.reveal())
                .forEach(token -> marks.add(NoteMark.plain(token.span(), "note-token", "blind-token")));
        leaks.forEach(leak -> marks.add(NoteMark.plain(leak.at(), "note-leftover")));
        text.show(new NotePage(outgoing, marks, List.of()));
    }

    /** What is selected becomes a leak. */
    void add() {
        text.selectionProperty().get().ifPresent(selected -> {
            boolean again = leaks.stream().anyMatch(leak -> leak.at().overlaps(selected));
            if (!again) {
                leaks.add(new FoundLeak(selected, IdentifierKind.OTHER, PhiText.EMPTY, Optional.empty()));
                text.clearSelection();
                rows.lookupAll(".combo-box").stream().reduce((first, last) -> last).ifPresent(Node::requestFocus);
            }
        });
    }

    /** Keeps what was found, and goes on to the next note. */
    void keep() {
        model.keepReading(List.copyOf(leaks));
    }

    private void showLeaks() {
        if (changing) {
            return;
        }
        showText();
        rows.getChildren().clear();
        for (int index = 0; index < leaks.size(); index++) {
            rows.getChildren().add(row(index, leaks.get(index)));
        }
        keep.setText(
                leaks.isEmpty() ? messages.get("quality.read.clean") : messages.get("quality.read.keep", leaks.size()));
    }

    private Node row(int index, FoundLeak leak) {
        String value = shown.map(blind -> blind.text().value().substring(leak.at().start(), leak.at().end()))
                .orElse("");
        Label said = TextStyle.STRONG.label(value);
        said.setMinWidth(0);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        Button remove = ButtonRank.QUIET.iconOnly(Icon.CROSS, messages.get("quality.read.remove", value),
                event -> leaks.remove(leak));
        remove.setId("quality-remove-" + index);
        ComboBox<IdentifierKind> kind = new ComboBox<>(FXCollections.observableArrayList(IdentifierKind.values()));
        kind.setId("quality-kind-" + index);
        kind.setAccessibleText(messages.get("quality.read.kind", value));
        kind.setConverter(new KindName());
        kind.setValue(leak.kind());
        kind.setMaxWidth(Double.MAX_VALUE);
        kind.valueProperty()
                .subscribe((before, now) -> replace(leak.at(),
                        found -> new FoundLeak(found.at(), now, found.shape(), found.mendedIn())));
        TextField shape = new TextField(leak.shape().reveal());
        shape.setId("quality-shape-" + index);
        shape.setPromptText(messages.get("quality.read.shape"));
        shape.setAccessibleText(messages.get("quality.read.shape"));
        shape.textProperty()
                .subscribe((before, now) -> replace(leak.at(), found -> new FoundLeak(found.at(), found.kind(),
                        new PhiText(now.substring(0, Math.min(LONGEST, now.length()))), found.mendedIn())));
        HBox first = new HBox(said, remove);
        first.setAlignment(Pos.CENTER_LEFT);
        VBox row = new VBox(first, kind, shape);
        row.getStyleClass().add("found-leak");
        return row;
    }

    /** Changes a finding in place, without building its row anew: the field that it comes from keeps the focus. */
    private void replace(TextSpan at, UnaryOperator<FoundLeak> change) {
        for (int index = 0; index < leaks.size(); index++) {
            if (leaks.get(index).at().equals(at) && !change.apply(leaks.get(index)).equals(leaks.get(index))) {
                changing = true;
                leaks.set(index, change.apply(leaks.get(index)));
                changing = false;
            }
        }
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && shown.isPresent()) {
            if (leaks.isEmpty()) {
                model.stopReading();
            } else {
                leave.requestFocus();
            }
            event.consume();
        }
    }

    /** Kinds by their names. */
    private final class KindName extends StringConverter<IdentifierKind> {
        @Override
        public String toString(IdentifierKind kind) {
            return messages.get(kind.messageKey());
        }

        @Override
        public IdentifierKind fromString(String name) {
            return IdentifierKind.valueOf(name.toUpperCase(Locale.ROOT));
        }
    }
}
