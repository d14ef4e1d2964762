package org.tessera.desktop.signoff;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tessera.core.signoff.SignOff;
import org.tessera.core.signoff.SignedDocument;
import org.tessera.desktop.control.Badge;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.control.Tone;
import org.tessera.desktop.text.Messages;

/** Who signed, when, and the fingerprint of exactly that text; then the ways out of the program. */
final class SignedCard extends VBox {
    private final Messages messages;
    private final Label name = TextStyle.SECTION.label();
    private final Label when = TextStyle.SECOND.label();
    private final Label fingerprint = TextStyle.CODE.paragraph("");

    SignedCard(Messages messages, SignOffViewModel model, SavePlace places) {
        this.messages = messages;
        getStyleClass().add("step-foot");
        setId("signed-card");
        name.setId("signed-name");
        Button copy = ButtonRank.PRIMARY.of(Icon.COPY, messages.get("sign_off.copy"), event -> model.copy());
        copy.setId("letter-copy");
        Button save = ButtonRank.SECONDARY.of(Icon.EXPORT, messages.get("sign_off.save"),
                event -> places.ask(getScene().getWindow()).ifPresent(model::save));
        save.setId("letter-save");
        Button change = ButtonRank.QUIET.of(messages.get("sign_off.change"), event -> model.changeAgain());
        change.setId("letter-change");
        HBox ways = new HBox(copy, save);
        ways.getStyleClass().add("span-buttons");
        getChildren().addAll(new Badge(Icon.CHECK, messages.get("sign_off.signed"), Tone.OK), name, when, fingerprint,
                ways, TextStyle.SECOND.paragraph(messages.get("sign_off.copy.words")), change);
    }

    void show(Optional<SignedDocument> signed) {
        setVisible(signed.isPresent());
        setManaged(signed.isPresent());
        signed.map(SignedDocument::signOff).ifPresent(this::show);
    }

    private void show(SignOff signature) {
        name.setText(signature.signer().name());
        when.setText(messages.get("sign_off.when",
                DateTimeFormatter.ofLocalizedDateTime(FormatStyle.MEDIUM, FormatStyle.SHORT)
                        .withLocale(messages.locale())
                        .format(signature.at().atZone(ZoneId.systemDefault())),
                signature.acknowledged()));
        fingerprint.setText(messages.get("prompt.hash", signature.document().hex()));
    }
}
