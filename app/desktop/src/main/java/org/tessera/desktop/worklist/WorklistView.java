package org.tessera.desktop.worklist;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.tessera.desktop.control.BusyCard;
import org.tessera.desktop.control.Em;
import org.tessera.desktop.control.ScrollRoom;
import org.tessera.desktop.control.TextStyle;
import org.tessera.desktop.text.Messages;

/** The worklist as it is drawn: bar, heads, rows, the row at hand; or what stands there while there are none. */
final class WorklistView extends StackPane {

    private final ListView<WorklistRow> rows = new ListView<>();
    private final WorklistBar bar;
    private final WorklistFoot foot;
    private final WorklistEmpty empty;
    private final VBox table;
    private final StackPane overlay = new StackPane();
    private final BusyCard busy;

    private static final PseudoClass NARROW = PseudoClass.getPseudoClass("narrow");

    /** Below this width, in root em, not every column has room: those of 900 px at 100 %. */
    private static final double NARROW_EM = 900.0 / 13;

    private final Em em = new Em();

    WorklistView(Messages messages, NoteWords words, WorklistBar bar, WorklistFoot foot, WorklistEmpty empty,
            BusyCard busy) {
        this.bar = bar;
        this.foot = foot;
        this.empty = empty;
        this.busy = busy;
        getStyleClass().add("worklist");
        setId("worklist");
        rows.setId("worklist-rows");
        rows.setAccessibleText(messages.get("worklist.rows"));
        rows.setCellFactory(list -> new WorklistCell(messages, words));
        Label none = TextStyle.SECOND.label(messages.get("worklist.none"));
        rows.setPlaceholder(none);
        VBox.setVgrow(rows, Priority.ALWAYS);
        busy.setVisible(false);
        busy.managedProperty().bind(busy.visibleProperty());
        HBox heads = WorklistCell.heads(messages);
        ScrollRoom.keep(heads, rows);
        table = new VBox(bar, heads, rows, busy, foot);
        overlay.getStyleClass().add("worklist-overlay");
        overlay.setAlignment(Pos.CENTER);
        overlay.setVisible(false);
        empty.managedProperty().bind(empty.visibleProperty());
        table.setVisible(false);
        empty.setVisible(false);
        getChildren().addAll(table, empty, overlay, em);
        widthProperty().subscribe(this::arrange);
        em.onChange(this::arrange);
    }

    /** In large text a row says who, which step and what needs attention; the rest stands at the foot. */
    private void arrange() {
        pseudoClassStateChanged(NARROW, getWidth() > 0 && getWidth() < NARROW_EM * em.pixels());
    }

    /** True if something else took the place of what was seen: list, empty state or nothing. */
    boolean show(WorklistState state) {
        bar.show(state);
        foot.show(state);
        List<WorklistRow> shown = state.rows();
        if (!rows.getItems().equals(shown)) {
            rows.getItems().setAll(shown);
        }
        int current = state.currentRow().map(shown::indexOf).orElse(-1);
        if (current >= 0 && rows.getSelectionModel().getSelectedIndex() != current) {
            rows.getSelectionModel().select(current);
            rows.getFocusModel().focus(current);
        }
        boolean none = state.loaded() && state.all().isEmpty();
        boolean turned = empty.isVisible() != none || table.isVisible() != (state.loaded() && !none);
        empty.setVisible(none);
        table.setVisible(state.loaded() && !none);
        return turned;
    }

    BusyCard busy() {
        return busy;
    }

    /** What a double click on a row does. */
    void setOnDoubleClick(Runnable action) {
        rows.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                action.run();
            }
        });
    }

    /** Says every row anew. */
    void refresh(WorklistState state) {
        rows.refresh();
        foot.show(state);
    }

    ListView<WorklistRow> rows() {
        return rows;
    }

    /** Shows something over the list; nothing takes it away. */
    void cover(Optional<Node> over) {
        overlay.getChildren().setAll(over.stream().toList());
        overlay.setVisible(over.isPresent());
        table.setDisable(over.isPresent());
        empty.setDisable(over.isPresent());
    }

    boolean isCovered() {
        return overlay.isVisible();
    }

    /** Puts the focus where the work is. */
    void focusWork() {
        if (empty.isVisible()) {
            empty.focusSamples();
        } else {
            rows.requestFocus();
        }
    }

    void focusQuestion() {
        foot.focusQuestion();
    }

    void focusFind() {
        bar.focusFind();
    }
}
