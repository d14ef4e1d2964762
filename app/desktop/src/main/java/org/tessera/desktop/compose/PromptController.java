package org.tessera.desktop.compose;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import org.tessera.desktop.command.Offer;
import org.tessera.desktop.command.PromptCommand;
import org.tessera.desktop.shell.PathEmpty;
import org.tessera.desktop.text.Messages;
import org.tessera.desktop.workspace.Workspace;

/** Joins the Prompt view to its model. */
final class PromptController {
    private final PromptViewModel model;
    private final TaskPane task;
    private final BytesPane bytes;
    private final GatePane gate;
    private final PromptView view;

    PromptController(Messages messages, PromptViewModel model, Workspace workspace) {
        this.model = model;
        task = new TaskPane(messages, model);
        bytes = new BytesPane(messages);
        gate = new GatePane(messages, model, workspace);
        view = new PromptView(messages, model, task, bytes, gate, new PathEmpty(messages, workspace));
        model.stateProperty().subscribe(this::show);
        model.problemProperty().subscribe(this::showProblem);
        workspace.noteProperty().subscribe(note -> showProblem(model.problemProperty().get()));
    }

    private void show(Optional<PromptState> state) {
        state.ifPresent(now -> {
            task.show(now);
            bytes.show(now);
            gate.show(now);
        });
        showProblem(model.problemProperty().get());
    }

    private void showProblem(Optional<PromptProblem> problem) {
        gate.showProblem(problem);
        view.show(model.stateProperty().get().isPresent(), problem);
    }

    List<Offer> offers() {
        return model.stateProperty().get().isEmpty() ? List.of()
                : List.of(Offer.of(PromptCommand.PROVIDER, gate::focusProvider));
    }

    Node view() {
        return view;
    }

    /** Puts the focus on the bytes: what would leave is what a person reads here. */
    void focus() {
        bytes.bytes().focusTarget().requestFocus();
    }
}
