package org.tessera.desktop.training;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tessera.desktop.control.ButtonRank;
import org.tessera.desktop.control.Icon;
import org.tessera.desktop.control.KeyHint;
import org.tessera.desktop.control.KeyWords;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.shell.Screen;
import org.tessera.desktop.shell.ScreenHeader;
import org.tessera.desktop.shell.ScreenPlace;
import org.tessera.desktop.text.Messages;
import org.tessera.engine.assets.Sample;

/** Notes to practise on at the left, how it went at the right. */
public final class TrainingScreen implements Screen {
    private final Messages messages;
    private final TrainingViewModel model;
    private final ScreenHeader header = ScreenHeader.ofScreen();
    private final VBox notes = new VBox();
    private final StackPane result = new StackPane();
    private final HBox content;

    /** The screen for a model. */
    public TrainingScreen(Messages messages, TrainingViewModel model) {
        this.messages = messages;
        this.model = model;
        header.titleProperty().set(messages.get("screen.training"));
        header.detailProperty().set(messages.get("training.detail"));
        notes.getStyleClass().add("training-notes");
        VBox left = new VBox(TextStyle.BODY.paragraph(messages.get("training.words")), notes);
        left.getStyleClass().add("training-column");
        ScrollPane list = scrolled(left);
        list.getStyleClass().add("training-list");
        ScrollPane score = scrolled(result);
        HBox.setHgrow(score, Priority.ALWAYS);
        content = new HBox(list, score);
        content.getStyleClass().add("training");
        content.setId("training");
        result.setAlignment(Pos.TOP_LEFT);
        result.getStyleClass().add("training-column");
        model.stateProperty().subscribe(this::show);
    }

    private static ScrollPane scrolled(Node node) {
        ScrollPane scroll = new ScrollPane(node);
        scroll.setFitToWidth(true);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.getStyleClass().add("reasons-scroll");
        scroll.setFocusTraversable(false);
        return scroll;
    }

    private void show(TrainingState state) {
        notes.getChildren().setAll(state.samples().stream().map(this::row).toList());
        result.getChildren()
                .setAll(state.score()
                        .map(score -> (Node) new ScoreCard(messages, score))
                        .orElseGet(() -> TextStyle.LEAD.paragraph(messages.get("training.none"))));
    }

    private Node row(Sample sample) {
        Button begin = ButtonRank.SECONDARY.of(Icon.START, sample.title(), event -> model.begin(sample));
        begin.setId("training-" + sample.id());
        begin.setAccessibleText(messages.get("training.begin", sample.title()));
        begin.setMaxWidth(Double.MAX_VALUE);
        begin.setAlignment(Pos.CENTER_LEFT);
        return begin;
    }

    @Override
    public ScreenPlace place() {
        return ScreenPlace.TRAINING;
    }

    @Override
    public Node content() {
        return content;
    }

    @Override
    public ScreenHeader header() {
        return header;
    }

    @Override
    public List<KeyHint> keyHints(KeyWords keys) {
        return List.of(new KeyHint(List.of(messages.get("key.enter")), messages.get("training.hint")));
    }

    @Override
    public void shown() {
        notes.getChildren().stream().findFirst().ifPresent(Node::requestFocus);
    }
}
