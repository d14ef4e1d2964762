package org.tessera.desktop.control;

import java.time.Duration;
import java.util.Locale;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.tessera.core.access.EmergencyReason;
import org.tessera.desktop.text.Messages;

/** Why somebody uses emergency access, in a choice and in words, and for how long. */
public final class EmergencyFields extends VBox {
    /** How long a use lasts. */
    public static final Duration TIME = Duration.ofMinutes(60);

    private final ToggleGroup reasons = new ToggleGroup();
    private final NamedField words;

    /** Empty fields; the first reason is chosen. */
    public EmergencyFields(Messages messages) {
        getStyleClass().add("lock-fields");
        FlowPane row = new FlowPane();
        row.getStyleClass().add("chip-flow");
        for (EmergencyReason reason : EmergencyReason.values()) {
            String name = reason.name().toLowerCase(Locale.ROOT);
            Chip chip = new Chip(messages.get(keyOf(reason)));
            chip.setId("emergency-" + name.replace('_', '-'));
            chip.setToggleGroup(reasons);
            chip.setUserData(reason);
            chip.setSelected(reason == EmergencyReason.PATIENT_CARE);
            chip.setOnAction(event -> chip.setSelected(true));
            row.getChildren().add(chip);
        }
        VBox choice = new VBox(TextStyle.GROUP.label(messages.get("emergency.reason")), row);
        choice.getStyleClass().add("lock-field");
        words = new NamedField("emergency-words", messages.get("emergency.words"), new TextField());
        getChildren().addAll(choice, words);
    }

    /** The key of a reason's name. */
    public static String keyOf(EmergencyReason reason) {
        return "emergency.reason." + reason.name().toLowerCase(Locale.ROOT);
    }

    /** The chosen reason. */
    public EmergencyReason reason() {
        return reasons.getSelectedToggle().getUserData() instanceof EmergencyReason chosen ? chosen
                : EmergencyReason.PATIENT_CARE;
    }

    /** The field for the words. */
    public NamedField words() {
        return words;
    }

    /** What was typed about it. */
    public String typed() {
        return words.field().getText();
    }
}
