package org.tessera.desktop.control;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.javafx.FontIcon;
import org.tessera.core.detect.Score;
import org.tessera.desktop.command.ReviewCommand;
import org.tessera.desktop.text.Messages;

/** A line of the span list: the head of a group, or badge, value, kind, confidence and state of a span. */
final class SpanCell extends ListCell<SpanTable.Line> {
    private static final PseudoClass HEAD = PseudoClass.getPseudoClass("head");
    private static final PseudoClass PICKED = PseudoClass.getPseudoClass("picked");
    private static final PseudoClass WAITING = PseudoClass.getPseudoClass("waiting");

    private final SpanTable table;
    private final Messages messages;
    private final KeyWords keys;
    private final SpanWords words;
    private final KindBadge badge = new KindBadge(KindBadge.Size.ROW);
    private final Label value = TextStyle.BODY.label();
    private final Label kind = TextStyle.SECOND.label();
    private final Label confidence = TextStyle.SECOND.label();
    private final Label percent = TextStyle.HEAD.label();
    private final StackPane state = new StackPane();
    private final HBox score = new HBox(confidence, percent);
    private final HBox row = new HBox(badge, value, kind, score, state);

    SpanCell(SpanTable table, Messages messages, KeyWords keys) {
        this.table = table;
        this.keys = keys;
        this.messages = messages;
        this.words = new SpanWords(messages);
        getStyleClass().add("span-cell");
        row.getStyleClass().add("span-row");
        row.setAlignment(Pos.CENTER_LEFT);
        value.getStyleClass().add("span-value");
        value.setMaxWidth(Double.MAX_VALUE);
        value.setMinWidth(0);
        HBox.setHgrow(value, Priority.ALWAYS);
        kind.getStyleClass().add("span-kind");
        score.getStyleClass().add("span-score");
        score.setAlignment(Pos.BASELINE_RIGHT);
        state.getStyleClass().add("span-state");
        setPrefWidth(0);
        addEventFilter(MouseEvent.MOUSE_PRESSED, this::pick);
    }

    /** With Ctrl a click picks, or lets go; the list's own way would choose. */
    private void pick(MouseEvent event) {
        if (event.isShortcutDown() && getItem() instanceof SpanTable.Line.Entry(SpanRow shown)) {
            table.pick(shown.id());
            event.consume();
        }
    }

    @Override
    protected void updateItem(SpanTable.Line line, boolean empty) {
        super.updateItem(line, empty);
        setText(null);
        pseudoClassStateChanged(HEAD, line instanceof SpanTable.Line.Head);
        pseudoClassStateChanged(PICKED, line instanceof SpanTable.Line.Entry(SpanRow at) && table.isPicked(at));
        switch (line) {
            case null -> setGraphic(null);
            case SpanTable.Line.Head head -> showHead(head);
            case SpanTable.Line.Entry(SpanRow shown) -> showRow(shown);
        }
    }

    private void showHead(SpanTable.Line.Head head) {
        String words = messages.get(head.group().messageKey(), head.count());
        Label title = TextStyle.COLUMN.label(words.toUpperCase(messages.locale()));
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox content = new HBox(title, space);
        content.getStyleClass().add("span-head");
        content.setAlignment(Pos.CENTER_LEFT);
        if (head.group() == SpanGroup.TO_DECIDE) {
            content.getChildren().add(order());
            setOnMouseClicked(null);
        } else {
            content.getChildren().addFirst((head.open() ? Icon.COLLAPSE : Icon.EXPAND).at(IconSize.SMALL));
            setOnMouseClicked(event -> table.toggle(head.group()));
        }
        setAccessibleText(words);
        setGraphic(content);
    }

    private Node order() {
        Button order = ButtonRank.QUIET.withKey(table.order(), keys.cap(ReviewCommand.ORDER),
                event -> table.changeOrder());
        order.getStyleClass().add("order");
        order.setId("span-order");
        order.setFocusTraversable(false);
        return order;
    }

    private void showRow(SpanRow shown) {
        boolean nearMiss = shown.standing() == Standing.NEAR_MISS;
        KindStyle style = KindStyle.of(shown.kind());
        if (shown.standing().isHidden()) {
            badge.show(style);
        } else {
            badge.showMuted(style);
        }
        pseudoClassStateChanged(WAITING, shown.standing() == Standing.UNDECIDED);
        value.setText(words.value(shown));
        kind.setText(words.shortKind(shown.kind()));
        confidence.setText(words.confidence(shown.score()));
        percent.setText(shown.score().map(Score::percent).map(String::valueOf).orElse(""));
        state.getChildren().setAll(nearMiss ? addButton(shown) : stateIcon(shown));
        setOnMouseClicked(null);
        setAccessibleText(spoken(shown));
        setGraphic(row);
    }

    private String spoken(SpanRow shown) {
        String said = words.spoken(shown, table.isCurrent(shown));
        return table.isPicked(shown) ? messages.get("span.spoken.picked", said) : said;
    }

    private Node addButton(SpanRow shown) {
        Button add = ButtonRank.QUIET.iconOnly(Icon.PLUS, messages.get("span.add", words.value(shown)),
                event -> table.add(shown.id()));
        add.setFocusTraversable(false);
        return add;
    }

    private static Node stateIcon(SpanRow shown) {
        boolean open = shown.standing() == Standing.UNDECIDED;
        FontIcon icon = (open && shown.conflict() ? Icon.UNSURE : shown.standing().icon()).at(IconSize.MEDIUM);
        Tone tone = open && shown.conflict() ? Tone.WARN
                : shown.standing() == Standing.CONFIRMED ? Tone.OK : Tone.NEUTRAL;
        tone.apply(icon);
        return icon;
    }
}
