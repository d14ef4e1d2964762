package org.tessera.desktop.providers;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tessera.core.problem.ProblemException;
import org.tessera.desktop.control.Banner;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.Em;
import org.tessera.desktop.control.FormCover;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.problem.Problem;
import org.tessera.desktop.text.Messages;

/** The register and the provider at hand, side by side; forms stand over both. */
final class ProvidersView extends StackPane {
    /** Below this width, in root em, the register shows fewer columns: 1,180 px less the narrow rail, at 100 %. */
    private static final double NARROW_EM = 1124.0 / 13;

    private final RegisterPane register;
    private final ProviderPane provider;
    private final Banner onlyBuiltIn;
    private final FormCover cover;
    private final Em em = new Em();

    ProvidersView(Messages messages, RegisterPane register, ProviderPane provider, Runnable onAdd) {
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
        cover = new FormCover(messages);
        getChildren().addAll(new VBox(onlyBuiltIn, panes), cover, em);
        widthProperty().subscribe(this::arrange);
        em.onChange(this::arrange);
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
        cover.cover(over);
    }

    /** Says what went wrong where a person looks: behind the form, or below the register. */
    void showProblem(Optional<ProblemException> failed) {
        register.showProblem(failed);
        cover.showProblem(failed.map(Problem::of));
    }

    boolean isCovered() {
        return cover.isCovering();
    }

    void focusWork() {
        register.rows().requestFocus();
    }

    /** The id of the control of the form that has the focus. */
    Optional<String> focusedInForm() {
        return cover.focused();
    }

    /** Puts the focus on a control of the form, on its first one if that one is not there any more. */
    void focusForm(Optional<String> id) {
        cover.focus(id);
    }
}
