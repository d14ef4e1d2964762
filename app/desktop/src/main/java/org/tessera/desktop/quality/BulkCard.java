package org.tessera.desktop.quality;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tessera.core.identifier.IdentifierKind;
import org.tessera.core.quality.EditTally;
import org.tessera.core.quality.ValidatedKind;
import org.tessera.desktop.control.Badge;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.KindBadge;
import org.tessera.desktop.control.KindStyle;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.control.Tone;
import org.tessera.desktop.text.Messages;

/** Which kinds may be confirmed in bulk, and what the others lack. */
final class BulkCard extends VBox {
    private final Messages messages;
    private final QualityViewModel model;
    private final QualityWords words;
    private final VBox rows = new VBox();

    BulkCard(Messages messages, QualityViewModel model) {
        this.messages = messages;
        this.model = model;
        this.words = new QualityWords(messages);
        setId("quality-bulk");
        getStyleClass().addAll("card", "chart-card");
        rows.getStyleClass().add("leak-rows");
        getChildren().addAll(TextStyle.SECTION.label(messages.get("quality.bulk.title")),
                TextStyle.SECOND.paragraph(messages.get("quality.bulk.words", words.limit(ValidatedKind.RULE.limit()))),
                rows);
        setMinWidth(0);
    }

    void show(QualityState state) {
        Map<IdentifierKind, EditTally> tallies = state.allEdits().byKind();
        List<IdentifierKind> kinds = Arrays.stream(IdentifierKind.values())
                .filter(kind -> tallies.containsKey(kind) || allowed(state, kind).isPresent())
                .sorted(Comparator.comparingDouble(kind -> bound(tallies.getOrDefault(kind, EditTally.NONE))))
                .toList();
        rows.getChildren()
                .setAll(kinds.stream()
                        .map(kind -> line(state, kind, tallies.getOrDefault(kind, EditTally.NONE)))
                        .toList());
        if (kinds.isEmpty()) {
            rows.getChildren().add(TextStyle.SECOND.paragraph(messages.get("quality.bulk.none")));
        }
    }

    private static Optional<ValidatedKind> allowed(QualityState state, IdentifierKind kind) {
        return state.facts().validated().stream().filter(validated -> validated.kind() == kind).findFirst();
    }

    private static double bound(EditTally tally) {
        return ValidatedKind.RULE.bound(tally.changed(), tally.total());
    }

    private Node line(QualityState state, IdentifierKind kind, EditTally tally) {
        Optional<ValidatedKind> allowed = allowed(state, kind);
        Label name = TextStyle.BODY.paragraph(messages.get(kind.messageKey()));
        name.getStyleClass().add("leak-kind");
        String why = why(tally);
        Label said = TextStyle.SECOND.paragraph(why);
        said.setMinWidth(0);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox line = new HBox(new KindBadge(KindBadge.Size.ROW, KindStyle.of(kind)), name, said);
        line.getStyleClass().add("leak-row");
        line.setAlignment(Pos.CENTER_LEFT);
        boolean earned = ValidatedKind.isEarnedBy(tally);
        if (allowed.isPresent()) {
            line.getChildren()
                    .add(earned ? new Badge(Icon.CHECK, messages.get("quality.bulk.on"), Tone.OK)
                            : new Badge(Icon.UNSURE, messages.get("quality.bulk.lost"), Tone.WARN));
        }
        if (state.facts().manages()) {
            Button change = ButtonRank.SECONDARY.small(
                    messages.get(allowed.isPresent() ? "quality.bulk.withdraw" : "quality.bulk.allow"),
                    event -> model.allowBulk(kind, allowed.isEmpty()));
            change.setId("quality-bulk-" + kind.name().toLowerCase(Locale.ROOT).replace('_', '-'));
            change.setAccessibleText(change.getText() + ": " + name.getText());
            change.setDisable(allowed.isEmpty() && !earned);
            line.getChildren().add(change);
        }
        line.setAccessibleText(name.getText() + ", " + why);
        return line;
    }

    private String why(EditTally tally) {
        String figures = messages.get("quality.bulk.figures", tally.changed(), tally.total(),
                words.share(bound(tally)));
        OptionalInt more = ValidatedKind.RULE.more(tally.changed(), tally.total());
        return more.orElse(0) == 0 ? figures : figures + messages.get("quality.bulk.more", more.orElse(0));
    }
}
