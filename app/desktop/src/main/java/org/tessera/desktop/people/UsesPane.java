package org.tessera.desktop.people;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tessera.core.access.EmergencyUse;
import org.tessera.desktop.control.Badge;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.EmergencyFields;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.PaneHead;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.control.Tone;
import org.tessera.desktop.text.Messages;

/** The uses of emergency access, for those who look at each of them afterwards. */
final class UsesPane extends VBox {
    private final Messages messages;
    private final PeopleWords words;
    private final PeopleViewModel model;
    private final PaneHead head;
    private final VBox uses = new VBox();
    private List<EmergencyUse> shown = List.of();

    UsesPane(Messages messages, PeopleWords words, PeopleViewModel model) {
        this.messages = messages;
        this.words = words;
        this.model = model;
        getStyleClass().add("uses-pane");
        head = new PaneHead(messages.get("lock.emergency.title"));
        uses.getStyleClass().add("use-list");
        ScrollPane scroll = new ScrollPane(uses);
        scroll.setId("people-uses");
        scroll.setAccessibleText(messages.get("people.uses"));
        scroll.setFitToWidth(true);
        scroll.getStyleClass().add("plain-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll);
        managedProperty().bind(visibleProperty());
        uses.getChildren().setAll(nobody());
    }

    void show(PeopleState state) {
        setVisible(state.rights().reviews());
        head.setSecond(messages.get("people.uses.waiting", state.waiting()));
        if (!state.lists().uses().equals(shown)) {
            shown = state.lists().uses();
            List<Node> rows = new ArrayList<>(shown.stream().map(this::row).toList());
            uses.getChildren().setAll(rows.isEmpty() ? List.of(nobody()) : rows);
        }
        uses.setDisable(state.working());
    }

    private Node nobody() {
        return TextStyle.SECOND.paragraph(messages.get("people.uses.none"));
    }

    private Node row(EmergencyUse use) {
        Label who = TextStyle.STRONG.paragraph(use.person().name());
        who.setMinWidth(0);
        HBox first = new HBox(who,
                use.reviewedBy().isPresent()
                        ? new Badge(Icon.CHECK, messages.get("people.use.seen", use.reviewedBy().get().name()), Tone.OK)
                        : new Badge(Icon.DUE, messages.get("people.use.waiting"), Tone.WARN));
        first.getStyleClass().add("provider-first");
        first.setAlignment(Pos.CENTER_LEFT);
        VBox lines = new VBox(first, TextStyle.SECOND.paragraph(messages.get("people.use.when",
                messages.get(EmergencyFields.keyOf(use.reason())), words.time(use.from()), words.time(use.until()),
                messages.get(use.account().isPresent() ? "people.use.account" : "people.use.key"))),
                TextStyle.BODY.paragraph(use.words().reveal()));
        lines.getStyleClass().add("part-lines");
        HBox.setHgrow(lines, Priority.ALWAYS);
        HBox row = new HBox(lines);
        row.getStyleClass().add("use-row");
        row.setAlignment(Pos.CENTER_LEFT);
        if (use.reviewedBy().isEmpty()) {
            row.getChildren().add(use.person().equals(model.me()) ? own() : seen(use));
        }
        return row;
    }

    private Node own() {
        return TextStyle.SECOND.label(messages.get("people.use.own"));
    }

    private Button seen(EmergencyUse use) {
        Button seen = ButtonRank.SECONDARY.small(messages.get("people.use.look"), event -> model.lookedAt(use.id()));
        seen.setId("people-use-" + use.id());
        seen.setAccessibleText(messages.get("people.use.look.spoken", use.person().name(), words.time(use.from())));
        return seen;
    }
}
