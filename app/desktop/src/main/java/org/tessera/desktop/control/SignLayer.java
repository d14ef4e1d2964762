package org.tessera.desktop.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.IndexRange;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.text.TextFlow;

/**
 * What is drawn over a text so that no text moves: letters above marked stretches, boxes around those that wait, the ring
 * around the one that keys act on. Only paragraphs on the screen have any; nodes are used again while the text scrolls.
 */
final class SignLayer extends Pane {
    /** How much of a tag's height reaches above its line. */
    private static final double RISE = 0.75;
    private static final double BOX_OUTSET = 1;
    private static final double RING_OUTSET = 3;

    private final NoteView note;
    private final NoteArea area;
    private final List<Label> tags = new ArrayList<>();
    private final List<Region> frames = new ArrayList<>();
    private int tagsUsed;
    private int framesUsed;

    SignLayer(NoteView note, NoteArea area) {
        this.note = note;
        this.area = area;
        setMouseTransparent(true);
        getStyleClass().add("sign-layer");
    }

    @Override
    protected void layoutChildren() {
        note.updateInView();
        tagsUsed = 0;
        framesUsed = 0;
        for (TextFlow flow : area.flows()) {
            NoteArea.shownBy(flow).ifPresent(paragraph -> draw(flow, paragraph));
        }
        tags.subList(tagsUsed, tags.size()).forEach(unused -> unused.setVisible(false));
        frames.subList(framesUsed, frames.size()).forEach(unused -> unused.setVisible(false));
    }

    private void draw(TextFlow flow, NoteParagraph paragraph) {
        Optional<IndexRange> ring = note.ringIn(paragraph);
        for (NoteParagraph.Sign sign : paragraph.signs()) {
            List<Rectangle2D> lines = lines(flow, sign.from(), sign.to());
            boolean ringed = ring.isPresent() && ring.get().getStart() == sign.from();
            if (sign.waiting() && !ringed) {
                lines.forEach(line -> frame(flow, line, "note-box", sign.family(), BOX_OUTSET));
            }
            if (!sign.tag().isEmpty() && !lines.isEmpty()) {
                tag(flow, lines.getFirst(), sign);
            }
        }
        ring.ifPresent(range -> lines(flow, range.getStart(), range.getEnd())
                .forEach(line -> frame(flow, line, "note-ring", "frame-hue", RING_OUTSET)));
    }

    private static List<Rectangle2D> lines(TextFlow flow, int from, int to) {
        return from < to ? flow.getLayoutInfo().getSelectionGeometry(from, to, false) : List.of();
    }

    private void frame(TextFlow flow, Rectangle2D line, String style, String family, double outset) {
        Region frame = framesUsed < frames.size() ? frames.get(framesUsed) : added(frames, new Region());
        framesUsed++;
        frame.getStyleClass().setAll(style, family);
        Point2D at = sceneToLocal(flow.localToScene(line.getMinX(), line.getMinY()));
        frame.resizeRelocate(Math.rint(at.getX()) - outset, Math.rint(at.getY()) - outset,
                Math.rint(line.getWidth()) + 2 * outset, Math.rint(line.getHeight()) + 2 * outset + 1);
        frame.setVisible(true);
    }

    private void tag(TextFlow flow, Rectangle2D line, NoteParagraph.Sign sign) {
        Label tag = tagsUsed < tags.size() ? tags.get(tagsUsed) : added(tags, new Label());
        tagsUsed++;
        if (!tag.getText().equals(sign.tag()) || !tag.getStyleClass().contains(sign.family())) {
            tag.setText(sign.tag());
            tag.getStyleClass().setAll("label", "note-tag", sign.family());
            tag.applyCss();
        }
        tag.autosize();
        Point2D at = sceneToLocal(flow.localToScene(line.getMinX(), line.getMinY()));
        tag.relocate(Math.rint(at.getX()), Math.rint(at.getY() - RISE * tag.getHeight()));
        tag.setVisible(true);
        tag.toFront();
    }

    private <T extends Region> T added(List<T> pool, T node) {
        node.setManaged(false);
        pool.add(node);
        getChildren().add(node);
        return node;
    }
}
