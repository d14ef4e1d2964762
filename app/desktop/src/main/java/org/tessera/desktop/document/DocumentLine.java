package org.tessera.desktop.document;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.tessera.core.note.NoteSource;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.IconSize;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.text.Messages;

/** One quiet line about what the document of a note holds besides plain text. It takes no room if there is nothing. */
public final class DocumentLine extends HBox {
    private final DocumentWords words;
    private final Label holds = TextStyle.SECOND.paragraph("");

    /** A line about no document yet. */
    public DocumentLine(Messages messages) {
        this.words = new DocumentWords(messages);
        setId("document-line");
        getStyleClass().add("document-line");
        setAlignment(Pos.CENTER_LEFT);
        holds.setId("document-holds");
        HBox.setHgrow(holds, Priority.ALWAYS);
        getChildren().addAll(Icon.INFO.at(IconSize.MEDIUM), holds);
        managedProperty().bind(visibleProperty());
        setVisible(false);
    }

    /** Shows what a document holds; nothing while no note is open. */
    public void show(Optional<NoteSource> source) {
        holds.setText(source.map(words::holds).orElse(""));
        setVisible(!holds.getText().isEmpty());
    }
}
