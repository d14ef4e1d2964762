package org.tessera.desktop.adjudicate;

import java.util.function.Supplier;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tessera.core.reading.Difference;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.IconSize;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.control.Tone;
import org.tessera.desktop.text.Messages;

/** A place on which two readers differ: its characters, what each says, and whether it is settled. */
final class DifferenceCell extends ListCell<Difference> {
    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");

    private final Messages messages;
    private final DifferenceWords words;
    private final Supplier<AdjudicationState> state;
    private final Label value = TextStyle.BODY.label();
    private final Label sides = TextStyle.SECOND.label();
    private final StackPane sign = new StackPane();
    private final HBox row;

    DifferenceCell(Messages messages, Supplier<AdjudicationState> state) {
        this.messages = messages;
        this.words = new DifferenceWords(messages);
        this.state = state;
        getStyleClass().addAll("span-cell", "difference-cell");
        value.getStyleClass().add("span-value");
        value.setMinWidth(0);
        sides.setMinWidth(0);
        VBox lines = new VBox(value, sides);
        lines.setMinWidth(0);
        lines.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(lines, Priority.ALWAYS);
        sign.getStyleClass().add("span-state");
        row = new HBox(lines, sign);
        row.getStyleClass().add("span-row");
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Difference difference, boolean empty) {
        super.updateItem(difference, empty);
        setText(null);
        if (difference == null || empty || !(state.get() instanceof AdjudicationState.Open now)) {
            setGraphic(null);
            return;
        }
        boolean waits = now.choice(difference).isEmpty();
        pseudoClassStateChanged(WAITING, waits);
        value.setText(DifferenceWords.oneLine(now.value(difference)));
        sides.setText(messages.get("adjudicate.sides", words.side(now, difference, difference.first()),
                words.side(now, difference, difference.second())));
        FontIcon icon = (waits ? Icon.WAITING : Icon.CHECK).at(IconSize.MEDIUM);
        (waits ? Tone.NEUTRAL : Tone.OK).apply(icon);
        sign.getChildren().setAll(icon);
        setAccessibleText(words.spoken(now, difference));
        setGraphic(row);
    }
}
