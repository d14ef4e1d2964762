package org.tessera.desktop.control;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import javafx.scene.control.IndexRange;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import org.fxmisc.flowless.VirtualizedScrollPane;
import org.fxmisc.richtext.model.TwoDimensional.Bias;
import org.fxmisc.richtext.model.TwoDimensional.Position;
import org.tessera.core.note.TextSpan;
import org.tessera.core.resolve.SpanId;

/**
 * A note as paper: the exact text, with marks on it and tags between its lines. It is read and selected, never edited.
 * All offsets are UTF-16 units of the text shown.
 */
public final class NoteView extends StackPane {
    /** What is kept free between the edge of the view and the span that is scrolled to, in px: two lines. */
    private static final double MARGIN = 56;

    private final NoteArea area;
    private final VirtualizedScrollPane<NoteArea> scroller;
    private final SignLayer signs;
    private final ReadOnlyObjectWrapper<TextSpan> inView = new ReadOnlyObjectWrapper<>(new TextSpan(0, 1));
    private final ReadOnlyObjectWrapper<Optional<TextSpan>> selection = new ReadOnlyObjectWrapper<>(Optional.empty());
    private NotePage page = NotePage.EMPTY;
    private NoteParagraphs paragraphs = new NoteParagraphs(NotePage.EMPTY);
    private Optional<TextSpan> current = Optional.empty();
    private Optional<TextSpan> toReveal = Optional.empty();
    private Consumer<SpanId> onChosen = id -> {};

    /**
     * A view.
     *
     * @param id stable id of the text area
     * @param spokenAs what the text is, for a screen reader
     */
    public NoteView(String id, String spokenAs) {
        area = new NoteArea(id, spokenAs);
        scroller = new VirtualizedScrollPane<>(area);
        signs = new SignLayer(this, area);
        getStyleClass().add("note-view");
        area.selectionProperty().addListener(change -> updateSelection());
        area.viewportDirtyEvents().subscribe(change -> signs.requestLayout());
        area.addEventHandler(MouseEvent.MOUSE_CLICKED, this::choose);
        getChildren().addAll(scroller, signs);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty());
        signs.setClip(clip);
    }

    /** Shows a page; what is the same as before stays untouched, so that a decision repaints a line and not a note. */
    public void show(NotePage next) {
        Optional<TextSpan> selected = next.text().equals(page.text()) ? selection.get() : Optional.empty();
        paragraphs = NoteParagraphs.after(page, paragraphs, next);
        page = next;
        area.replaceChanged(paragraphs.all());
        selected.ifPresent(this::select);
        signs.requestLayout();
    }

    /** Puts the ring around a stretch, or around none: keys act there. */
    public void setCurrent(Optional<TextSpan> span) {
        current = span;
        signs.requestLayout();
    }

    /** Where the ring is, as columns of a paragraph; empty if it is not in that paragraph. */
    Optional<IndexRange> ringIn(NoteParagraph paragraph) {
        return current.flatMap(span -> {
            int first = paragraphs.indexAt(span.start());
            int last = paragraphs.indexAt(span.end());
            if (paragraph.index() < first || paragraph.index() > last) {
                return Optional.empty();
            }
            int from = paragraph.index() == first ? paragraphs.columnAt(span.start()) : 0;
            int to = paragraph.index() == last ? paragraphs.columnAt(span.end()) : paragraph.text().length();
            return Optional.of(new IndexRange(from, to));
        });
    }

    private void updateSelection() {
        IndexRange range = area.getSelection();
        selection.set(range.getLength() == 0 ? Optional.empty()
                : Optional.of(new TextSpan(textOffset(range.getStart()), textOffset(range.getEnd()))));
    }

    private void choose(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || selection.get().isPresent()) {
            return;
        }
        area.hit(event.getX(), event.getY()).getCharacterIndex().ifPresent(at -> {
            int offset = textOffset(at);
            page.marks()
                    .stream()
                    .filter(mark -> mark.at().contains(offset))
                    .flatMap(mark -> mark.id().stream())
                    .findFirst()
                    .ifPresent(onChosen);
        });
    }

    private int areaOffset(int offset) {
        return area.getAbsolutePosition(paragraphs.indexAt(offset), paragraphs.columnAt(offset));
    }

    private int textOffset(int areaOffset) {
        Position at = area.offsetToPosition(areaOffset, Bias.Forward);
        return paragraphs.offsetOf(at.getMajor(), at.getMinor());
    }

    /** Who is told when a person clicks on a mark that has an id. */
    public void setOnChosen(Consumer<SpanId> onChosen) {
        this.onChosen = onChosen;
    }

    /** What a person selected, with the mouse or with Shift and the arrow keys. */
    public ReadOnlyObjectProperty<Optional<TextSpan>> selectionProperty() {
        return selection.getReadOnlyProperty();
    }

    /** Selects a stretch. */
    public void select(TextSpan span) {
        area.selectRange(areaOffset(span.start()), areaOffset(span.end()));
    }

    /** Selects nothing; the caret stays. */
    public void clearSelection() {
        area.deselect();
    }

    /** Brings a stretch into view with some lines around it, and puts the caret before it; once it is on the screen. */
    public void reveal(TextSpan span) {
        if (area.getScene() == null || area.getHeight() <= 0) {
            toReveal = Optional.of(span);
            return;
        }
        toReveal = Optional.empty();
        area.moveTo(areaOffset(span.start()));
        area.reveal(paragraphs.indexAt(span.start()), paragraphs.columnAt(span.start()), MARGIN);
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        toReveal.ifPresent(span -> Platform.runLater(() -> toReveal.ifPresent(this::reveal)));
    }

    /** Brings a character into view without moving the caret. */
    public void scrollTo(int offset) {
        area.reveal(paragraphs.indexAt(offset), paragraphs.columnAt(offset), area.getHeight() / 2 - MARGIN);
    }

    /** How far below the upper edge the line of a character is drawn, in px; negative above it; 0 out of view. */
    double distanceFromTop(int offset) {
        return area.distanceFromTop(paragraphs.indexAt(offset), paragraphs.columnAt(offset));
    }

    /** Scrolls until the line of a character is so far below the upper edge. */
    void alignTop(int offset, double distance) {
        area.alignTop(paragraphs.indexAt(offset), paragraphs.columnAt(offset), distance);
    }

    /** The part of the text that is in view; at least one unit. */
    public ReadOnlyObjectProperty<TextSpan> inViewProperty() {
        return inView.getReadOnlyProperty();
    }

    /** Finds out what is in view, once the area was laid out. */
    void updateInView() {
        area.firstInView().ifPresent(from -> area.lastInView().ifPresent(to -> {
            int first = paragraphs.offsetOf(from.paragraph(), from.column());
            int last = paragraphs.offsetOf(to.paragraph(), to.column());
            inView.set(new TextSpan(first, Math.max(first + 1, last)));
        }));
    }

    /** Leaves the vertical scroll bar out, where a coverage map takes its place. */
    public void hideScrollBar() {
        scroller.setVbarPolicy(ScrollBarPolicy.NEVER);
    }

    /** The node that takes the focus and the keys. */
    public Node focusTarget() {
        return area;
    }
}
