package org.tessera.desktop.audit;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.tessera.core.audit.AuditEntry;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.text.Messages;

/** One row of the audit: when, what, its fields as they were written, number and beginning of its hash. */
final class AuditCell extends ListCell<AuditEntry> {
    private static final int HASH_SHOWN = 12;

    private final Messages messages;
    private final DateTimeFormatter time;
    private final Label at = TextStyle.SECOND.label();
    private final Label what = TextStyle.STRONG.label();
    private final Label fields = TextStyle.CODE.label();
    private final Label chain = TextStyle.CODE.label();
    private final HBox row;

    AuditCell(Messages messages) {
        this.messages = messages;
        time = DateTimeFormatter.ofLocalizedDateTime(FormatStyle.SHORT, FormatStyle.MEDIUM)
                .withLocale(messages.locale())
                .withZone(ZoneId.systemDefault());
        getStyleClass().add("worklist-cell");
        at.getStyleClass().add("audit-at");
        what.getStyleClass().add("audit-what");
        fields.setMinWidth(0);
        HBox.setHgrow(fields, Priority.ALWAYS);
        fields.setMaxWidth(Double.MAX_VALUE);
        chain.setMinWidth(Region.USE_PREF_SIZE);
        row = new HBox(at, what, fields, chain);
        row.getStyleClass().add("audit-row");
        row.setAlignment(Pos.CENTER_LEFT);
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable AuditEntry entry, boolean empty) {
        super.updateItem(entry, empty);
        setGraphic(empty || entry == null ? null : row);
        if (entry != null && !empty) {
            at.setText(time.format(entry.at()));
            what.setText(entry.code().replace('-', ' '));
            fields.setText(entry.event());
            chain.setText(messages.get("audit.chain", entry.number(), entry.hash().hex().substring(0, HASH_SHOWN)));
            setAccessibleText(messages.get("audit.spoken", entry.number(), what.getText(), at.getText()));
        }
    }
}
