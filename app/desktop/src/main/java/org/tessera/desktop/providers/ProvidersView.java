package org.tessera.desktop.providers;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tessera.core.problem.ProblemException;
import org.tessera.desktop.control.Banner;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.Em;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.ProblemCard;
import org.tessera.desktop.problem.Problem;
import org.tessera.desktop.text.Messages;

/** The register and the provider at hand, side by side; forms stand over both. */
final class ProvidersView extends StackPane {
    /** Below this width, in root em, the register shows fewer columns: 1,180 px less the narrow rail, at 100 %. */
    private static final double NARROW_EM = 1124.0 / 13;

    private final RegisterPane register;
    private final ProviderPane provider;
    private final Banner onlyBuiltIn;
    private final Messages messages;
    private final StackPane overlay = new StackPane();
    private final StackPane form = new StackPane();
    private final StackPane formProblem = new StackPane();
    private final Em em = new Em();

    ProvidersView(Messages messages, RegisterPane register, ProviderPane provider, Runnable onAdd) {
        this.messages = messages;
        this.register = register;
        this.provider = provider;
        setId("providers");
        getStyleClass().add("providers");
        onlyBuiltIn = new Banner(Icon.DEVICE, messages.get("providers.empty"), messages.get("providers.empty.words"));
        Button add = ButtonRank.QUIET.of(messages.get("providers.add"), event -> onAdd.run());
        add.setId("providers-empty-add");
        onlyBuiltIn.getChildren().add(add);
        onlyBuiltIn.managedProperty().bind(onlyBuiltIn.visibleProperty());
        onlyBuiltIn.setVisible(false);
        register.setMinWidth(0);
        register.setPrefWidth(0);
        HBox.setHgrow(register, Priority.ALWAYS);
        HBox panes = new HBox(register, provider);
        VBox.setVgrow(panes, Priority.ALWAYS);
        panes.setMinHeight(0);
        overlay.getStyleClass().add("providers-overlay");
        overlay.setAlignment(Pos.CENTER);
        overlay.setVisible(false);
        formProblem.getStyleClass().add("form-problem");
        VBox over = new VBox(form, formProblem);
        over.getStyleClass().add("form-over");
        over.setMaxHeight(USE_PREF_SIZE);
        over.setAlignment(Pos.CENTER);
        overlay.getChildren().add(over);
        getChildren().addAll(new VBox(onlyBuiltIn, panes), overlay, em);
        widthProperty().subscribe(this::arrange);
        em.pixelsValue().subscribe(this::arrange);
    }

    private void arrange() {
        register.setNarrow(getWidth() > 0 && getWidth() < NARROW_EM * em.pixels());
    }

    void show(ProvidersState state) {
        onlyBuiltIn.setVisible(state.loaded() && state.isEmpty());
        register.show(state);
        provider.show(state);
    }

    /** Shows a form over the screen, or nothing. */
    void cover(Optional<Node> over) {
        form.getChildren().setAll(over.stream().toList());
        overlay.setVisible(over.isPresent());
    }

    /** Says what went wrong where a person looks: behind the form, or below the register. */
    void showProblem(Optional<ProblemException> failed) {
        register.showProblem(failed);
        formProblem.getChildren()
                .setAll(failed.map(now -> new ProblemCard(messages, Problem.of(now), List.of())).stream().toList());
    }

    boolean isCovered() {
        return overlay.isVisible();
    }

    void focusWork() {
        register.rows().requestFocus();
    }

    /** The id of the control of the form that has the focus. */
    Optional<String> focusedInForm() {
        return Optional.ofNullable(getScene())
                .map(Scene::getFocusOwner)
                .filter(owner -> overlay.lookupAll("#" + owner.getId()).contains(owner))
                .map(Node::getId);
    }

    /** Puts the focus on a control of the form, on its first one if that one is not there any more. */
    void focusForm(Optional<String> id) {
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
