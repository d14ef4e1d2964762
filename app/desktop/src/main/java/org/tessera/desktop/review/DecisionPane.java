package org.tessera.desktop.review;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tessera.core.resolve.PhiSpan;
import org.tessera.core.review.NamedPerson;
import org.tessera.core.review.PicturesSeen;
import org.tessera.core.vault.TokenPlacement;
import org.tessera.desktop.control.Announcement;
import org.tessera.desktop.control.KeyWords;
import org.tessera.desktop.control.KindPicker;
import org.tessera.desktop.control.ProgressLine;
import org.tessera.desktop.control.Reason;
import org.tessera.desktop.control.SpanActions;
import org.tessera.desktop.control.SpanDetail;
import org.tessera.desktop.control.SpanRow;
import org.tessera.desktop.control.SpanTable;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.text.Messages;

/** How far the review is, all spans, and the span at hand. */
final class DecisionPane extends VBox {
    private final Messages messages;
    private final ReviewViewModel model;
    private final KeyWords keys;
    private final Reasons reasons;
    private final Label progress = TextStyle.SECTION.label();
    private final Label left = TextStyle.SECOND.label();
    private final ProgressLine bar = new ProgressLine();
    private final SpanTable table;
    private final SpanDetail detail;
    private final StackPane foot = new StackPane();
    private Optional<Shown> statement = Optional.empty();

    /** What a person is asked to state. While that stays the same, so does the card, with its tick and its focus. */
    private record Statement(ReviewState state, NamedPerson reviewer, Optional<PicturesSeen> seen) {}

    private record Shown(Statement asked, FinishCard card) {}

    DecisionPane(Messages messages, ReviewViewModel model, KeyWords keys) {
        this.messages = messages;
        this.model = model;
        this.keys = keys;
        this.reasons = new Reasons(messages);
        getStyleClass().addAll("pane", "decision-pane");
        table = new SpanTable(messages, keys);
        table.setOnChosen(model::choose);
        table.setOnPicked(model::pick);
        table.setOnAdd(model::add);
        table.setOnOrder(model::changeOrder);
        detail = new SpanDetail(messages,
                new SpanActions(model::confirm, model::reject, model::reopen, model::kind, model::alike),
                new KindPicker(messages, keys), keys);
        progress.setId("review-progress");
        Announcement.follow(progress);
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox line = new HBox(progress, space, left);
        line.setAlignment(Pos.BASELINE_LEFT);
        VBox head = new VBox(line, bar);
        head.getStyleClass().add("progress-head");
        VBox.setVgrow(table, Priority.ALWAYS);
        table.setMinHeight(0);
        foot.setMinHeight(USE_PREF_SIZE);
        getChildren().addAll(head, table, foot);
    }

    void show(ReviewState state, NamedPerson reviewer) {
        progress.setText(messages.get("review.progress", state.decided(), state.total()));
        left.setText(state.undecided() == 0 ? "" : timeLeft(state.left()));
        bar.show(state.total() == 0 ? 1 : (double) state.decided() / state.total());
        table.show(state.rows(), messages.get(state.order().messageKey()));
        table.setCurrent(state.current(), state.picked());
        showFoot(state, reviewer);
    }

    private String timeLeft(Duration left) {
        long seconds = left.toSeconds();
        return seconds < 60 ? messages.get("review.left.seconds", Math.max(5, Math.ceilDiv(seconds, 5) * 5))
                : messages.get("review.left.minutes", Math.ceilDiv(seconds, 60));
    }

    private void showFoot(ReviewState state, NamedPerson reviewer) {
        Optional<? extends Node> node = switch (state.foot()) {
            case ReviewState.Foot.Detail(int alike) ->
                state.picked().isEmpty() ? state.currentRow().map(row -> detailOf(state, row, alike))
                        : Optional.of(new PickedCard(messages, keys, state, model));
            case ReviewState.Foot.Preview(Alike alike) ->
                Optional.of(new AlikeCard(messages, alike, model::alike, model::back));
            case ReviewState.Foot.Finish() -> {
                Statement asked = new Statement(state, reviewer, model.finishing().seen());
                if (statement.filter(shown -> shown.asked().equals(asked)).isEmpty()) {
                    statement = Optional.of(new Shown(asked, new FinishCard(messages, keys, state, reviewer, model)));
                }
                yield statement.map(Shown::card);
            }
        };
        if (!(state.foot() instanceof ReviewState.Foot.Finish)) {
            statement = Optional.empty();
        }
        List<? extends Node> nodes = node.stream().toList();
        if (!nodes.equals(foot.getChildren())) {
            foot.getChildren().setAll(nodes);
        }
    }

    private Node detailOf(ReviewState state, SpanRow row, int alike) {
        Optional<String> token = state.outgoing()
                .placements()
                .stream()
                .filter(placement -> placement.original().equals(row.at()))
                .map(TokenPlacement::token)
                .map(found -> found.text())
                .findFirst();
        Optional<PhiSpan> machine = state.session().note().find(row.id());
        List<Reason> why = machine.map(phi -> reasons.of(state.session().note(), phi)).orElse(List.of());
        detail.show(new SpanDetail.Content(row, token, why, alike));
        return detail;
    }

    /** Whether a key belongs to the list itself: at the head of a group it opens and closes the group. */
    boolean takes(KeyEvent event) {
        return table.takes(event);
    }

    /** Puts the focus on the box for the pictures, if they wait for being looked at. */
    void focusLooked() {
        statement.ifPresent(shown -> shown.card().looked().requestFocus());
    }

    /** Puts the focus on the box to tick. */
    void focusStatement() {
        statement.ifPresent(shown -> shown.card().statement().requestFocus());
    }
}
