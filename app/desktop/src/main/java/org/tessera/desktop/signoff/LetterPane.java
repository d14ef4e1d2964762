package org.tessera.desktop.signoff;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tessera.core.note.PhiText;
import org.tessera.core.note.TextSpan;
import org.tessera.desktop.control.Badge;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.control.Tone;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.workspace.Answer;

/** The letter on its sheet of paper, edited in place. */
final class LetterPane extends StackPane {
    private final Messages messages;
    private final SignOffViewModel model;
    private final Label task = TextStyle.SECTION.label();
    private final HBox state = new HBox();
    private final TextArea text = new TextArea();
    private final Label origin = TextStyle.SECOND.paragraph("");
    private Optional<PhiText> known = Optional.empty();
    private Optional<TextSpan> looked = Optional.empty();
    private boolean showing;

    LetterPane(Messages messages, SignOffViewModel model) {
        this.messages = messages;
        this.model = model;
        getStyleClass().add("letter-pane");
        setAlignment(Pos.TOP_CENTER);
        text.setId("letter-text");
        text.setAccessibleText(messages.get("sign_off.letter.spoken"));
        text.setWrapText(true);
        text.getStyleClass().add("letter-text");
        text.textProperty().subscribe((before, now) -> typed(now));
        VBox.setVgrow(text, Priority.ALWAYS);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        task.setWrapText(true);
        HBox head = new HBox(task, space, state);
        head.getStyleClass().add("letter-head");
        head.setAlignment(Pos.CENTER_LEFT);
        VBox paper = new VBox(head, text, origin);
        paper.getStyleClass().addAll("card", "letter-paper");
        getChildren().add(paper);
    }

    private void typed(String now) {
        if (!showing) {
            PhiText typed = new PhiText(now);
            known = Optional.of(typed);
            model.edit(typed);
        }
    }

    void show(SignOffState now) {
        Answer answer = now.answer();
        PhiText letter = answer.letter().text();
        if (!known.equals(Optional.of(letter))) {
            known = Optional.of(letter);
            showing = true;
            text.setText(letter.reveal());
            showing = false;
        }
        text.setEditable(now.isEditable());
        task.setText(answer.draft().template().title());
        state.getChildren()
                .setAll(answer.signed().isPresent() ? new Badge(messages.get("sign_off.signed"), Tone.OK)
                        : letter.equals(answer.document().text())
                                ? new Badge(messages.get("sign_off.untouched"), Tone.NEUTRAL)
                                : new Badge(messages.get("sign_off.edited"), Tone.INFO));
        origin.setText(messages.get(answer.isOnDevice() ? "sign_off.origin.on_device" : "sign_off.origin",
                answer.profile().map(profile -> profile.title()).orElse(answer.received().profile()),
                answer.received().response().model()));
        if (!now.place().equals(looked)) {
            looked = now.place();
            looked.ifPresent(this::select);
        }
    }

    private void select(TextSpan place) {
        text.requestFocus();
        text.selectRange(place.start(), Math.min(place.end(), text.getLength()));
    }

    TextArea text() {
        return text;
    }
}
