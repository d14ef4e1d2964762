package org.tessera.desktop.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tessera.desktop.problem.Problem;
import org.tessera.desktop.text.Messages;

/** What stands over a screen while it asks something: one form, and what went wrong with it. */
public final class FormCover extends StackPane {
    private final Messages messages;
    private final StackPane form = new StackPane();
    private final StackPane problem = new StackPane();

    /** A cover that covers nothing yet. */
    public FormCover(Messages messages) {
        this.messages = messages;
        getStyleClass().add("form-cover");
        setAlignment(Pos.CENTER);
        setVisible(false);
        problem.getStyleClass().add("form-problem");
        VBox over = new VBox(form, problem);
        over.getStyleClass().add("form-over");
        over.setMaxHeight(USE_PREF_SIZE);
        over.setAlignment(Pos.CENTER);
        getChildren().add(over);
    }

    /** Shows a form, or nothing. */
    public void cover(Optional<Node> over) {
        form.getChildren().setAll(over.stream().toList());
        setVisible(over.isPresent());
    }

    /** Says what went wrong with the form. */
    public void showProblem(Optional<Problem> failed) {
        problem.getChildren().setAll(failed.map(now -> new ProblemCard(messages, now, List.of())).stream().toList());
    }

    /** Whether a form is shown. */
    public boolean isCovering() {
        return isVisible();
    }

    /** The id of the control of the form that has the focus. */
    public Optional<String> focused() {
        return Optional.ofNullable(getScene())
                .map(Scene::getFocusOwner)
                .filter(owner -> lookupAll("#" + owner.getId()).contains(owner))
                .map(Node::getId);
    }

    /** Puts the focus on a control of the form, on its first one if that one is not there any more. */
    public void focus(Optional<String> id) {
        form.applyCss();
        List<Node> controls = new ArrayList<>();
        collect(form, controls);
        controls.stream()
                .filter(node -> id.equals(Optional.ofNullable(node.getId())))
                .findFirst()
                .or(() -> controls.stream().findFirst())
                .ifPresent(Node::requestFocus);
    }

    /** The controls of the form in the order in which they stand. */
    private static void collect(Node node, List<Node> controls) {
        boolean control = node instanceof TextInputControl || node instanceof ButtonBase;
        if (control && node.isFocusTraversable() && !node.isDisabled()) {
            controls.add(node);
        } else if (!control && node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> collect(child, controls));
        }
    }
}
