package org.tessera.desktop.control;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.text.TextFlow;
import javafx.scene.text.TextLineInfo;
import org.fxmisc.richtext.Caret.CaretVisibility;
import org.fxmisc.richtext.StyledTextArea;
import org.fxmisc.richtext.model.ReadOnlyStyledDocument;
import org.fxmisc.richtext.model.ReadOnlyStyledDocumentBuilder;
import org.fxmisc.richtext.model.StyleSpansBuilder;
import org.fxmisc.richtext.util.UndoUtils;
import org.tessera.desktop.theme.Theme;

/**
 * The text area behind a note view. Each paragraph's style is the {@link NoteParagraph} that it shows, so that whoever
 * draws over a paragraph on the screen knows what belongs there.
 */
final class NoteArea extends StyledTextArea<NoteParagraph, List<String>> {
    private List<NoteParagraph> shown = List.of(NoteParagraph.EMPTY);

    NoteArea(String id, String spokenAs) {
        super(NoteParagraph.EMPTY, NoteArea::dress, List.of(), (text, styles) -> text.getStyleClass().addAll(styles),
                false);
        setId(id);
        setAccessibleText(spokenAs);
        getStyleClass().add("note-area");
        getStylesheets().add(Theme.NOTE);
        setEditable(false);
        setWrapText(true);
        setUndoManager(UndoUtils.noOpUndoManager());
        addEventFilter(KeyEvent.KEY_PRESSED, this::leave);
        focusedProperty().subscribe(focused -> setShowCaret(focused ? CaretVisibility.ON : CaretVisibility.OFF));
    }

