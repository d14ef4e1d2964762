package org.tessera.desktop.response;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
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
        view.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
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

    private void press(KeyEvent event) {
        if (event.isControlDown() || event.isAltDown() || event.isMetaDown()) {
            return;
        }
        if (event.getCode() == KeyCode.F) {
            model.nextFinding();
        } else if (event.getCode() == KeyCode.OPEN_BRACKET) {
            model.previousSentence();
        } else if (event.getCode() == KeyCode.CLOSE_BRACKET) {
            model.nextSentence();
        } else {
            return;
        }
        event.consume();
    }

    Node view() {
        return view;
    }

    /** Puts the focus on the restored text. */
    void focus() {
        texts.restored().focusTarget().requestFocus();
    }
}
