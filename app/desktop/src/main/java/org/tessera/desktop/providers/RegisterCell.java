package org.tessera.desktop.providers;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.IconSize;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.control.Tone;
import org.tessera.desktop.text.Messages;

/** One row of the register: 44 px, two lines in the first and the last column. */
final class RegisterCell extends ListCell<ProviderRow> {
    private final ProviderWords words;
    private final Label title = TextStyle.STRONG.label();
    private final Label route = TextStyle.META.label();
    private final HBox agreement = new HBox();
    private final HBox marks = new HBox();
    private final Label region = TextStyle.SECOND.label();
    private final Label next = TextStyle.SECOND.label();
    private final HBox gate = new HBox();
    private final HBox row;

    RegisterCell(ProviderWords words) {
        this.words = words;
        getStyleClass().add("worklist-cell");
        VBox lines = new VBox(title, route);
        lines.setAlignment(Pos.CENTER_LEFT);
        lines.setMinWidth(0);
        marks.getStyleClass().add("register-marks");
        gate.getStyleClass().add("register-verdict");
        for (HBox box : new HBox[]{agreement, marks, gate}) {
            box.setAlignment(Pos.CENTER_LEFT);
        }
        row = line(lines, agreement, marks, region, next, gate);
        setPrefWidth(0);
    }

    /** The heads of the columns, as wide as those of the rows. */
    static HBox heads(Messages messages) {
        HBox heads = line(TextStyle.COLUMN.label(messages.get("providers.column.provider")),
                TextStyle.COLUMN.label(messages.get("providers.column.agreement")),
                TextStyle.COLUMN.label(messages.get("providers.column.settings")),
                TextStyle.COLUMN.label(messages.get("providers.column.region")),
                TextStyle.COLUMN.label(messages.get("providers.column.next")),
                TextStyle.COLUMN.label(messages.get("providers.column.gate")));
        heads.getStyleClass().add("worklist-heads");
        return heads;
    }

    private static HBox line(Region provider, Region agreement, Region settings, Region region, Region next,
            Region gate) {
        HBox line = new HBox(column("provider", provider), column("agreement", agreement), column("settings", settings),
                column("region", region), column("next", next), column("gate", gate));
        HBox.setHgrow(line.getChildren().getLast(), Priority.ALWAYS);
        line.getStyleClass().add("worklist-row");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static HBox column(String name, Region content) {
        HBox column = new HBox(content);
        column.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(content, Priority.ALWAYS);
        column.getStyleClass().add("register-" + name);
        return column;
    }

    @Override
    protected void updateItem(@Nullable ProviderRow item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty || item == null ? null : row);
        if (item != null && !empty) {
            show(item);
        }
    }

    private void show(ProviderRow item) {
        title.setText(item.profile().title());
        route.setText(item.profile().route().id());
        agreement.getChildren().setAll(words.badge(item));
        marks.getChildren().clear();
        for (SettingGroup group : SettingGroup.values()) {
            marks.getChildren().add(mark(group.mark(item.profile(), item.today())));
        }
        region.setText(item.profile().region());
        next.setText(words.next(item));
        next.getStyleClass().removeAll("bad-words", "warn-words");
        switch (words.dueTone(item)) {
            case BAD -> next.getStyleClass().add("bad-words");
            case WARN -> next.getStyleClass().add("warn-words");
            case OK, INFO, NEUTRAL -> {
            }
        }
        Node picture = (item.canSend() ? Icon.CHECK : Icon.REFUSED).at(IconSize.SMALL);
        (item.canSend() ? Tone.OK : Tone.BAD).apply(picture);
        Label verdict = TextStyle.SECOND.label(words.gate(item));
        verdict.getStyleClass().add(item.canSend() ? "ok-words" : "bad-words");
        verdict.setWrapText(true);
        gate.getChildren().setAll(picture, verdict);
        setAccessibleText(words.spoken(item));
    }

    /** The picture of a mark. */
    static Node mark(SettingGroup.Mark mark) {
        Icon icon = switch (mark) {
            case ATTESTED -> Icon.PASSED;
            case OUT_OF_DATE -> Icon.DUE;
            case NONE -> Icon.MINUS;
        };
        Node picture = icon.at(IconSize.SMALL);
        (switch (mark) {
            case ATTESTED -> Tone.OK;
            case OUT_OF_DATE -> Tone.WARN;
            case NONE -> Tone.NEUTRAL;
        }).apply(picture);
        return picture;
    }
}
