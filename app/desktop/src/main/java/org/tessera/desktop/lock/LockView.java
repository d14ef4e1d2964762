package org.tessera.desktop.lock;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.PasswordField;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tessera.core.review.NamedPerson;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.EgressLine;
import org.tessera.desktop.control.Mark;
import org.tessera.desktop.control.ProblemCard;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.lock.LockState.Flaw;
import org.tessera.desktop.lock.LockState.Phase;
import org.tessera.desktop.text.Messages;

/** The Lock screen: one column in the middle of the window, and the egress line at its place. */
public final class LockView extends BorderPane {
    private final Messages messages;
    private final LockViewModel model;
    private final LockField name;
    private final LockField passphrase;
    private final LockField again;
    private final Label title = TextStyle.FIGURE.label();
    private final Label words = TextStyle.LEAD.paragraph("");
    private final VBox problem = new VBox();
    private final VBox fields = new VBox();
    private final Button enter;
    private final ProgressBar busy = new ProgressBar(ProgressBar.INDETERMINATE_PROGRESS);
    private final VBox around;
    private final Label place;
    private Optional<Phase> shown = Optional.empty();

    /** The screen for the store in a folder. */
    public LockView(Messages messages, LockViewModel model, Path home) {
        this.messages = messages;
        this.model = model;
        getStyleClass().addAll("main-window", "lock");
        setId("lock");
        name = new LockField("lock-name", messages.get("lock.name"), new TextField());
        passphrase = new LockField("lock-passphrase", messages.get("lock.passphrase"), new PasswordField());
        again = new LockField("lock-again", messages.get("lock.again"), new PasswordField());
        enter = ButtonRank.PRIMARY.of("", event -> enter());
        enter.setId("lock-enter");
        enter.setDefaultButton(true);
        enter.getStyleClass().add("large");
        busy.setMaxWidth(Double.MAX_VALUE);
        busy.setAccessibleText(messages.get("lock.busy"));
        around = around();
        place = TextStyle.META.label(messages.get("lock.place", home.toAbsolutePath()));
        place.setId("lock-place");
        fields.getStyleClass().add("lock-fields");
        HBox product = new HBox(new Mark(), TextStyle.SECTION.label(messages.get("product")));
        product.getStyleClass().add("lock-product");
        product.setAlignment(Pos.CENTER_LEFT);
        VBox column = new VBox(product, title, words, problem, fields, new HBox(enter), busy, around, place);
        column.getStyleClass().add("lock-column");
        StackPane paper = new StackPane(column);
        paper.getStyleClass().add("lock-paper");
        setCenter(paper);
        HBox status = new HBox(new EgressLine(messages));
        status.getStyleClass().add("status-bar");
        status.setAlignment(Pos.CENTER_LEFT);
        setBottom(status);
        model.stateProperty().subscribe(this::show);
    }

    private VBox around() {
        Button look = ButtonRank.SECONDARY.of(messages.get("lock.around"),
                event -> model.lookAround(LockViewModel.person(name.field().getText())
                        .orElseGet(() -> new NamedPerson(messages.get("lock.guest")))));
        look.setId("lock-around");
        VBox box = new VBox(look, TextStyle.SECOND.paragraph(messages.get("lock.around.words")));
        box.getStyleClass().add("lock-around");
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private void enter() {
        switch (model.stateProperty().get().phase()) {
            case SET_UP -> model.setUp(name.field().getText(), passphrase.take(), again.take());
            case UNLOCK -> model.unlock(passphrase.take());
            case NAME -> model.name(name.field().getText());
        }
    }

    private void show(LockState state) {
        Phase phase = state.phase();
        boolean changed = shown.filter(phase::equals).isEmpty();
        shown = Optional.of(phase);
        title.setText(messages.get(switch (phase) {
            case SET_UP -> "lock.set_up.title";
            case UNLOCK -> "lock.unlock.title";
            case NAME -> "lock.name.title";
        }));
        words.setText(messages.get(switch (phase) {
            case SET_UP -> "lock.set_up.words";
            case UNLOCK -> "lock.unlock.words";
            case NAME -> "lock.name.words";
        }));
        enter.setText(messages.get(switch (phase) {
            case SET_UP -> "lock.set_up.enter";
            case UNLOCK -> "lock.unlock.enter";
            case NAME -> "lock.name.enter";
        }));
        if (changed) {
            fields.getChildren().setAll(switch (phase) {
                case SET_UP -> List.of(name, passphrase, again);
                case UNLOCK -> List.of(passphrase);
                case NAME -> List.of(name);
            });
        }
        around.setVisible(phase == Phase.SET_UP);
        name.showFlaw(flaw(state, Flaw.NAME));
        passphrase.showFlaw(flaw(state, Flaw.TOO_SHORT).or(() -> flaw(state, Flaw.MISSING)));
        again.showFlaw(flaw(state, Flaw.DIFFERENT));
        problem.getChildren()
                .setAll(state.problem().map(said -> new ProblemCard(messages, said, List.of())).stream().toList());
        busy.setVisible(state.busy());
        enter.setDisable(state.busy());
        fields.setDisable(state.busy());
        around.setDisable(state.busy());
        if (!state.busy()) {
            focus();
        }
    }

    private Optional<String> flaw(LockState state, Flaw flaw) {
        return state.flaws().contains(flaw) ? Optional.of(messages.get(flaw.messageKey())) : Optional.empty();
    }

    /** Puts the focus where typing goes on: the first field that is wrong, or else the first. */
    public void focus() {
        Stream.of(name, passphrase, again)
                .filter(field -> fields.getChildren().contains(field))
                .sorted((left, right) -> Boolean.compare(right.isFlawed(), left.isFlawed()))
                .findFirst()
                .map(LockField::field)
                .ifPresent(Node::requestFocus);
    }
}
