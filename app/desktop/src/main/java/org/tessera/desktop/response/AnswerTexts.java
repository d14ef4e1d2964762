package org.tessera.desktop.response;

import java.util.Optional;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tessera.core.note.TextSpan;
import org.tessera.core.validate.SentenceSupport;
import org.tessera.desktop.control.Badge;
import org.tessera.desktop.control.NoteView;
import org.tessera.desktop.control.PaneHead;
import org.tessera.desktop.control.Hint;
import org.tessera.desktop.control.Tone;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.workspace.Answer;

/** The answer twice, side by side: with tokens as it came, and with the real values. */
final class AnswerTexts extends HBox {
    private final NoteView received;
    private final NoteView restored;
    private Optional<Answer> shown = Optional.empty();
    private Optional<TextSpan> looked = Optional.empty();

    AnswerTexts(Messages messages, ResponseViewModel model) {
        received = new NoteView("response-received", messages.get("response.received.spoken"));
        received.getStyleClass().add("sunken");
        restored = new NoteView("response-restored", messages.get("response.restored.spoken"));
        received.setOnChosen(id -> model.showSentence(id.value() - 1));
        restored.setOnChosen(id -> model.showSentence(id.value() - 1));
        PaneHead left = new PaneHead(messages.get("response.received"));
        left.setSecond(messages.get("response.received.second"));
        PaneHead right = new PaneHead(messages.get("response.restored"),
                new Hint(messages.get("response.restored.second")));
        right.setBadge(new Badge(messages.get("review.original.badge"), Tone.NEUTRAL));
        getChildren().addAll(pane(left, received), pane(right, restored));
    }

    private static VBox pane(PaneHead head, NoteView view) {
        VBox pane = new VBox(head, view);
        pane.getStyleClass().addAll("pane", "answer-pane");
        VBox.setVgrow(view, Priority.ALWAYS);
        HBox.setHgrow(pane, Priority.ALWAYS);
        pane.setPrefWidth(0);
        pane.setMinWidth(0);
        return pane;
    }

    void show(ResponseState state) {
        if (!shown.map(Answer::received).equals(Optional.of(state.answer().received()))) {
            received.show(AnswerPages.received(state.answer()));
        }
        shown = Optional.of(state.answer());
        restored.show(AnswerPages.restored(state));
        restored.setCurrent(state.place());
        received.setCurrent(state.support().map(SentenceSupport::inResponse));
        if (!state.place().equals(looked)) {
            looked = state.place();
            state.place().ifPresent(restored::reveal);
            state.support().map(SentenceSupport::inResponse).ifPresent(received::reveal);
        }
    }

    NoteView restored() {
        return restored;
    }
}
