package org.tessera.desktop.signoff;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import org.tessera.desktop.command.Offer;
import org.tessera.desktop.command.SignOffCommand;
import org.tessera.desktop.shell.PathEmpty;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.workspace.KeptLetter;
import org.tessera.desktop.workspace.OpenNote;
import org.tessera.desktop.workspace.Workspace;

/** Joins the Sign-off view to its model. */
final class SignOffController {
    private final SignOffViewModel model;
    private final LetterPane letter;
    private final SignPane sign;
    private final PathEmpty empty;
    private final KeptLetterPane kept;
    private final Workspace workspace;
    private final HBox panes;
    private final StackPane view;

    SignOffController(Messages messages, SignOffViewModel model, Workspace workspace, SavePlace places) {
        this.model = model;
        letter = new LetterPane(messages, model);
        sign = new SignPane(messages, model, places);
        empty = new PathEmpty(messages, workspace);
        kept = new KeptLetterPane(messages, model, places);
        this.workspace = workspace;
        HBox.setHgrow(letter, Priority.ALWAYS);
        panes = new HBox(letter, sign);
        view = new StackPane(panes, empty, kept);
        view.setId("sign-off");
        view.getStyleClass().add("path-screen");
        model.stateProperty().subscribe(this::show);
        model.problemProperty().subscribe(sign::showProblem);
        workspace.noteProperty().subscribe(note -> show(model.stateProperty().get()));
        workspace.fetchingProperty().subscribe(fetching -> show(model.stateProperty().get()));
    }

    private void show(Optional<SignOffState> state) {
        panes.setVisible(state.isPresent());
        Optional<KeptLetter> letter = state.isPresent() || workspace.fetchingProperty().get() ? Optional.empty()
                : workspace.noteProperty().get().filter(note -> note.reviewed().isPresent()).flatMap(OpenNote::kept);
        kept.setVisible(letter.isPresent());
        letter.ifPresentOrElse(kept::show, kept::clear);
        empty.setVisible(state.isEmpty() && letter.isEmpty());
        state.ifPresentOrElse(now -> {
            this.letter.show(now);
            sign.show(now);
        }, empty::showMissingAnswer);
    }

    List<Offer> offers() {
        return model.stateProperty().get().isEmpty() ? List.of()
                : List.of(Offer.of(SignOffCommand.EDIT, this::focus), Offer.of(SignOffCommand.SIGN, model::sign));
    }

    Node view() {
        return view;
    }

    /** Puts the focus on the letter. */
    void focus() {
        letter.text().requestFocus();
    }
}
