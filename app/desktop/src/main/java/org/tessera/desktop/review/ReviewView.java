package org.tessera.desktop.review;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tessera.desktop.control.Chip;
import org.tessera.desktop.control.Em;
import org.tessera.desktop.control.FormCover;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.text.Messages;

/** Three panes side by side: original, outgoing, decisions. In a narrow window the first two become tabs. */
final class ReviewView extends StackPane {
    private final VBox work = new VBox();
    private final HBox panes = new HBox();
    private final HBox tabs = new HBox();
    private final VBox texts = new VBox();
    private final Chip originalTab;
    private final Node original;
    private final Node outgoing;
    private final Node decisions;
    private final VBox empty;
    private final FormCover cover;
    private final Em em = new Em();

    ReviewView(Messages messages, Node banner, VBox original, VBox outgoing, VBox decisions) {
        cover = new FormCover(messages);
        this.original = original;
        this.outgoing = outgoing;
        this.decisions = decisions;
        empty = new VBox(TextStyle.FIGURE.label(messages.get("review.empty.title")),
                TextStyle.LEAD.paragraph(messages.get("review.empty.words")));
        empty.getStyleClass().addAll("empty-state", "review-empty");
        getStyleClass().add("review");
        setId("review");
        originalTab = new Chip(messages.get("review.original"));
        Chip outgoingTab = new Chip(messages.get("review.outgoing"));
        originalTab.setId("tab-original");
        outgoingTab.setId("tab-outgoing");
        ToggleGroup group = new ToggleGroup();
        originalTab.setToggleGroup(group);
        outgoingTab.setToggleGroup(group);
        originalTab.setSelected(true);
        tabs.getStyleClass().add("review-tabs");
        tabs.getChildren().addAll(originalTab, outgoingTab);
        for (VBox text : new VBox[]{original, outgoing}) {
            HBox.setHgrow(text, Priority.ALWAYS);
            VBox.setVgrow(text, Priority.ALWAYS);
            text.setPrefWidth(0);
            text.setMinWidth(0);
        }
        original.getStyleClass().add("original-pane");
        outgoing.getStyleClass().add("outgoing-pane");
        HBox.setHgrow(texts, Priority.ALWAYS);
        VBox.setVgrow(panes, Priority.ALWAYS);
        panes.setMinHeight(0);
        work.getChildren().addAll(banner, panes);
        getChildren().addAll(work, empty, cover, em);
        widthProperty().subscribe(this::arrange);
        em.onChange(this::arrange);
        group.selectedToggleProperty().subscribe((before, now) -> {
            if (now == null && before != null) {
                before.setSelected(true);
            }
            arrange();
        });
        arrange();
    }

    private void arrange() {
        boolean narrow = em.isNarrow(this);
        texts.getChildren().clear();
        panes.getChildren().clear();
        if (narrow) {
            texts.getChildren().addAll(tabs, originalTab.isSelected() ? original : outgoing);
            panes.getChildren().addAll(texts, decisions);
        } else {
            panes.getChildren().addAll(original, outgoing, decisions);
        }
    }

    /** Shows the panes, or what stands there while no note is open. */
    void showNote(boolean open) {
        work.setVisible(open);
        empty.setVisible(!open);
    }

    /** Shows something over the panes, or takes it away. */
    void cover(Optional<Node> over) {
        cover.cover(over);
    }

    /** Puts the focus into what lies over the panes. */
    void focusCover() {
        cover.focus(Optional.empty());
    }

    /** Whether something lies over the panes. */
    boolean isCovered() {
        return cover.isCovering();
    }
}
