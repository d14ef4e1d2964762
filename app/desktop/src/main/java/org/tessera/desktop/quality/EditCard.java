package org.tessera.desktop.quality;

import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tessera.desktop.control.Chip;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.IconSize;
import org.tessera.desktop.control.KindBadge;
import org.tessera.desktop.control.KindStyle;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.control.Tone;
import org.tessera.desktop.text.Messages;

/** How often reviewers changed what the machine said, by kind or by detector, as bars. */
final class EditCard extends VBox {
    /** A bar that is this long fills its track. */
    private static final double FULL = 0.12;

    private final Messages messages;
    private final QualityWords words;
    private final QualityViewModel model;
    private final VBox rows = new VBox();

    EditCard(Messages messages, QualityViewModel model) {
        this.messages = messages;
        this.words = new QualityWords(messages);
        this.model = model;
        setId("quality-edits");
        getStyleClass().addAll("card", "chart-card");
        rows.getStyleClass().add("bar-rows");
        HBox chips = new HBox();
        chips.getStyleClass().add("chips");
        ToggleGroup axes = new ToggleGroup();
        for (EditCut.Axis axis : EditCut.Axis.values()) {
            chips.getChildren().add(chip(axes, axis.messageKey(), () -> cut().by(axis), cut().axis() == axis));
        }
        ToggleGroup periods = new ToggleGroup();
        for (EditCut.Period period : EditCut.Period.values()) {
            chips.getChildren()
                    .add(chip(periods, period.messageKey(), () -> cut().over(period), cut().period() == period));
        }
        getChildren().addAll(TextStyle.SECTION.label(messages.get("quality.edits.title")),
                TextStyle.SECOND.paragraph(messages.get("quality.edits.words", words.limit(EditRow.LIMIT))), chips,
                rows);
        setMinWidth(0);
    }

    private EditCut cut() {
        return model.stateProperty().get().cut();
    }

    private Chip chip(ToggleGroup group, String key, Supplier<EditCut> next, boolean on) {
        Chip chip = new Chip(messages.get(key));
        chip.setId(key.replace('.', '-'));
        chip.setToggleGroup(group);
        chip.setSelected(on);
        chip.setOnAction(event -> {
            chip.setSelected(true);
            model.cut(next.get());
        });
        return chip;
    }

    void show(QualityState state) {
        List<EditRow> all = EditRow.of(state.edits(), state.cut().axis());
        rows.getChildren().setAll(all.stream().map(this::row).toList());
        if (all.isEmpty()) {
            rows.getChildren().add(TextStyle.SECOND.paragraph(messages.get("quality.edits.none")));
        }
    }

    private Node row(EditRow row) {
        String name = row.kind().isPresent() ? messages.get(row.name()) : row.name();
        HBox line = new HBox();
        line.getStyleClass().add("bar-row");
        line.setAlignment(Pos.CENTER_LEFT);
        row.kind().ifPresent(kind -> line.getChildren().add(new KindBadge(KindBadge.Size.ROW, KindStyle.of(kind))));
        Label title = TextStyle.BODY.paragraph(name);
        title.getStyleClass().add("bar-name");
        Label rate = TextStyle.HEAD.label(words.share(row.tally().rate()));
        rate.getStyleClass().add("bar-rate");
        Label total = TextStyle.SECOND.label(words.number(row.tally().total()));
        total.getStyleClass().add("bar-total");
        StackPane flag = new StackPane();
        flag.getStyleClass().add("bar-flag");
        if (row.isOver()) {
            Node icon = Icon.UNSURE.at(IconSize.SMALL);
            Tone.BAD.apply(icon);
            flag.getChildren().add(icon);
        }
        line.getChildren().addAll(title, bar(row), rate, total, flag);
        line.setAccessibleText(messages.get(row.isOver() ? "quality.bar.spoken.over" : "quality.bar.spoken", name,
                words.share(row.tally().rate()), row.tally().total()));
        return line;
    }

    private static Node bar(EditRow row) {
        Region fill = new Region();
        fill.getStyleClass().add(row.isOver() ? "bar-over" : "bar-fill");
        Region limit = new Region();
        limit.getStyleClass().add("bar-limit");
        StackPane track = new StackPane(fill, limit);
        track.getStyleClass().add("bar-track");
        track.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(track, Priority.ALWAYS);
        track.setMinWidth(0);
        fill.maxWidthProperty().bind(track.widthProperty().multiply(Math.min(1, row.tally().rate() / FULL)));
        limit.translateXProperty().bind(Bindings.multiply(track.widthProperty(), EditRow.LIMIT / FULL));
        return track;
    }
}
