package org.tessera.desktop.control;

import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.workspace.Egress;

/** What left the device, at the bottom left of every screen. Never hidden, never animated. */
public final class EgressLine extends HBox {
    private final Messages messages;
    private final Label words = TextStyle.STRONG.label();

    /** A line that says that nothing left. */
    public EgressLine(Messages messages) {
        this.messages = messages;
        getStyleClass().add("egress-line");
        setId("egress-line");
        setAlignment(Pos.CENTER_LEFT);
        show(new Egress.NothingLeft());
    }

    /** Shows what left. */
    public void show(Egress egress) {
        switch (egress) {
            case Egress.NothingLeft nothing -> show(Icon.NOTHING_LEFT, Tone.OK, messages.get("egress.nothing"));
            case Egress.Sent sent -> show(Icon.SENT, Tone.NEUTRAL,
                    messages.get("egress.sent", sent.count(),
                            DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                                    .withLocale(messages.locale())
                                    .format(sent.last()),
                            sent.destination()));
        }
    }

    private void show(Icon icon, Tone tone, String text) {
        words.setText(text);
        Announcement.say(this, text);
        words.getStyleClass().remove("ok-words");
        if (tone == Tone.OK) {
            words.getStyleClass().add("ok-words");
        }
        var picture = icon.at(IconSize.SMALL);
        tone.apply(picture);
        getChildren().setAll(picture, words);
    }
}
