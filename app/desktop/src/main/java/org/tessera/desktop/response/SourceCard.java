package org.tessera.desktop.response;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.tessera.core.note.PhiText;
import org.tessera.core.validate.SentenceSupport;
import org.tessera.desktop.control.Badge;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.control.Tone;
import org.tessera.desktop.text.Messages;

/** What the note says about the sentence that is looked at. */
final class SourceCard extends VBox {
    private final Messages messages;
    private final Label title = TextStyle.HEAD.label();
    private final HBox verdict = new HBox();
    private final Label passage = TextStyle.BODY.paragraph("");

    SourceCard(Messages messages, ResponseViewModel model) {
        this.messages = messages;
        getStyleClass().add("source-card");
        setId("source-card");
        passage.getStyleClass().add("source-passage");
        passage.setId("source-passage");
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        HBox head = new HBox(title, space, verdict);
        head.setAlignment(Pos.CENTER_LEFT);
        var previous = ButtonRank.SECONDARY.small(messages.get("response.sentence.previous"),
                event -> model.previousSentence());
        previous.setId("sentence-previous");
        var next = ButtonRank.SECONDARY.small(messages.get("response.sentence.next"), event -> model.nextSentence());
        next.setId("sentence-next");
        HBox foot = new HBox(previous, next);
        foot.getStyleClass().add("span-buttons");
        ScrollPane scroll = new ScrollPane(passage);
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        scroll.getStyleClass().addAll("plain-scroll", "source-scroll");
        VBox.setVgrow(scroll, Priority.ALWAYS);
        getChildren().addAll(head, scroll, foot);
    }

    void show(ResponseState state) {
        Optional<SentenceSupport> support = state.support();
        title.setText(state.sentence()
                .map(at -> messages.get("response.source.of", at + 1, state.answer().validation().supports().size()))
                .orElseGet(() -> messages.get("response.source.none", state.answer().validation().supports().size())));
        verdict.getChildren().setAll(support.map(this::badge).stream().toList());
        Optional<PhiText> source = support.filter(found -> found.verdict() == SentenceSupport.Verdict.SUPPORTED)
                .flatMap(found -> state.source());
        passage.setText(source.map(text -> text.reveal().strip())
                .orElseGet(() -> support.isEmpty() ? messages.get("response.source.choose")
                        : support.get().verdict() == SentenceSupport.Verdict.NO_CLAIM
                                ? messages.get("response.source.no_claim")
                                : messages.get("response.source.missing")));
    }

    private Badge badge(SentenceSupport support) {
        return switch (support.verdict()) {
            case SUPPORTED -> new Badge(Icon.CHECK, messages.get("response.verdict.supported"), Tone.OK);
            case NOT_FOUND -> new Badge(Icon.NOT_FOUND, messages.get("response.verdict.not_found"), Tone.WARN);
            case NO_CLAIM -> new Badge(messages.get("response.verdict.no_claim"), Tone.NEUTRAL);
        };
    }
}
