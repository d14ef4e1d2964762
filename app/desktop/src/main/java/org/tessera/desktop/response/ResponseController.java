package org.tessera.desktop.response;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.tessera.desktop.command.Offer;
import org.tessera.desktop.command.ResponseCommand;
import org.tessera.desktop.shell.PathEmpty;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.workspace.Workspace;

/** Joins the Response view to its model. */
final class ResponseController {
    private final ResponseViewModel model;
    private final AnswerTexts texts;
    private final FindingPane findings;
    private final ResponseView view;

    ResponseController(Messages messages, ResponseViewModel model, Workspace workspace) {
        this.model = model;
        texts = new AnswerTexts(messages, model);
        findings = new FindingPane(messages, model);
        view = new ResponseView(new CensusBar(messages), texts, findings, new PathEmpty(messages, workspace));
        model.stateProperty().subscribe(this::show);
        model.problemProperty().subscribe(findings::showProblem);
        workspace.noteProperty().subscribe(note -> show(model.stateProperty().get()));
        workspace.fetchingProperty().subscribe(fetching -> show(model.stateProperty().get()));
    }

    private void show(Optional<ResponseState> state) {
        view.show(state);
        state.ifPresent(now -> {
            texts.show(now);
            findings.show(now);
        });
    }

    List<Offer> offers() {
        return model.stateProperty().get().isEmpty() ? List.of()
                : List.of(Offer.of(ResponseCommand.NEXT_FINDING, model::nextFinding),
                        Offer.of(ResponseCommand.PREVIOUS_SENTENCE, model::previousSentence),
                        Offer.of(ResponseCommand.NEXT_SENTENCE, model::nextSentence),
                        Offer.of(ResponseCommand.EDIT, model::toSignOff));
    }

    Node view() {
        return view;
    }

    /** Puts the focus on the restored text. */
    void focus() {
        texts.restored().focusTarget().requestFocus();
    }
}
