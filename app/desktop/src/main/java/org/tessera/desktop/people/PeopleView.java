package org.tessera.desktop.people;

import java.util.List;
import java.util.Optional;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tessera.core.access.Account;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.Em;
import org.tessera.desktop.control.FormCover;
import org.tessera.desktop.control.ProblemCard;
import org.tessera.desktop.control.ScrollRoom;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.people.PeopleState.Asking;
import org.tessera.desktop.text.Messages;

/** The access review list and the account at hand, side by side; forms stand over both. Keys become commands. */
final class PeopleView extends StackPane {
    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    /** Below this width, in root em, the list shows fewer columns: 1,180 px less the narrow rail, at 100 %. */
    private static final double NARROW_EM = 1124.0 / 13;

    private final Messages messages;
    private final PeopleViewModel model;
    private final ListView<Account> rows = new ListView<>();
    private final VBox list = new VBox();
    private final VBox problem = new VBox();
    private final HBox foot = new HBox();
    private final UsesPane uses;
    private final PersonPane person;
    private final PeopleForms forms;
    private final FormCover cover;
    private final Em em = new Em();
    private Asking asked = Asking.NOTHING;

    PeopleView(Messages messages, PeopleViewModel model) {
        this.messages = messages;
        this.model = model;
        setId("people");
        getStyleClass().add("people");
        PeopleWords words = new PeopleWords(messages);
        uses = new UsesPane(messages, words, model);
        person = new PersonPane(messages, words, model);
        forms = new PeopleForms(messages, words, model);
        cover = new FormCover(messages);
        rows.setId("people-rows");
        rows.setAccessibleText(messages.get("people.rows"));
        rows.setCellFactory(view -> new PersonCell(words));
        rows.getSelectionModel().selectedItemProperty().subscribe(account -> {
            if (account != null) {
                model.choose(account.name());
            }
        });
        VBox.setVgrow(rows, Priority.ALWAYS);
        problem.getStyleClass().add("pane-problem");
        problem.managedProperty().bind(problem.visibleProperty());
        review();
        list.getStyleClass().addAll("pane", "people-list");
        HBox heads = PersonCell.heads(messages);
        ScrollRoom.keep(heads, rows);
        list.getChildren().addAll(heads, rows, foot, uses, problem);
        list.setMinWidth(0);
        list.setPrefWidth(0);
        HBox.setHgrow(list, Priority.ALWAYS);
        HBox panes = new HBox(list, person);
        List.of(this, panes, list, person).forEach(pane -> pane.setMinHeight(0));
        getChildren().addAll(panes, cover, em);
        widthProperty().subscribe(this::arrange);
        em.onChange(this::arrange);
        addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        model.stateProperty().subscribe(this::show);
    }

    private void review() {
        Button looked = ButtonRank.PRIMARY.of(messages.get("people.review"), event -> model.ask(Asking.REVIEWED));
        looked.setId("people-reviewed");
        Label why = TextStyle.SECOND.paragraph(messages.get("people.review.words"));
        HBox.setHgrow(why, Priority.ALWAYS);
        why.setMaxWidth(Double.MAX_VALUE);
        foot.getStyleClass().add("people-review");
        foot.setAlignment(Pos.CENTER_LEFT);
        foot.setMinHeight(USE_PREF_SIZE);
        foot.getChildren().addAll(why, looked);
        foot.managedProperty().bind(foot.visibleProperty());
    }

    private void arrange() {
        list.pseudoClassStateChanged(NARROW, getWidth() > 0 && getWidth() < NARROW_EM * em.pixels());
    }

    private void show(PeopleState state) {
        if (!rows.getItems().equals(state.lists().accounts())) {
            rows.getItems().setAll(state.lists().accounts());
        }
        int current = state.current().map(state.lists().accounts()::indexOf).orElse(-1);
        if (current >= 0 && rows.getSelectionModel().getSelectedIndex() != current) {
            rows.getSelectionModel().select(current);
            rows.getFocusModel().focus(current);
            rows.scrollTo(current);
        }
        foot.setVisible(state.rights().reviews());
        uses.show(state);
        person.show(state);
        boolean asks = state.asking() != Asking.NOTHING;
        problem.getChildren()
                .setAll(state.problem()
                        .filter(failed -> !asks)
                        .map(failed -> new ProblemCard(messages, failed, List.of()))
                        .stream()
                        .toList());
        problem.setVisible(!problem.getChildren().isEmpty());
        cover.showProblem(state.problem().filter(failed -> asks));
        cover(state);
    }

    private void cover(PeopleState state) {
        if (state.asking() != asked) {
            boolean before = asked != Asking.NOTHING;
            asked = state.asking();
            cover.cover(forms.of(state));
            if (cover.isCovering()) {
                cover.focus(Optional.empty());
            } else if (before) {
                focusWork();
            }
        }
        cover.setDisable(state.working());
    }

    private void press(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE && cover.isCovering()) {
            if (asked != Asking.HANDED) {
                act(event, model::dismiss);
            }
        } else if (!cover.isCovering() && !(event.getTarget() instanceof TextInputControl) && !event.isShortcutDown()
                && !event.isAltDown()) {
            command(event);
        }
    }

    private void command(KeyEvent event) {
        boolean inList = event.getTarget() == rows;
        switch (event.getCode()) {
            case ENTER -> {
                if (inList) {
                    act(event, person::focusDetails);
                }
            }
            case A -> act(event, () -> model.ask(Asking.ADD));
            case DELETE -> {
                if (inList && model.stateProperty().get().current().filter(Account::active).isPresent()) {
                    act(event, () -> model.ask(Asking.DEACTIVATE));
                }
            }
            default -> {
            }
        }
    }

    private static void act(KeyEvent event, Runnable action) {
        action.run();
        event.consume();
    }

    void focusWork() {
        rows.requestFocus();
    }
}
