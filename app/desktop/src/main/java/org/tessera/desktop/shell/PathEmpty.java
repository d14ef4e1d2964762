package org.tessera.desktop.shell;

import javafx.scene.control.Button;
import javafx.scene.layout.StackPane;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.EmptyState;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.text.Messages;
import org.tessera.core.signoff.SignOff;
import org.tessera.desktop.workspace.KeptLetter;
import org.tessera.desktop.workspace.OpenNote;
import org.tessera.desktop.workspace.PathStep;
import org.tessera.desktop.workspace.Workspace;

import java.util.List;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Optional;

/** What a step of the path shows while the step before it is not done: what is missing, and a way there. */
public final class PathEmpty extends StackPane {
    private final Messages messages;
    private final Workspace workspace;

    /** Nothing is missing yet. */
    public PathEmpty(Messages messages, Workspace workspace) {
        this.messages = messages;
        this.workspace = workspace;
        getStyleClass().add("path-empty");
    }

    /** Shows what is missing before a step that needs a reviewed note. */
    public void showMissingReview() {
        Optional<OpenNote> note = workspace.noteProperty().get();
        if (note.isEmpty()) {
            show("path.empty.note", messages.get("path.empty.note.words"), "path.empty.note.go", PathStep.WORKLIST);
        } else if (note.get().reviewed().isEmpty()) {
            show("path.empty.review", messages.get("path.empty.review.words", note.get().review().undecided()),
                    "path.empty.review.go", PathStep.REVIEW);
        } else {
            getChildren().setAll(TextStyle.LEAD.label(messages.get("path.empty.fetching")));
        }
    }

    /** Shows what is missing before a step that needs an answer. */
    public void showMissingAnswer() {
        Optional<SignOff> signed = workspace.noteProperty().get().flatMap(OpenNote::kept).map(KeptLetter::signOff);
        boolean reviewed = workspace.noteProperty().get().flatMap(OpenNote::reviewed).isPresent();
        if (signed.isPresent()) {
            String day = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM)
                    .withLocale(messages.locale())
                    .format(signed.get().at().atZone(ZoneId.systemDefault()));
            show("path.empty.signed", messages.get("path.empty.signed.words", signed.get().signer().name(), day),
                    "path.empty.signed.go", PathStep.SIGN_OFF);
        } else if (reviewed && !workspace.fetchingProperty().get()) {
            show("path.empty.answer", messages.get("path.empty.answer.words"), "path.empty.answer.go", PathStep.PROMPT);
        } else {
            showMissingReview();
        }
    }

    private void show(String title, String words, String go, PathStep step) {
        Button way = ButtonRank.PRIMARY.of(messages.get(go), event -> workspace.goTo(step));
        way.setId("empty-go");
        getChildren().setAll(new EmptyState(messages.get(title), words, way, List.of()));
    }
}
