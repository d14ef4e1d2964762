package org.tessera.desktop.audit;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.tessera.core.audit.AuditVerification;
import org.tessera.desktop.control.Announcement;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.IconSize;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.control.Tone;
import org.tessera.desktop.text.Messages;

/** What came of checking the chain, as a band above the rows, and the button that checks it. */
final class ChainBand extends HBox {
    private final Messages messages;
    private final StackPane picture = new StackPane();
    private final Label said = TextStyle.STRONG.paragraph("");
    private final Button verify;

    ChainBand(Messages messages, Runnable onVerify) {
        this.messages = messages;
        verify = ButtonRank.SECONDARY.of(messages.get("audit.verify"), event -> onVerify.run());
        verify.setId("audit-verify");
        getStyleClass().add("audit-band");
        setId("audit-band");
        setAlignment(Pos.CENTER_LEFT);
        said.setMinWidth(0);
        said.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(said, Priority.ALWAYS);
        picture.setMinWidth(USE_PREF_SIZE);
        getChildren().addAll(picture, said, verify);
    }

    void show(AuditState.Check check) {
        verify.setDisable(check.running());
        if (check.running()) {
            say(Icon.DUE, Tone.NEUTRAL, messages.get("audit.checking"));
        } else if (check.result().isEmpty()) {
            say(Icon.INFO, Tone.NEUTRAL, messages.get("audit.unchecked"));
        } else {
            switch (check.result().get()) {
                case AuditVerification.Intact intact ->
                    say(Icon.PASSED, Tone.OK, messages.get("audit.intact", intact.head().number()));
                case AuditVerification.Broken broken ->
                    say(Icon.FAILED, Tone.BAD, messages.get("audit.broken", broken.number()));
            }
        }
    }

    private void say(Icon icon, Tone tone, String words) {
        Node shape = icon.at(IconSize.MEDIUM);
        tone.apply(shape);
        picture.getChildren().setAll(shape);
        said.setText(words);
        Announcement.say(this, words);
        tone.apply(this);
    }
}
