package org.tessera.desktop.control;

import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;

/** A field with its name above it and what is wrong with it below. */
public final class NamedField extends VBox {
    private final TextField field;
    private final Label flaw = TextStyle.SECOND.paragraph("");
    private final String name;

    /** An empty field. */
    public NamedField(String id, String name, TextField field) {
        this.field = field;
        this.name = name;
        getStyleClass().add("lock-field");
        field.setId(id);
        Label words = TextStyle.GROUP.label(name);
        words.setLabelFor(field);
        var icon = Icon.UNSURE.at(IconSize.SMALL);
        Tone.BAD.apply(icon);
        flaw.setGraphic(icon);
        flaw.getStyleClass().add("bad-words");
        flaw.setId(id + "-flaw");
        flaw.visibleProperty().bind(flaw.textProperty().isNotEmpty());
        flaw.managedProperty().bind(flaw.visibleProperty());
        getChildren().addAll(words, field, flaw);
        showFlaw(Optional.empty());
    }

    /** Says what is wrong with it. */
    public void showFlaw(Optional<String> words) {
        flaw.setText(words.orElse(""));
        field.setAccessibleText(words.map(said -> name + ". " + said).orElse(name));
    }

    /** Whether something is wrong with it. */
    public boolean isFlawed() {
        return flaw.isVisible();
    }

    /** The control itself. */
    public TextField field() {
        return field;
    }

    /** What was typed, in an array that the taker overwrites; the field is emptied. */
    public char[] take() {
        char[] typed = field.getText().toCharArray();
        field.clear();
        return typed;
    }
}
