package org.tessera.desktop.adjudicate;

import java.util.Optional;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.tessera.core.note.PhiText;
import org.tessera.core.reading.Difference;
import org.tessera.desktop.control.HeadingMemory;
import org.tessera.desktop.control.NotePage;
import org.tessera.desktop.control.NoteView;
import org.tessera.desktop.control.PaneHead;
import org.tessera.desktop.text.Messages;

/** The note with the marks of both readings. */
final class BothPane extends VBox {
    private final NoteView note;
    private final PaneHead head;
    private final Messages messages;
    private final HeadingMemory headings = new HeadingMemory();
    private Optional<Difference> current = Optional.empty();

    BothPane(Messages messages, AdjudicationViewModel model) {
        this.messages = messages;
        getStyleClass().addAll("pane", "original-pane");
        note = new NoteView("adjudicate-note", messages.get("adjudicate.note.spoken"));
        note.setOnChosen(id -> model.choose(id.value() - 1));
        head = new PaneHead(messages.get("adjudicate.note"));
        VBox.setVgrow(note, Priority.ALWAYS);
        setMinWidth(0);
        getChildren().addAll(head, note);
    }

    void show(AdjudicationState.Open state) {
        PhiText text = state.adjudication().comparison().note().note().text();
        head.setSecond(
                messages.get("adjudicate.readers", state.readers().first().name(), state.readers().second().name()));
        note.show(new NotePage(text, BothMarks.of(state), headings.in(text)));
        note.setCurrent(state.current().map(Difference::at));
        if (!state.current().equals(current)) {
            current = state.current();
            current.ifPresent(here -> note.reveal(here.at()));
        }
    }

    /** Nothing is open. */
    void clear() {
        current = Optional.empty();
        note.show(NotePage.EMPTY);
    }
}
