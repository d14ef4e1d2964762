package org.tessera.desktop.control;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tessera.core.detect.Score;
import org.tessera.desktop.command.ReviewCommand;
import org.tessera.desktop.text.Messages;

/** The span at hand at the foot of the list: the full value, its token, why, and what can be done. Nothing jumps. */
public final class SpanDetail extends VBox {
    /**
     * What it shows.
     *
     * @param row the span
     * @param token what stands in the outgoing text; empty if it is sent as is
     * @param reasons the evidence, strongest first
     * @param alike how many other places have the same text
     */
    public record Content(SpanRow row, Optional<String> token, List<Reason> reasons, int alike) {
        public Content {
            reasons = List.copyOf(reasons);
        }
    }

    private final Messages messages;
    private final SpanWords words;
    private final SpanActions actions;
    private final KindPicker kinds;
    private final KeyWords keys;
    private final KindBadge badge = new KindBadge(KindBadge.Size.DETAIL);
    private final Label value = TextStyle.SECTION.label();
    private final Label kind = TextStyle.SECOND.label();
    private final Label token = TextStyle.CODE.label();
    private final Label percent = TextStyle.SECTION.label();
    private final Label confidence = TextStyle.SECOND.label();
    private final VBox reasons = new VBox();
    private final HBox buttons = new HBox();

    /** A detail without a span. */
    public SpanDetail(Messages messages, SpanActions actions, KindPicker kinds, KeyWords keys) {
        this.messages = messages;
        this.keys = keys;
        this.words = new SpanWords(messages);
        this.actions = actions;
        this.kinds = kinds;
        getStyleClass().add("span-detail");
        setId("span-detail");
        value.setMinWidth(0);
        kind.setMinWidth(Region.USE_PREF_SIZE);
        token.setMinWidth(0);
        VBox left = new VBox(value, new HBox(kind, token));
        left.setMinWidth(0);
        HBox.setHgrow(left, Priority.ALWAYS);
        VBox right = new VBox(percent, confidence);
        right.setMinWidth(Region.USE_PREF_SIZE);
        right.setAlignment(Pos.TOP_RIGHT);
        HBox head = new HBox(badge, left, right);
        head.getStyleClass().add("span-detail-head");
        reasons.getStyleClass().add("reasons");
        buttons.getStyleClass().add("span-buttons");
        buttons.setAlignment(Pos.CENTER_LEFT);
        ScrollPane why = new ScrollPane(reasons);
        why.getStyleClass().add("reasons-scroll");
        why.setFitToWidth(true);
        why.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        why.setMinHeight(0);
        VBox.setVgrow(why, Priority.ALWAYS);
        getChildren().addAll(head, why, buttons);
    }

    /** Shows a span. */
    public void show(Content content) {
        SpanRow row = content.row();
        KindStyle style = KindStyle.of(row.kind());
        if (row.standing().isHidden()) {
            badge.show(style);
        } else {
            badge.showMuted(style);
        }
        value.setText(words.value(row));
        kind.setText(content.token().isPresent() ? messages.get("span.becomes", words.kind(row.kind()))
                : messages.get("span.sent_as_is", words.kind(row.kind())));
        token.setText(content.token().orElse(""));
        percent.setText(row.score().map(Score::percent).map(number -> messages.get("percent", number)).orElse(""));
        confidence.setText(words.confidence(row.score()));
        reasons.getChildren().setAll(content.reasons().stream().map(this::reason).toList());
        showButtons(row, content.alike());
    }

    private Node reason(Reason reason) {
        Label found = TextStyle.SECOND.label(reason.words());
        found.getStyleClass().add("reason-words");
        found.setMinWidth(0);
        found.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(found, Priority.ALWAYS);
        Label score = TextStyle.SECOND.label(reason.score().map(Score::percent).map(String::valueOf).orElse(""));
        score.setMinWidth(Region.USE_PREF_SIZE);
        HBox row = new HBox(reason.icon().at(IconSize.SMALL), found, score);
        row.getStyleClass().add("reason");
        row.setAlignment(Pos.CENTER_LEFT);
        if (reason.conflict()) {
            Label conflict = TextStyle.SECOND.label(messages.get("span.conflict"));
            conflict.getStyleClass().add("reason-conflict");
            conflict.setMinWidth(Region.USE_PREF_SIZE);
            row.getChildren().add(1, conflict);
        }
        return row;
    }

    private void showButtons(SpanRow row, int alike) {
        Button kindButton = ButtonRank.SECONDARY.of(Icon.COLLAPSE, messages.get("span.kind"), event -> {});
        kindButton.setContentDisplay(ContentDisplay.RIGHT);
        kindButton.setId("span-kind");
        kindButton.setOnAction(event -> kinds.show(kindButton, actions.retype()));
        buttons.getChildren().setAll(switch (row.standing()) {
            case UNDECIDED -> List.of(confirm("span.confirm"), reject(), kindButton);
            case CONFIRMED, CHANGED, ADDED -> List.of(reopen(), reject(), kindButton);
            case REJECTED -> List.of(reopen(), confirm("span.confirm"));
            case NEAR_MISS -> List.of(confirm("span.add_near_miss"), kindButton);
        });
        if (alike > 0) {
            Region space = new Region();
            HBox.setHgrow(space, Priority.ALWAYS);
            Button all = ButtonRank.QUIET.of(messages.get("span.alike", alike), event -> actions.alike().run());
            all.setId("span-alike");
            buttons.getChildren().addAll(space, all);
        }
    }

    private Button confirm(String key) {
        ButtonRank rank = key.equals("span.confirm") ? ButtonRank.PRIMARY : ButtonRank.SECONDARY;
        Button button = rank.withKey(messages.get(key), keys.cap(ReviewCommand.CONFIRM),
                event -> actions.confirm().run());
        button.setId("span-confirm");
        return button;
    }

    private Button reject() {
        Button button = ButtonRank.SECONDARY.withKey(messages.get("span.reject"), keys.cap(ReviewCommand.REJECT),
                event -> actions.reject().run());
        button.setId("span-reject");
        return button;
    }

    private Button reopen() {
        Button button = ButtonRank.SECONDARY.withKey(messages.get("span.reopen"), keys.cap(ReviewCommand.REOPEN),
                event -> actions.reopen().run());
        button.setId("span-reopen");
        return button;
    }
}
