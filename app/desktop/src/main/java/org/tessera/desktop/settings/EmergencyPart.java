package org.tessera.desktop.settings;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.EmergencyFields;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.text.Messages;

/** Emergency access of a session whose role does not reach notes. */
final class EmergencyPart extends VBox {
    EmergencyPart(Messages messages, SettingsViewModel model) {
        getStyleClass().add("settings-part");
        EmergencyFields fields = new EmergencyFields(messages);
        Button open = ButtonRank.SECONDARY.of(messages.get("lock.emergency.enter"), event -> {
            boolean said = !fields.typed().isBlank();
            fields.words().showFlaw(said ? Optional.empty() : Optional.of(messages.get("lock.flaw.words")));
            if (said) {
                model.widen(fields.reason(), fields.typed(), EmergencyFields.TIME);
            }
        });
        open.setId("settings-emergency");
        getChildren().addAll(TextStyle.SECTION.label(messages.get("lock.emergency.title")),
                TextStyle.SECOND.paragraph(messages.get("settings.emergency.words")), fields, new HBox(open));
        managedProperty().bind(visibleProperty());
    }

    void show(SettingsState state) {
        setVisible(state.mayWiden());
    }
}
