package org.tessera.desktop.people;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.tessera.core.access.Account;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.text.Messages;

/** One row of the access review list: person and account, roles, state, second factor, last login. */
final class PersonCell extends ListCell<Account> {
    private final PeopleWords words;
    private final Label name = TextStyle.STRONG.label();
    private final Label account = TextStyle.META.label();
    private final Label roles = TextStyle.SECOND.label();
    private final HBox state = new HBox();
    private final Label factor = TextStyle.SECOND.label();
    private final Label last = TextStyle.SECOND.label();
    private final HBox row;

    PersonCell(PeopleWords words) {
        this.words = words;
        getStyleClass().add("worklist-cell");
        VBox lines = new VBox(name, account);
        lines.setAlignment(Pos.CENTER_LEFT);
        lines.setMinWidth(0);
        row = line(lines, roles, state, factor, last);
        setPrefWidth(0);
    }

    /** The heads of the columns, as wide as those of the rows. */
    static HBox heads(Messages messages) {
        HBox heads = line(TextStyle.COLUMN.label(messages.get("people.column.person")),
                TextStyle.COLUMN.label(messages.get("people.column.roles")),
                TextStyle.COLUMN.label(messages.get("people.column.state")),
                TextStyle.COLUMN.label(messages.get("settings.second_factor")),
                TextStyle.COLUMN.label(messages.get("people.column.last")));
        heads.getStyleClass().add("worklist-heads");
        return heads;
    }

    private static HBox line(Region person, Region roles, Region state, Region factor, Region last) {
        HBox line = new HBox(column("person", person), column("roles", roles), column("state", state),
                column("factor", factor), column("last", last));
        HBox.setHgrow(line.getChildren().get(1), Priority.ALWAYS);
        line.getStyleClass().add("worklist-row");
        line.setAlignment(Pos.CENTER_LEFT);
        return line;
    }

    private static HBox column(String name, Region content) {
        HBox column = new HBox(content);
        column.setAlignment(Pos.CENTER_LEFT);
        column.getStyleClass().add("people-" + name);
        return column;
    }

    @Override
    protected void updateItem(@Nullable Account item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(empty || item == null ? null : row);
        if (item != null && !empty) {
            name.setText(item.person().name());
            account.setText(item.name().value());
            roles.setText(words.roles(item.roles()));
            state.getChildren().setAll(words.badge(item));
            state.setAlignment(Pos.CENTER_LEFT);
            factor.setText(words.factor(item));
            last.setText(words.lastLogin(item));
            setAccessibleText(words.spoken(item));
        }
    }
}