    /** A text to be read keeps nobody in it: Tab goes on, and where a screen means something else by Tab, Ctrl+Tab or F6. */
    private void leave(KeyEvent event) {
        if (event.getCode() == KeyCode.TAB || event.getCode() == KeyCode.F6) {
            requestFocusTraversal(event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
            event.consume();
        }
    }

    private static void dress(TextFlow flow, NoteParagraph paragraph) {
        flow.setUserData(paragraph);
        if (!paragraph.style().isEmpty()) {
            flow.getStyleClass().add(paragraph.style());
        }
    }

    /** The paragraphs that are on the screen now, in no order. */
    List<TextFlow> flows() {
        return lookupAll(".paragraph-text").stream()
                .filter(Node::isVisible)
                .filter(TextFlow.class::isInstance)
                .map(TextFlow.class::cast)
                .toList();
    }

    /** What a flow on the screen shows. */
    static Optional<NoteParagraph> shownBy(TextFlow flow) {
        return flow.getUserData() instanceof NoteParagraph paragraph ? Optional.of(paragraph) : Optional.empty();
    }

    /** Shows other paragraphs; those that are the same stay untouched, unless their number changed before them. */
    void replaceChanged(List<NoteParagraph> now) {
        List<NoteParagraph> old = shown;
        shown = List.copyOf(now);
        int shorter = Math.min(old.size(), now.size());
        for (int index = 0; index < shorter; index++) {
            if (!now.get(index).equals(old.get(index))) {
                if (old.size() != now.size()) {
                    replace(index, old.size(), now.subList(index, now.size()));
                    return;
                }
                replace(index, index + 1, now.subList(index, index + 1));
            }
        }
        if (old.size() != now.size()) {
            replace(shorter - 1, old.size(), now.subList(shorter - 1, now.size()));
        }
    }

    private void replace(int from, int to, List<NoteParagraph> by) {
        int start = getAbsolutePosition(from, 0);
        int end = getAbsolutePosition(to - 1, getParagraphLength(to - 1));
        replace(start, end, document(by));
        if (by.getFirst().text().length() == 0) {
            setParagraphStyle(from, by.getFirst());
        }
    }

    private ReadOnlyStyledDocument<NoteParagraph, String, List<String>> document(List<NoteParagraph> all) {
        ReadOnlyStyledDocumentBuilder<NoteParagraph, String, List<String>> builder = new ReadOnlyStyledDocumentBuilder<>(
                getSegOps(), NoteParagraph.EMPTY, all.size());
        for (NoteParagraph paragraph : all) {
            StyleSpansBuilder<List<String>> styles = new StyleSpansBuilder<>(paragraph.runs().size());
            paragraph.runs().forEach(run -> styles.add(run.styles(), run.length()));
            builder.addParagraph(paragraph.text().reveal(), styles.create(), paragraph);
        }
        return builder.build();
    }

    /** Scrolls until a character has some room around it; nothing moves if it has. */
    void reveal(int paragraph, int column, double margin) {
        showParagraphInViewport(paragraph);
        layout();
        line(paragraph, column).ifPresent(line -> {
            double above = line.getMinY() - margin;
            double below = getHeight() - margin - line.getMaxY();
            if (above < 0) {
                scrollYBy(above);
            } else if (below < 0) {
                scrollYBy(-below);
            }
        });
    }

    /** Scrolls until the line of a character is so far below the upper edge. */
    void alignTop(int paragraph, int column, double distance) {
        if (line(paragraph, column).isEmpty()) {
            showParagraphAtTop(paragraph);
            layout();
        }
        double off = distanceFromTop(paragraph, column) - distance;
        if (Math.abs(off) >= 1) {
            scrollYBy(off);
        }
    }

    /** How far below the upper edge the line of a character is; 0 if it is out of view. */
    double distanceFromTop(int paragraph, int column) {
        return line(paragraph, column).map(Bounds::getMinY).orElse(0.0);
    }

    /**
     * Where the line of a character is drawn, against the upper edge of the area; empty if its paragraph is not on the screen.
     * The layout of the text knows it at once; the area's own question tries every line for every character.
     */
    private Optional<Bounds> line(int paragraph, int column) {
        return flows().stream()
                .filter(flow -> shownBy(flow).filter(shows -> shows.index() == paragraph).isPresent())
                .findFirst()
                .map(flow -> inArea(flow, flow.getLayoutInfo().caretInfoAt(column, true).getSegmentAt(0)));
    }

    private Bounds inArea(TextFlow flow, Rectangle2D within) {
        return sceneToLocal(flow.localToScene(
                new BoundingBox(within.getMinX(), within.getMinY(), within.getWidth(), within.getHeight())));
    }

    /** A place of the text as the area holds it. */
    record Place(int paragraph, int column) {}

    /** Where the first line in view begins; empty while nothing is laid out. */
    Optional<Place> firstInView() {
        return flowsInView().min(Comparator.comparingInt(NoteArea::indexOf))
                .flatMap(flow -> linesInView(flow).findFirst().map(line -> place(flow, line.start())));
    }

    /** Where the last line in view ends; empty while nothing is laid out. */
    Optional<Place> lastInView() {
        return flowsInView().max(Comparator.comparingInt(NoteArea::indexOf))
                .flatMap(flow -> linesInView(flow).reduce((earlier, later) -> later)
                        .map(line -> place(flow, line.end())));
    }

    private Stream<TextFlow> flowsInView() {
        return flows().stream().filter(flow -> shownBy(flow).isPresent() && linesInView(flow).findAny().isPresent());
    }

    private static int indexOf(TextFlow flow) {
        return shownBy(flow).map(NoteParagraph::index).orElse(0);
    }

    private static Place place(TextFlow flow, int column) {
        return new Place(indexOf(flow), Math.min(column, shownBy(flow).map(shows -> shows.text().length()).orElse(0)));
    }

    private Stream<TextLineInfo> linesInView(TextFlow flow) {
        double top = sceneToLocal(flow.localToScene(0, 0)).getY();
        return flow.getLayoutInfo()
                .getTextLines(false)
                .stream()
                .filter(line -> isInView(top + line.bounds().getMinY(), top + line.bounds().getMaxY()));
    }

    private boolean isInView(double top, double bottom) {
        return bottom > 0 && top < getHeight();
    }
}
