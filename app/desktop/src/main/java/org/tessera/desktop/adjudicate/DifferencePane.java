package org.tessera.desktop.adjudicate;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tessera.core.reading.Difference;
import org.tessera.core.review.NamedPerson;
import org.tessera.desktop.control.Announcement;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.KeyWords;
import org.tessera.desktop.control.ProgressLine;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.text.Messages;

/** How far the adjudication is, the differences, what both say as a count, and the difference at hand. */
final class DifferencePane extends VBox {
    private final Messages messages;
    private final AdjudicationViewModel model;
    private final DifferenceWords words;
    private final Label progress = TextStyle.SECTION.label();
    private final ProgressLine bar = new ProgressLine();
    private final Label agreement = TextStyle.SECOND.paragraph("");
    private final ListView<Difference> list = new ListView<>();
    private final Button agreed = ButtonRank.QUIET.of("", event -> {});
    private final DifferenceDetail detail;
    private final StackPane foot = new StackPane();
    private boolean updating;
    private boolean wasFinishing;

    DifferencePane(Messages messages, AdjudicationViewModel model, KeyWords keys) {
        this.messages = messages;
        this.model = model;
        this.words = new DifferenceWords(messages);
        getStyleClass().addAll("pane", "decision-pane");
        progress.setId("adjudicate-progress");
        Announcement.follow(progress);
        bar.setAccessibleText(messages.get("adjudicate.progress.spoken"));
        VBox head = new VBox(progress, bar, agreement);
        head.getStyleClass().addAll("progress-head", "adjudicate-head");
        list.setId("difference-list");
        list.setMinHeight(0);
        list.setAccessibleText(messages.get("adjudicate.list"));
        list.setCellFactory(view -> new DifferenceCell(messages, () -> model.stateProperty().get()));
        list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        list.setPlaceholder(TextStyle.SECOND.paragraph(messages.get("adjudicate.none")));
        VBox.setVgrow(list, Priority.ALWAYS);
        agreed.setId("adjudicate-agreed");
        agreed.setMaxWidth(Double.MAX_VALUE);
        agreed.setAlignment(Pos.CENTER_LEFT);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        detail = new DifferenceDetail(messages, model, keys);
        foot.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(head, list, new HBox(agreed, space), foot);
    }

    private void selected(Difference difference) {
        if (!updating && difference != null) {
            model.choose(difference.number());
        }
    }

    void show(AdjudicationState.Open state, NamedPerson by) {
        progress.setText(messages.get("adjudicate.progress", state.settled(), state.total()));
        bar.show(state.total() == 0 ? 1 : (double) state.settled() / state.total());
        agreement.setText(words.agreement(state.agreement().figures()));
        updating = true;
        List<Difference> differences = state.adjudication().comparison().differences();
        if (!list.getItems().equals(differences)) {
            list.getItems().setAll(differences);
        }
        list.refresh();
        state.current().ifPresentOrElse(here -> {
            list.getSelectionModel().select(here.number());
            list.scrollTo(Math.max(0, here.number() - 2));
        }, () -> list.getSelectionModel().clearSelection());
        updating = false;
        showAgreed(state);
        showFoot(state, by);
    }

    private void showAgreed(AdjudicationState.Open state) {
        int count = state.adjudication().comparison().agreed().size()
                + state.adjudication().comparison().sentAsIs().size();
        agreed.setText(messages.get(state.agreedShown() ? "adjudicate.agreed.hide" : "adjudicate.agreed.show", count));
        agreed.setGraphic(
                (state.agreedShown() ? Icon.COLLAPSE : Icon.EXPAND).at(org.tessera.desktop.control.IconSize.SMALL));
        agreed.setOnAction(event -> model.showAgreed(!state.agreedShown()));
    }

    private void showFoot(AdjudicationState.Open state, NamedPerson by) {
        if (state.finishing()) {
            if (!wasFinishing) {
                RulingCard card = new RulingCard(messages, state, by, model::finish, model::back);
                foot.getChildren().setAll(card);
                card.statement().requestFocus();
            }
        } else {
            List<Node> shown = state.current().isPresent() ? List.of(detail) : List.of();
            state.current().ifPresent(here -> detail.show(state, here));
            foot.getChildren().setAll(shown);
        }
        wasFinishing = state.finishing();
    }

    /** Opens the choice of kinds for the difference at hand. */
    void pickKind() {
        detail.pickKind();
    }

    /** Where the work is. */
    Node focusTarget() {
        return list;
    }
}
