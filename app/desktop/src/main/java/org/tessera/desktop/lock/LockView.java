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
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tessera.core.review.NamedPerson;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.EgressLine;
import org.tessera.desktop.control.EmergencyFields;
import org.tessera.desktop.control.EnrolmentPane;
import org.tessera.desktop.control.Mark;
import org.tessera.desktop.control.NamedField;
import org.tessera.desktop.control.ProblemCard;
import org.tessera.desktop.control.ProgressLine;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.lock.LockState.Flaw;
import org.tessera.desktop.lock.LockState.Phase;
import org.tessera.desktop.text.Messages;

/** The Lock screen: one column in the middle of the window, and the egress line at its place. */
public final class LockView extends BorderPane {
    private final Messages messages;
    private final LockViewModel model;
    private final NamedField name;
    private final NamedField passphrase;
    private final NamedField again;
    private final NamedField code;
    private final NamedField key;
    private final EnrolmentPane enrolment;
    private final EmergencyFields emergency;
    private final Label title = TextStyle.FIGURE.paragraph("");
    private final Label words = TextStyle.LEAD.paragraph("");
    private final VBox problem = new VBox();
    private final VBox fields = new VBox();
    private final Button enter;
    private final Button inEmergency;
    private final Button back;
    private final ProgressLine busy = new ProgressLine();
    private final VBox around;
    private Optional<Phase> shown = Optional.empty();

    /** The screen for the store in a folder. */
    public LockView(Messages messages, LockViewModel model, Path home) {
        this.messages = messages;
        this.model = model;
        getStyleClass().addAll("main-window", "lock");
        setId("lock");
        name = new NamedField("lock-name", messages.get("lock.name"), new TextField());
        passphrase = new NamedField("lock-passphrase", messages.get("lock.passphrase"), new PasswordField());
        again = new NamedField("lock-again", messages.get("lock.again"), new PasswordField());
        code = new NamedField("lock-code", messages.get("lock.code"), new TextField());
        key = new NamedField("lock-key", messages.get("lock.key"), new PasswordField());
        enrolment = new EnrolmentPane(messages);
        emergency = new EmergencyFields(messages);
        enter = ButtonRank.PRIMARY.of("", event -> enter());
        enter.setId("lock-enter");
        enter.setDefaultButton(true);
        enter.getStyleClass().add("large");
        inEmergency = ButtonRank.QUIET.of(messages.get("lock.emergency"), event -> model.emergency(true));
        inEmergency.setId("lock-emergency");
        back = ButtonRank.QUIET.of(messages.get("lock.back"), event -> model.emergency(false));
        back.setId("lock-back");
        List.of(inEmergency, back).forEach(button -> button.managedProperty().bind(button.visibleProperty()));
        busy.setAccessibleText(messages.get("lock.busy"));
        around = around();
        Label place = TextStyle.META.label(messages.get("lock.place", home.toAbsolutePath()));
        place.setId("lock-place");
        fields.getStyleClass().add("lock-fields");
        HBox product = new HBox(new Mark(), TextStyle.SECTION.label(messages.get("product")));
        product.getStyleClass().add("lock-product");
        product.setAlignment(Pos.CENTER_LEFT);
        HBox buttons = new HBox(enter, inEmergency, back);
        buttons.getStyleClass().add("settings-row");
        buttons.setAlignment(Pos.CENTER_LEFT);
        VBox column = new VBox(product, title, words, problem, fields, buttons, busy, around, place);
        column.getStyleClass().add("lock-column");
        StackPane paper = new StackPane(column);
        paper.getStyleClass().add("lock-paper");
        ScrollPane scroll = new ScrollPane(paper);
        scroll.setFitToWidth(true);
        scroll.setFitToHeight(true);
        scroll.setFocusTraversable(false);
        setCenter(scroll);
        HBox status = new HBox(new EgressLine(messages));
        status.getStyleClass().add("status-bar");
        status.setAlignment(Pos.CENTER_LEFT);
        setBottom(status);
        model.stateProperty().subscribe(this::show);
    }

