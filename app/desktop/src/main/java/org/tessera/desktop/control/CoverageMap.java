package org.tessera.desktop.control;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleConsumer;
import javafx.scene.canvas.Canvas;
import javafx.scene.canvas.GraphicsContext;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import javafx.scene.shape.StrokeType;

/**
 * The whole note in one narrow strip: where spans are, where undecided ones are, what part is in view. A click or a drag
 * scrolls; keys and wheel do too, so it is never the only way.
 */
public final class CoverageMap extends Region {
    /**
     * A span on the map.
     *
     * @param position 0 for the start of the text, 1 for its end
     * @param family its hue
     * @param undecided whether it waits for a decision
     */
    public record Spot(double position, Family family, boolean undecided) {}

    private static final double TOP = 6;

    private final Canvas canvas = new Canvas();
    private final Rectangle frame = new Rectangle();
    private final Map<Family, Rectangle> swatches = new EnumMap<>(Family.class);
    private List<Spot> spots = List.of();
    private boolean stale = true;
    private double from;
    private double to = 1;
    private DoubleConsumer onPlace = position -> {};

    /** An empty map. */
    public CoverageMap() {
        getStyleClass().add("coverage-map");
        setId("coverage-map");
        setAccessibleRole(javafx.scene.AccessibleRole.IMAGE_VIEW);
        for (Family family : Family.values()) {
            Rectangle swatch = new Rectangle();
            swatch.getStyleClass().addAll("coverage-swatch", family.styleClass());
            swatch.setVisible(false);
            swatch.setManaged(false);
            swatch.fillProperty().subscribe(this::drawAnew);
            swatches.put(family, swatch);
        }
        frame.getStyleClass().add("coverage-frame");
        frame.setManaged(false);
        frame.setStrokeType(StrokeType.INSIDE);
        frame.setArcWidth(6);
        frame.setArcHeight(6);
        getChildren().addAll(swatches.values());
        getChildren().addAll(canvas, frame);
        addEventHandler(MouseEvent.MOUSE_PRESSED, this::scroll);
        addEventHandler(MouseEvent.MOUSE_DRAGGED, this::scroll);
    }

    /** Shows spans, and says in words what the strip shows. */
    public void show(List<Spot> all, String spokenAs) {
        spots = List.copyOf(all);
        setAccessibleText(spokenAs);
        drawAnew();
    }

    private void drawAnew() {
        stale = true;
        requestLayout();
    }

    /** Puts the frame around what is in view, 0 for the start of the text and 1 for its end. */
    public void setView(double first, double last) {
        from = first;
        to = last;
        requestLayout();
    }

    /** Takes the position that should come to the middle of the view. */
    public void setOnPlace(DoubleConsumer onPlace) {
        this.onPlace = onPlace;
    }

    private void scroll(MouseEvent event) {
        onPlace.accept(Math.clamp((event.getY() - TOP) / Math.max(1, getHeight() - 2 * TOP), 0, 1));
    }

    private double y(double position) {
        return Math.rint(TOP + position * (getHeight() - 2 * TOP));
    }

    @Override
    protected void layoutChildren() {
        frame.setX(snappedLeftInset());
        frame.setWidth(Math.max(0, getWidth() - snappedLeftInset() - snappedRightInset()));
        frame.setY(y(from));
        frame.setHeight(Math.max(12, y(to) - y(from)));
        if (stale || canvas.getWidth() != getWidth() || canvas.getHeight() != getHeight()) {
            stale = false;
            drawSpots();
        }
    }

    /** Scrolling moves the frame; the spots are drawn again only when they, their hues or the size are others. */
    private void drawSpots() {
        canvas.setWidth(getWidth());
        canvas.setHeight(getHeight());
        GraphicsContext paint = canvas.getGraphicsContext2D();
        paint.clearRect(0, 0, canvas.getWidth(), canvas.getHeight());
        spots.stream().filter(spot -> !spot.undecided()).forEach(spot -> draw(paint, spot, 8, 3));
        spots.stream().filter(Spot::undecided).forEach(spot -> draw(paint, spot, 14, 4));
    }

    private void draw(GraphicsContext paint, Spot spot, double width, double height) {
        Rectangle swatch = swatches.get(spot.family());
        paint.setFill(swatch == null ? Color.TRANSPARENT : swatch.getFill());
        paint.fillRect(Math.rint((getWidth() - width) / 2), y(spot.position()), width, height);
    }
}
