package org.tessera.desktop.signoff;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.tessera.core.signoff.SignOff;
import org.tessera.core.signoff.SignedDocument;
import org.tessera.desktop.workspace.KeptLetter;
import org.tessera.desktop.control.Badge;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.control.Tone;
import org.tessera.desktop.text.Messages;
import org.tessera.engine.document.LetterForm;

/** Who signed, when, and the fingerprint of exactly that text; then the ways out of the program. */
public final class SignedCard extends VBox {
    private final Messages messages;
    private final Label name = TextStyle.SECTION.label();
    private final Label when = TextStyle.SECOND.label();
    private final Label fingerprint = TextStyle.CODE.paragraph("");
    private final HBox ways;
    private final Label copies;
    private final Button change;

    SignedCard(Messages messages, SignOffViewModel model, SavePlace places) {
        this.messages = messages;
        getStyleClass().add("step-foot");
        setId("signed-card");
        name.setId("signed-name");
        Button copy = ButtonRank.PRIMARY.of(Icon.COPY, messages.get("sign_off.copy"), event -> model.copy());
        copy.setId("letter-copy");
        MenuButton save = new MenuButton(messages.get("sign_off.save"));
        save.setId("letter-save");
        for (LetterForm form : LetterForm.values()) {
            MenuItem item = new MenuItem(messages.get(keyOf(form)));
            item.setId("letter-save-" + form.ending());
            item.setOnAction(
                    event -> places.ask(getScene().getWindow(), form).ifPresent(file -> model.save(form, file)));
            save.getItems().add(item);
        }
        change = ButtonRank.QUIET.of(messages.get("sign_off.change"), event -> model.changeAgain());
        change.setId("letter-change");
        ways = new HBox(copy, save);
        ways.getStyleClass().add("span-buttons");
        copies = TextStyle.SECOND.paragraph(messages.get("sign_off.copy.words"));
        getChildren().addAll(new Badge(Icon.CHECK, messages.get("sign_off.signed"), Tone.OK), name, when, fingerprint,
                ways, copies, change);
    }

    void show(Optional<SignedDocument> signed) {
        setVisible(signed.isPresent());
        setManaged(signed.isPresent());
        signed.map(SignedDocument::signOff).ifPresent(this::show);
    }

    /** Shows a letter whose answer is gone, so that it cannot be changed; without a text there is nothing to give out. */
    void showKept(KeptLetter kept) {
        boolean text = kept.document().isPresent();
        show(kept.signOff());
        ways.setVisible(text);
        ways.setManaged(text);
        change.setVisible(false);
        change.setManaged(false);
        copies.setText(messages.get(text ? "sign_off.copy.words" : "sign_off.kept.gone"));
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

    /** The key of the name of a form. */
    public static String keyOf(LetterForm form) {
        return "sign_off.form." + form.name().toLowerCase(Locale.ROOT);
    }
}