    private VBox around() {
        Button look = ButtonRank.SECONDARY.of(messages.get("lock.around"), event -> model.lookAround(
                Typed.person(name.field().getText()).orElseGet(() -> new NamedPerson(messages.get("lock.guest")))));
        look.setId("lock-around");
        VBox box = new VBox(look, TextStyle.SECOND.paragraph(messages.get("lock.around.words")));
        box.getStyleClass().add("lock-around");
        box.managedProperty().bind(box.visibleProperty());
        return box;
    }

    private void enter() {
        switch (model.stateProperty().get().phase()) {
            case SET_UP -> model.setUp(name.field().getText(), passphrase.take(), again.take());
            case UNLOCK -> model.unlock(name.field().getText(), passphrase.take());
            case CODE -> model.code(code.field().getText());
            case CHANGE -> model.change(passphrase.take(), again.take());
            case ENROL -> model.confirm(code.field().getText());
            case EMERGENCY -> model.unlockInEmergency(name.field().getText(), emergency.reason(), emergency.typed(),
                    key.take(), EmergencyFields.TIME);
        }
        code.field().clear();
    }

    private void show(LockState state) {
        Phase phase = state.phase();
        boolean changed = shown.filter(phase::equals).isEmpty();
        shown = Optional.of(phase);
        title.setText(messages.get(phase.key() + ".title"));
        words.setText(messages.get(phase.key() + ".words"));
        enter.setText(messages.get(phase.key() + ".enter"));
        if (changed) {
            fields.getChildren().setAll(switch (phase) {
                case SET_UP -> List.of(name, passphrase, again);
                case UNLOCK -> List.of(name, passphrase);
                case CODE -> List.of(code);
                case CHANGE -> List.of(passphrase, again);
                case ENROL -> List.of(enrolment, code);
                case EMERGENCY -> List.of(name, emergency, key);
            });
        }
        if (phase == Phase.UNLOCK && state.door().accounts().size() == 1 && name.field().getText().isEmpty()) {
            name.field().setText(state.door().accounts().getFirst().value());
        }
        around.setVisible(phase == Phase.SET_UP);
        inEmergency.setVisible(phase == Phase.UNLOCK && state.door().emergencyKey());
        back.setVisible(phase == Phase.EMERGENCY || phase == Phase.CODE || phase == Phase.CHANGE);
        enrolment.show(state.enrolment());
        showFlaws(state);
        problem.getChildren()
                .setAll(state.problem().map(said -> new ProblemCard(messages, said, List.of())).stream().toList());
        busy.setVisible(state.busy());
        busy.show(state.busy() ? -1 : 0);
        List.<Node>of(enter, fields, around, inEmergency, back).forEach(node -> node.setDisable(state.busy()));
        if (!state.busy()) {
            focus();
        }
    }

    private void showFlaws(LockState state) {
        name.showFlaw(flaw(state, Flaw.NAME));
        passphrase.showFlaw(flaw(state, Flaw.TOO_SHORT).or(() -> flaw(state, Flaw.MISSING)));
        again.showFlaw(flaw(state, Flaw.DIFFERENT));
        code.showFlaw(flaw(state, Flaw.CODE));
        key.showFlaw(flaw(state, Flaw.MISSING));
        emergency.words().showFlaw(flaw(state, Flaw.WORDS));
    }

    private Optional<String> flaw(LockState state, Flaw flaw) {
        return state.flaws().contains(flaw) ? Optional.of(messages.get(flaw.messageKey())) : Optional.empty();
    }

    /** Puts the focus where typing goes on: the first field that is wrong, or else the first that is empty, or the first. */
    public void focus() {
        Stream.of(name, emergency.words(), passphrase, again, key, code)
                .filter(this::isShown)
                .sorted((left, right) -> Integer.compare(rank(left), rank(right)))
                .findFirst()
                .map(NamedField::field)
                .ifPresent(Node::requestFocus);
    }

    private boolean isShown(NamedField field) {
        return fields.getChildren().contains(field)
                || (field == emergency.words() && fields.getChildren().contains(emergency));
    }

    private static int rank(NamedField field) {
        if (field.isFlawed()) {
            return 0;
        }
        return field.field().getText().isEmpty() ? 1 : 2;
    }
}
