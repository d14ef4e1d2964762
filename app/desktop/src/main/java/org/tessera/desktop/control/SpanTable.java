package org.tessera.desktop.control;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.tessera.core.resolve.SpanId;
import org.tessera.desktop.text.Messages;

/**
 * All spans of a note in three groups. It gives every function that the text gives, because rich text is hard to read with
 * a screen reader.
 */
public final class SpanTable extends StackPane {
    /** What a line of the list shows. */
    sealed interface Line {
        /** The head of a group. */
        record Head(SpanGroup group, int count, boolean open) implements Line {}

        /** A span. */
        record Entry(SpanRow row) implements Line {}
    }

    private final ListView<Line> list = new ListView<>();
    private final Set<SpanGroup> closed = EnumSet.of(SpanGroup.DECIDED);
    private List<SpanRow> rows = List.of();
    private Optional<SpanId> current = Optional.empty();
    private Set<SpanId> picked = Set.of();
    private boolean updating;
    private Consumer<SpanId> onChosen = id -> {};
    private Consumer<SpanId> onPicked = id -> {};
    private Consumer<SpanId> onAdd = id -> {};
    private Runnable onOrder = () -> {};
    private String order = "";

    /** An empty table. */
    public SpanTable(Messages messages, KeyWords keys) {
        getStyleClass().add("span-table");
        list.setId("span-list");
        list.setMinHeight(0);
        list.setAccessibleText(messages.get("span.list"));
        list.setCellFactory(view -> new SpanCell(this, messages, keys));
        list.getSelectionModel().selectedItemProperty().subscribe(this::selected);
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::toggleByKey);
        getChildren().add(list);
    }

    private void selected(Line line) {
        if (!updating && line instanceof Line.Entry(SpanRow row)) {
            current = Optional.of(row.id());
            onChosen.accept(row.id());
        }
    }

    /** Whether a key opens or closes the group at whose head the list stands. */
    public boolean takes(KeyEvent event) {
        boolean turns = switch (event.getCode()) {
            case ENTER, SPACE, LEFT, RIGHT -> true;
            default -> false;
        };
        return event.getTarget() == list && turns && list.getSelectionModel().getSelectedItem() instanceof Line.Head;
    }

    private void toggleByKey(KeyEvent event) {
        if (!(list.getSelectionModel().getSelectedItem() instanceof Line.Head head)) {
            return;
        }
        switch (event.getCode()) {
            case ENTER, SPACE -> toggle(head.group());
            case RIGHT -> setOpen(head.group(), true);
            case LEFT -> setOpen(head.group(), false);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /**
     * Shows spans.
     *
     * @param all in the order in which each group lists them
     * @param orderWords what that order is called
     */
    public void show(List<SpanRow> all, String orderWords) {
        rows = List.copyOf(all);
        order = orderWords;
        refresh();
    }

    /**
     * Marks the span that keys act on and brings it into view.
     *
     * @param all the spans that keys act on together with it
     */
    public void setCurrent(Optional<SpanId> id, Set<SpanId> all) {
        boolean same = picked.equals(all);
        current = id;
        picked = Set.copyOf(all);
        rows.stream()
                .filter(row -> Optional.of(row.id()).equals(id))
                .findFirst()
                .map(row -> SpanGroup.of(row.standing()))
                .ifPresent(closed::remove);
        refresh();
        if (!same) {
            list.refresh();
        }
    }

    private void refresh() {
        List<Line> lines = new ArrayList<>();
        for (SpanGroup group : SpanGroup.values()) {
            List<SpanRow> members = rows.stream().filter(row -> SpanGroup.of(row.standing()) == group).toList();
            boolean open = !closed.contains(group);
            if (!members.isEmpty()) {
                lines.add(new Line.Head(group, members.size(), open));
                members.stream().filter(row -> open).map(Line.Entry::new).forEach(lines::add);
            }
        }
        updating = true;
        if (!lines.equals(list.getItems())) {
            list.getItems().setAll(lines);
        }
        selectCurrent();
        updating = false;
    }

    private void selectCurrent() {
        for (int index = 0; index < list.getItems().size(); index++) {
            if (list.getItems().get(index) instanceof Line.Entry(SpanRow row)
                    && Objects.equals(Optional.of(row.id()), current)) {
                list.getSelectionModel().select(index);
                bringIntoView(index);
                return;
            }
        }
        list.getSelectionModel().clearSelection();
    }

    private void bringIntoView(int index) {
        double visible = list.getFixedCellSize() > 0 ? list.getHeight() / list.getFixedCellSize() : 0;
        if (list.lookup(".virtual-flow") instanceof javafx.scene.control.skin.VirtualFlow<?> flow) {
            var first = flow.getFirstVisibleCell();
            int top = first == null ? 0 : first.getIndex();
            if (index <= top) {
                list.scrollTo(Math.max(0, index - 1));
            } else if (index >= top + (int) visible - 1) {
                list.scrollTo(Math.max(0, index - (int) visible + 2));
            }
        }
    }

    /** Opens or closes a group. */
    void toggle(SpanGroup group) {
        setOpen(group, closed.contains(group));
    }

    private void setOpen(SpanGroup group, boolean open) {
        if (open ? closed.remove(group) : closed.add(group)) {
            refresh();
        }
    }

    /** Takes the span that a person chose in the list. */
    public void setOnChosen(Consumer<SpanId> onChosen) {
        this.onChosen = onChosen;
    }

    /** Takes the span that a person wants to pick beside others. */
    public void setOnPicked(Consumer<SpanId> onPicked) {
        this.onPicked = onPicked;
    }

    /** Takes the near miss that a person wants to become a token. */
    public void setOnAdd(Consumer<SpanId> onAdd) {
        this.onAdd = onAdd;
    }

    /** Called when a person asks for the other order. */
    public void setOnOrder(Runnable onOrder) {
        this.onOrder = onOrder;
    }

    void add(SpanId id) {
        onAdd.accept(id);
    }

    void changeOrder() {
        onOrder.run();
    }

    String order() {
        return order;
    }

    void pick(SpanId id) {
        onPicked.accept(id);
    }

    boolean isPicked(SpanRow row) {
        return picked.contains(row.id());
    }

    boolean isCurrent(SpanRow row) {
        return current.filter(row.id()::equals).isPresent();
    }
}
