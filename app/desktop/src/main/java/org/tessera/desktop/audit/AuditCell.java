package org.tessera.desktop.audit;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tessera.core.audit.AuditEntry;
import org.tessera.desktop.control.IconSize;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.text.Messages;

/** One row of the audit on the line of time: when, what happened, by whom, its number and the beginning of its hash. */
final class AuditCell extends ListCell<AuditEntry> {
    private static final PseudoClass REFUSED = PseudoClass.getPseudoClass("refused");

    private final AuditWords words;
    private final Label at = TextStyle.SECOND.label();
    private final StackPane picture = new StackPane();
    private final Label what = TextStyle.STRONG.label();
    private final Label told = TextStyle.SECOND.label();
    private final Label who = TextStyle.SECOND.label();
    private final Label number = TextStyle.SECOND.label();
    private final Label link = TextStyle.CODE.label();
    private final HBox row;

    AuditCell(AuditWords words) {
        this.words = words;
        getStyleClass().addAll("worklist-cell", "audit-cell");
        picture.getStyleClass().add("audit-circle");
        Region line = new Region();
        line.getStyleClass().add("audit-line");
        StackPane path = new StackPane(line, picture);
        VBox lines = new VBox(what, told);
        lines.setAlignment(Pos.CENTER_LEFT);
        lines.setMinWidth(0);
        row = line(at, path, lines, who, number, link);
        row.setFillHeight(true);
        setPrefWidth(0);
    }

    /** The heads of the columns, as wide as those of the rows. */
    static HBox heads(Messages messages) {
        HBox heads = line(TextStyle.COLUMN.label(messages.get("audit.column.time")), new Region(),
                TextStyle.COLUMN.label(messages.get("audit.column.event")),
                TextStyle.COLUMN.label(messages.get("audit.column.who")),
                TextStyle.COLUMN.label(messages.get("audit.column.number")),
                TextStyle.COLUMN.label(messages.get("audit.column.link")));
        heads.getStyleClass().add("worklist-heads");
        return heads;
    }

    private static HBox line(Region at, Region picture, Region what, Region who, Region number, Region link) {
        HBox line = new HBox(column("at", at), column("path", picture), column("what", what), column("who", who),
                column("number", number), column("link", link));
        HBox.setHgrow(line.getChildren().get(2), Priority.ALWAYS);
        line.getStyleClass().add("audit-row");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static HBox column(String name, Region content) {
        HBox column = new HBox(content);
        column.getStyleClass().add("audit-" + name);
        return column;
    }

    @Override
    protected void updateItem(@Nullable AuditEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        setGraphic(empty || entry == null ? null : row);
        if (entry != null && !empty) {
            at.setText(words.minute(entry.at()));
            Node icon = words.icon(entry).at(IconSize.SMALL);
            picture.getChildren().setAll(icon);
            row.pseudoClassStateChanged(REFUSED, words.isRefusal(entry));
            what.setText(words.what(entry));
            told.setText(words.told(entry));
            told.setManaged(!told.getText().isEmpty());
            who.setText(words.who(entry));
            number.setText(words.number(entry.number()));
            link.setText(words.link(entry));
            setAccessibleText(words.spoken(entry));
        }
    }
}
